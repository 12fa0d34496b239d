import type { Centre, UnreadSheet } from "../centre.ts";
import { tableTitle } from "../subjects/tables.ts";
import { explainProblem } from "./sentences.ts";

/** What was recognised and what was not, as `inspect --json` prints it (spec 6.4). */
export function inspectionJson({ readings, unread }: Centre) {
  return {
    tables: readings.map(({ problems, ...reading }) => ({ ...reading, problems: countCodes(problems) })),
    unrecognised: unread.map(({ file, sheet, nearest, missing, isReport }) => ({
      file,
      sheet,
      nearest,
      missing,
      isReport,
    })),
    problems: readings.flatMap(({ problems }) =>
      problems.map((problem) => {
        const { code, effect, table, file, sheet, row, column, value } = problem;
        return { code, effect, table, file, sheet, row, column, value, message: explainProblem(problem).zh };
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
  return [
    ...tables,
    ...unread.map((sheet) => `- ${sheet.sheet}:${whyUnread(sheet, (table) => centre.titleOf(table))}`),
  ];
}

/** Why a sheet is no input, in words. */
export function whyUnread({ nearest, missing, isReport }: UnreadSheet, titleOf = tableTitle): string {
  if (isReport) return "是报表(有产值、排名或比率),不作输入";
  return nearest === null ? "没有认得的表头" : `最接近“${titleOf(nearest)}”,缺 ${missing.join("、")}`;
}

function countCodes(problems: readonly { code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
