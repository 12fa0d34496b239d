import type { Measure } from "../../measure/measure.ts";
import { type ComposedTable, isComposed, isGrouped, type PartTable } from "../../report/composed.ts";
import { MOST_COLUMNS, MOST_ROWS } from "../../report/face/excel-limits.ts";
import { sheetColumns } from "../../report/sheet-plan.ts";
import type { Centre } from "../centre.ts";
import { OPTION_TITLES } from "../sheets/stamp.ts";

/** Title, stamp, warning, two rows of headings, and the lines between the parts of a sheet. */
const ROWS_BESIDE = 20;

/** Why a sheet of Excel's cannot hold a report, and what makes it smaller; null where it can. Data have no such limits. */
export function whyNoSheet(table: PartTable<Centre> | ComposedTable<Centre>): string | null {
  const parts = isComposed(table) ? table.parts : [table];
  const width = Math.max(0, ...parts.map(widthOf));
  if (width > MOST_COLUMNS) return sentence(table, `${width} 列`, `${MOST_COLUMNS} 列`);
  const height = parts.reduce((sum, part) => sum + heightOf(part), ROWS_BESIDE);
  return height > MOST_ROWS ? sentence(table, `${height} 行`, `${MOST_ROWS} 行`) : null;
}

function sentence(table: PartTable<Centre> | ComposedTable<Centre>, needed: string, most: string): string {
  return `“${table.report.title}”要 ${needed},超过 Excel 一张工作表的上限 ${most},没有做。${remedyOf(table)}`;
}

function widthOf(part: PartTable<Centre>): number {
  return isGrouped(part) ? part.report.rows.length + sheetColumns(part).length : 0;
}

/** A listing takes several sheets where it may be split. */
function heightOf(part: PartTable<Centre>): number {
  if (part.report.kind === "listing" && part.report.sheetBy) return 0;
  return part.rows.length + (isGrouped(part) ? part.subtotals.length + 1 : 0);
}

/** A report with a column for each of many may be asked for one of them, where it has the option. */
function remedyOf(table: PartTable<Centre> | ComposedTable<Centre>): string {
  const spread = isGrouped(table) ? table.report.show.flatMap(spreadOver) : [];
  const option = spread.find((id) => table.report.options[id] !== undefined);
  if (option === undefined) return "请缩短期间,或少给几个文件,分几次出表。";
  return `请用选项“${OPTION_TITLES[option]}”(--${option})只看其中一个。`;
}

function spreadOver(measure: Measure<Centre>): string[] {
  return measure.kind === "fold" && measure.isSpread ? measure.over.map(({ id }) => id) : [];
}
