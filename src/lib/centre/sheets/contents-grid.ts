import { type Period, periodInWords } from "../../facts/period.ts";
import type { Grid, GridCell, GridRow, RowRole } from "../../report/grid.ts";
import { STAMP_PREFIX } from "../../report/mark.ts";
import type { ReportName } from "../../report/report.ts";
import type { Reading } from "../../table/journal.ts";
import type { Centre } from "../centre.ts";
import { whyUnread } from "../reading/inspection.ts";
import { PROBLEM_SHEET } from "./problem-grid.ts";

const COLUMNS = [34, 60, 12, 12, 12, 12, 12] as const;

/** What a contents sheet is of: a bundle that was worked out. */
interface MadeBundle {
  readonly bundle: { readonly id: string; readonly title: string };
  readonly period: Period;
  readonly results: readonly { readonly report: ReportName }[];
  /** Why a sheet could not be made, a sentence each. */
  readonly missing: readonly string[];
}

/** Its sheets, and the moment they were made. */
interface MadeSheets {
  readonly at: string;
  readonly grids: readonly Grid[];
}

/** The sheet in front of a bundle: its sheets with links, the period, what was read, and what was not made. */
export function contentsGrid(centre: Centre, made: MadeBundle, { at, grids }: MadeSheets): Grid {
  const { bundle, period, missing } = made;
  const titleOf = (table: string) => centre.titleOf(table);
  const name = `${bundle.title}目录 ${period.text}`;
  const stamp = `${STAMP_PREFIX} · ${bundle.id} · 期间 ${periodInWords(period)} · 制表 ${at}`;
  const rows = [
    row("title", { value: name }),
    row("stamp", { value: stamp }),
    row("header", { value: "工作表" }, { value: "内容" }),
    ...grids.map((grid) => sheetRow(grid, made)),
    ...missing.map((value) => row("note", { value, alert: true })),
    row("note", { value: null }),
    row("header", ...["读了什么", "表 · 文件", "行", "计入", "其中备注", "未计入", "跳过"].map((value) => ({ value }))),
    ...centre.readings.map((reading) => readingRow(reading, titleOf(reading.table))),
    ...centre.unread.map((sheet) =>
      row("body", { value: sheet.sheet }, { value: `未读:${whyUnread(sheet, titleOf)}` }),
    ),
    row("note", {
      value: `问题逐条列在“${PROBLEM_SHEET}”表,每条都能点到原来的格子。`,
      link: { sheet: PROBLEM_SHEET, cell: "A1" },
    }),
  ];
  const columns = COLUMNS.map((width, place) => ({
    format: place < 2 ? ("text" as const) : ("count" as const),
    width,
  }));
  const mark = `${bundle.id}-contents|${period.text}`;
  return { name, stamp, mark, columns, rows, frozenColumns: 0, filter: false };
}

function sheetRow({ name, mark }: Grid, { results }: MadeBundle): GridRow {
  const tells = results.find(({ report }) => mark?.startsWith(`${report.id}|`))?.report.tells ?? "";
  return row("body", { value: name, link: { sheet: name, cell: "A1" } }, { value: tells });
}

function readingRow({ file, sheet, rows, counted, noted, setAside, skipped }: Reading, title: string): GridRow {
  const counts = [rows, counted, noted, setAside, skipped].map((value) => ({ value }));
  return row("body", { value: sheet }, { value: `${title} · ${file}` }, ...counts);
}

function row(role: RowRole, ...cells: GridCell[]): GridRow {
  return { role, cells };
}
