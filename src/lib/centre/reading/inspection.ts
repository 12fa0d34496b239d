import type { DefinitionChange } from "../../definition/change-definitions.ts";
import { countRows, type Sentence } from "../../problem.ts";
import type { Centre, UnreadSheet } from "../centre.ts";
import { tableTitle } from "../subjects/tables.ts";
import { placesOf } from "./group-places.ts";
import { groupProblems, type ProblemGroup } from "./problem-groups.ts";
import { explainProblem, meaningOf } from "./sentences.ts";

/** What was recognised and what was not, as `inspect --json` prints it (spec 6.4). */
export function inspectionJson({ readings, unread }: Centre) {
  return {
    tables: readings.map(({ problems, ...reading }) => ({ ...reading, problems: countCodes(problems) })),
    unrecognised: unread,
    problems: readings.flatMap(({ problems }) =>
      problems.map((problem) => {
        const { code, effect, table, file, sheet, row, column, value, rows } = problem;
        const told = { code, effect, table, file, sheet, row, column, value, ...(rows !== undefined && { rows }) };
        return { ...told, message: explainProblem(problem).zh };
      }),
    ),
  };
}

/** The same in lines for a person. */
export function inspectionLines(centre: Centre): string[] {
  const { readings, unread } = centre;
  const tables = readings.map((reading) => {
    const { table, sheet, headerRow, rows, counted, noted, setAside, skipped } = reading;
    const counts = `${rows} 行:计入 ${counted}(备注 ${noted}),未计入 ${setAside},跳过 ${skipped}`;
    return `✓ ${sheet} → ${centre.titleOf(table)}(表头第 ${headerRow} 行)${counts}`;
  });
  return [...tables, ...unread.flatMap((sheet) => linesOf(sheet, (table) => centre.titleOf(table)))];
}

/** Why a sheet is no input, the headers it has, and what to paste into 口径 so that it is. */
function linesOf(unread: UnreadSheet, titleOf: typeof tableTitle): string[] {
  const { sheet, headers, definitions } = unread;
  const remedy = definitions.length > 0 ? [`    ${REMEDY}:`, ...pasted(definitions).split("\n")] : [];
  return [
    `- ${sheet}:${whyUnread(unread, titleOf)}`,
    ...(headers.length > 0 ? [`    表头:${headers.join("、")}`] : []),
    ...remedy,
  ];
}

const REMEDY = "若确是这张表,把下面的行贴进“口径”的块、项、值三列,就能读到";

/** Lines of 口径 as they are pasted into its first three columns. */
export function pasted(definitions: readonly DefinitionChange[]): string {
  return definitions.map(({ block, item, value }) => [block, item, value].join("\t")).join("\n");
}

const MOST_LINES = 40;

/** The problems in lines for a person, those that are alike as one; the first of them, and how many more there are. */
export function problemLines({ readings }: Centre): string[] {
  const problems = readings.flatMap((reading) => reading.problems);
  if (problems.length === 0) return [];
  const groups = groupProblems(problems);
  const rest = groups.slice(MOST_LINES);
  const more = `  ……另有 ${rest.length} 条(${rowsIn(rest)} 处),见报表工作簿的“问题”表,或用 --json。`;
  return [
    `问题 ${countRows(problems)} 处,归为 ${groups.length} 条:`,
    ...groups.slice(0, MOST_LINES).map((group) => `  ${explainGroup(group).zh}`),
    ...(rest.length > 0 ? [more] : []),
  ];
}

/** A group of problems in words: where, what, what to do. */
export function explainGroup(group: ProblemGroup): Sentence {
  const { zh, en } = meaningOf(group.problems[0]!);
  return { zh: `${placesOf(group)}:${zh}`, en: `${placesOf(group)}: ${en}` };
}

function rowsIn(groups: readonly ProblemGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows, 0);
}

/** Why a sheet is no input, in words. */
export function whyUnread({ nearest, missing, isReport }: UnreadSheet, titleOf = tableTitle): string {
  if (isReport) return "是报表(有产值、排名或比率),不作输入";
  if (nearest === null) return "没有认得的表头";
  const lacked = missing.filter((one) => !isReason(one)).join("、");
  const reasons = missing.filter(isReason).map((one) => one.slice(1, -1));
  return [`最接近“${titleOf(nearest)}”`, ...(lacked === "" ? [] : [`缺 ${lacked}`]), ...reasons].join(",");
}

/** What stands in brackets is no column that lacks but what speaks against the table. */
function isReason(missing: string): boolean {
  return missing.startsWith("(");
}

function countCodes(problems: readonly { code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
