import type { Effect, Problem } from "../../problem.ts";
import type { Grid, GridCell, GridRow, RowRole } from "../../report/grid.ts";
import { STAMP_PREFIX } from "../../report/mark.ts";
import { explainProblem, placeOf } from "../reading/sentences.ts";
import { tableTitle } from "../subjects/tables.ts";

export const PROBLEM_SHEET = "问题";

/** Excel holds 1,048,576 rows; what does not fit is said in the last line. */
const MOST_LINES = 1_000_000;

const EFFECTS: readonly (readonly [Effect, string])[] = [
  ["setAside", "未计入"],
  ["noted", "已计入,有备注"],
  ["skipped", "跳过"],
];

const COLUMNS = [
  ["结果", 16],
  ["位置", 30],
  ["说明", 70],
  ["格内的值", 24],
  ["表", 12],
  ["文件", 26],
  ["代码", 20],
] as const;

type LinkTo = (file: string) => string | null;

/** The 问题 sheet: every problem of the run, worst first, each with a link to its cell; `linkTo` gives a file's address, null for this workbook, `titleOf` what a table is called. */
export function problemGrid(problems: readonly Problem[], linkTo: LinkTo, titleOf = tableTitle): Grid {
  const sorted = EFFECTS.flatMap(([effect]) => problems.filter((problem) => problem.effect === effect));
  const lines = sorted.slice(0, MOST_LINES).map((problem) => row("body", lineOf(problem, linkTo, titleOf)));
  const rest = sorted.length - lines.length;
  const rows = [
    row("title", [{ value: PROBLEM_SHEET }]),
    row("stamp", [{ value: `${STAMP_PREFIX} · ${summaryOf(problems)}` }]),
    row(
      "header",
      COLUMNS.map(([value]) => ({ value })),
    ),
    ...lines,
    ...(rest > 0 ? [row("note", [{ value: `另有 ${rest} 条,工作表放不下。` }])] : []),
    ...(sorted.length === 0 ? [row("note", [{ value: "没有问题:每一行都已计入。" }])] : []),
  ];
  const columns = COLUMNS.map(([, width]) => ({ format: "text" as const, width }));
  return { name: PROBLEM_SHEET, stamp: STAMP_PREFIX, columns, rows, frozenColumns: 0 };
}

function row(role: RowRole, cells: readonly GridCell[]): GridRow {
  return { role, cells };
}

function lineOf(problem: Problem, linkTo: LinkTo, titleOf: typeof tableTitle): GridCell[] {
  const { effect, file, sheet, code, value, table } = problem;
  const place = placeOf(problem);
  const address = linkTo(file);
  const cell = `${problem.column ?? "A"}${problem.row ?? 1}`;
  return [
    { value: EFFECTS.find(([known]) => known === effect)![1], alert: effect === "setAside" },
    { value: place, link: { ...(address !== null && { file: address }), sheet, cell } },
    { value: explainProblem(problem).zh.slice(place.length + 1) },
    { value },
    { value: titleOf(table) },
    { value: file },
    { value: code },
  ];
}

function summaryOf(problems: readonly Problem[]): string {
  const counts = EFFECTS.map(
    ([effect, title]) => `${title} ${problems.filter((problem) => problem.effect === effect).length} 处`,
  );
  return counts.join(" · ");
}
