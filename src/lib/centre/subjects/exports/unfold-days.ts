import { fold } from "../../../table/fold.ts";
import { type Head, plainText, readHead } from "../../../table/head.ts";
import type { Sheet } from "../../../table/sheet.ts";
import { blockRows, hasBlocks } from "./agent-blocks.ts";
import { type DayColumns, findDays } from "./day-columns.ts";
import { periodIn } from "./day-header.ts";
import { type ViewCell, viewSheet } from "./sheet-view.ts";
import { dayRows, headerRow, type Unfolding } from "./unfolding.ts";

/** The exports with a column a day, by what stands over them or on their tab. */
const GRID = /月度汇总|打卡时间|上下班打卡.*月报/;
const BLOCKS = /考勤记录|刷卡记录/;
const SCHEDULE = /排班信息/;
/** A machine's legend of the numbers in 排班信息 that are no shift: `25-请假`. */
const LEGEND = /(\d+)\s*[-:=]\s*(请假|外出|出差)/g;

const TITLE_ROWS = 6;
/** Who a row is about stands in its first columns. */
const IDENTITY_COLUMNS = 12;

/**
 * An export with a column a day as one with a row a day, so that it is found by its headers and read like any table;
 * null for every other sheet, a schedule or list of the team's own among them. Blank cells make no rows.
 */
export async function unfoldDays(sheet: Sheet): Promise<Sheet | null> {
  const head = await readHead(sheet, 0);
  const title = titleOf(sheet, head);
  if (![GRID, BLOCKS, SCHEDULE].some((mark) => mark.test(title))) return null;
  const period = periodIn(`${title}\n${sheet.file}`);
  const days = period && findDays(head, period);
  return days ? unfold(sheet, { head, title, days }) : null;
}

interface Layout {
  readonly head: Head;
  readonly title: string;
  readonly days: DayColumns;
}

async function unfold(sheet: Sheet, { head, title, days }: Layout): Promise<Sheet | null> {
  const columns = Array.from({ length: head.columnCount }, (_, column) => column);
  const block = await sheet.read(columns, 0, sheet.rowCount);
  const text = (row: number, column: number) => fold(plainText(block.columns[column]!, row));
  const words = SCHEDULE.test(title) ? legendIn(title) : null;
  const unfolding: Unfolding = { sheet, block, days, text, words };
  const isGrid = GRID.test(title) || words !== null;
  const rows = hasBlocks(unfolding) ? blockRows(unfolding) : isGrid ? gridRows(unfolding, head) : [];
  return rows.length > 1 ? viewSheet(unfolding, rows) : null;
}

function titleOf(sheet: Sheet, head: Head): string {
  const rows = Array.from({ length: Math.min(TITLE_ROWS, head.endRow) }, (_, row) => row);
  const columns = Array.from({ length: head.columnCount }, (_, column) => column);
  const texts = rows.flatMap((row) => columns.map((column) => head.text(row, column)));
  return fold([sheet.name, ...new Set(texts)].join("\n"));
}

function legendIn(title: string): ReadonlyMap<string, string> {
  return new Map(Array.from(title.matchAll(LEGEND), ([, number, word]) => [number!, word!]));
}

/** One agent a row, named in its own columns. */
function gridRows(unfolding: Unfolding, head: Head): ViewCell[][] {
  const { sheet, days } = unfolding;
  const named = identityColumns(head, days);
  const header = named.map((column) => ({ row: days.row, column, text: headerOf(head, days.row, column) }));
  const rows = [headerRow(unfolding, header)];
  for (let row = days.row + 1; row < sheet.rowCount; row++) {
    const identity = named.map((column) => ({ row, column }));
    rows.push(...dayRows(unfolding, row, identity));
  }
  return rows;
}

function identityColumns(head: Head, { period, left }: DayColumns): number[] {
  const right = left + period.to - period.from;
  const columns = Array.from({ length: Math.min(IDENTITY_COLUMNS, head.columnCount) }, (_, column) => column);
  return columns.filter((column) => column < left || column > right);
}

/** The header of a column whose name may stand in the upper of two rows. */
function headerOf(head: Head, row: number, column: number): string {
  const own = head.text(row, column);
  return own === "" && row > 0 ? head.text(row - 1, column) : own;
}
