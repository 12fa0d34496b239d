import { countRows, type Effect, type Problem } from "../../problem.ts";
import type { Grid, GridCell, GridRow, RowRole } from "../../report/grid.ts";
import { STAMP_PREFIX } from "../../report/mark.ts";
import { rowsOf } from "../reading/group-places.ts";
import { groupProblems, type ProblemGroup } from "../reading/problem-groups.ts";
import { meaningOf, placeOf } from "../reading/sentences.ts";
import { fieldName, tableTitle } from "../subjects/tables.ts";

export const PROBLEM_SHEET = "问题";

/** So many words of a kind have a line of their own; what else there is has one together. */
const MOST_WORDS = 1000;

const EFFECTS: readonly (readonly [Effect, string])[] = [
  ["setAside", "未计入"],
  ["noted", "已计入,有备注"],
  ["skipped", "跳过"],
];

const COLUMNS = [
  ["结果", 16, "text"],
  ["位置", 26, "text"],
  ["说明", 70, "text"],
  ["格内的值", 24, "text"],
  ["行数", 8, "count"],
  ["行", 26, "text"],
  ["表", 12, "text"],
  ["列", 12, "text"],
  ["文件", 26, "text"],
  ["代码", 20, "text"],
] as const;

type LinkTo = (file: string) => string | null;

/**
 * The 问题 sheet: all problems of the run, worst first, those of one kind and word as a line with a link to its first cell
 * and the rows behind it; `linkTo` gives a file's address, null for this workbook, `titleOf` what a table is called.
 */
export function problemGrid(problems: readonly Problem[], linkTo: LinkTo, titleOf = tableTitle): Grid {
  const groups = groupProblems(problems, MOST_WORDS);
  const rows = [
    row("title", [{ value: PROBLEM_SHEET }]),
    row("stamp", [{ value: `${STAMP_PREFIX} · ${summaryOf(problems)}` }]),
    row(
      "header",
      COLUMNS.map(([value]) => ({ value })),
    ),
    ...groups.map((group) => row("body", lineOf(group, linkTo, titleOf))),
    ...(groups.length === 0 ? [row("note", [{ value: "没有问题:每一行都已计入。" }])] : []),
  ];
  const columns = COLUMNS.map(([, width, format]) => ({ format, width }));
  return { name: PROBLEM_SHEET, stamp: STAMP_PREFIX, columns, rows, frozenColumns: 0 };
}

function row(role: RowRole, cells: readonly GridCell[]): GridRow {
  return { role, cells };
}

function lineOf(group: ProblemGroup, linkTo: LinkTo, titleOf: typeof tableTitle): GridCell[] {
  const { code, effect, table, field, rows, problems } = group;
  const first = problems[0]!;
  const { sheet, column, row: at } = first;
  const address = linkTo(first.file);
  const link = { ...(address !== null && { file: address }), sheet, cell: `${column ?? "A"}${at ?? 1}` };
  return [
    { value: EFFECTS.find(([known]) => known === effect)![1], alert: effect === "setAside" },
    { value: placeOf(first), link },
    { value: meaningOf(first).zh },
    { value: valueOf(group) },
    { value: rows },
    { value: rowsOf(group) },
    { value: titleOf(table) },
    { value: field === null ? null : fieldName(table, field) },
    { value: [...new Set(problems.map(({ file }) => file))].join("、") },
    { value: code },
  ];
}

/** What stands in the cells: the same in all, or the first of several. */
function valueOf({ words, word, problems }: ProblemGroup): string {
  const { value } = problems[0]!;
  if (words > 1) return `${value} 等 ${words} 种`;
  return word ?? (problems.every((one) => one.value === value) ? value : `${value} 等`);
}

function summaryOf(problems: readonly Problem[]): string {
  const counts = EFFECTS.map(
    ([effect, title]) => `${title} ${countRows(problems.filter((problem) => problem.effect === effect))} 处`,
  );
  return counts.join(" · ");
}
