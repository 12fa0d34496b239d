import { fold } from "../../../table/fold.ts";
import { type Head, plainText, readHead } from "../../../table/head.ts";
import type { Sheet } from "../../../table/sheet.ts";
import { blockRows, hasBlocks } from "./agent-blocks.ts";
import { type DayColumns, findDays } from "./day-columns.ts";
import { periodIn } from "./day-header.ts";
import { gridRows } from "./grid-rows.ts";
import { isPunches } from "./punches.ts";
import { type ViewCell, viewSheet } from "./sheet-view.ts";
import type { Unfolding } from "./unfolding.ts";

/** The exports with a column a day, by what stands over them or on their tab. */
const GRID = /月度汇总|打卡时间|上下班打卡.*月报/;
const BLOCKS = /考勤记录|刷卡记录|月度汇总|打卡时间/;
const SCHEDULE = /排班信息/;
/** What may be such an export under another name, if its cells are punches. */
const ATTENDANCE = /考勤|出勤|刷卡|打卡|签到/;
/** A machine's legend of the numbers in 排班信息 that are no shift: `25-请假`. */
const LEGEND = /(\d+)\s*[-:=]\s*(请假|外出|出差)/g;

/** The blanks with which titles are spread out: `考 勤 记 录 表`. */
const SPACED = /(?<=\p{Script=Han})[ \t]+(?=\p{Script=Han})/gu;
const TITLE_ROWS = 6;

/**
 * An export with a column a day as one with a row a day, so that it is found by its headers and read like any table;
 * null for every other sheet, a schedule or list of the team's own among them. Blank cells make no rows.
 */
export async function unfoldDays(sheet: Sheet): Promise<Sheet | null> {
  const head = await readHead(sheet, 0);
  const title = titleOf(sheet, head);
  if (![GRID, ATTENDANCE, SCHEDULE].some((mark) => mark.test(title))) return null;
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
  const inBlocks = hasBlocks(unfolding);
  const rows = inBlocks ? blockRows(unfolding) : gridRows(unfolding, head);
  const isNamed = words !== null || (inBlocks ? BLOCKS : GRID).test(title);
  return isNamed || holdPunches(unfolding, rows) ? viewOf(unfolding, rows) : null;
}

function viewOf(unfolding: Unfolding, rows: readonly (readonly ViewCell[])[]): Sheet | null {
  return rows.length > 1 ? viewSheet(unfolding, rows) : null;
}

/** Whether the cells of days are punches, nearly all of them. */
function holdPunches({ text }: Unfolding, [, ...rows]: readonly (readonly ViewCell[])[]): boolean {
  const punched = rows.filter((cells) => isPunches(text(cells.at(-1)!.row, cells.at(-1)!.column)));
  return punched.length > rows.length * 0.9;
}

function titleOf(sheet: Sheet, head: Head): string {
  const rows = Array.from({ length: Math.min(TITLE_ROWS, head.endRow) }, (_, row) => row);
  const columns = Array.from({ length: head.columnCount }, (_, column) => column);
  const texts = rows.flatMap((row) => columns.map((column) => head.text(row, column)));
  return fold([sheet.name, ...new Set(texts)].join("\n")).replace(SPACED, "");
}

function legendIn(title: string): ReadonlyMap<string, string> {
  return new Map(Array.from(title.matchAll(LEGEND), ([, number, word]) => [number!, word!]));
}
