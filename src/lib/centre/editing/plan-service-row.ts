import { UserError } from "../../problem.ts";
import { isBefore } from "../../table/date-alone.ts";
import type { Sheet } from "../../table/sheet.ts";
import { fieldTitle } from "../../table/table.ts";
import { readDateTime } from "../../table/types/read-date.ts";
import type { Centre } from "../centre.ts";
import { blacklistTable, isSystemList } from "../subjects/service-tables/blacklist-table.ts";
import { callbacksTable } from "../subjects/service-tables/callbacks-table.ts";
import { followUpsTable } from "../subjects/service-tables/follow-ups-table.ts";
import type { NewCell } from "./new-cell.ts";
import { planRow, type RowPlan } from "./plan-row.ts";
import { typedCell } from "./typed-cell.ts";
import { unlistedNumber } from "./unlisted-number.ts";

/** The registers that the posts add rows to: their sheets, the field without whose column a row would be nobody's, and what may not come before what. */
export const REGISTERS = {
  followUps: { table: followUpsTable, takes: any, needed: "complaintId", first: "at", then: "nextAt" },
  callbacks: { table: callbacksTable, takes: any, needed: "complaintId", first: "at", then: null },
  blacklist: { table: blacklistTable, takes: isOwnList, needed: "phone", first: "from", then: "until" },
} as const;

function any(): boolean {
  return true;
}

/** What the dialler is to have, nobody but its keeper writes. */
function isOwnList(sheet: string): boolean {
  return !isSystemList(sheet);
}

export type Register = keyof typeof REGISTERS;

/** A row of 跟踪记录, 回访记录 or 黑名单 that a person wants to add, as typed: a text by field, "" where there is none. */
export interface ServiceDraft {
  readonly register: Register;
  readonly texts: Readonly<Record<string, string>>;
  /** When the complaint that it is about was received, as the desk shows it. */
  readonly received?: string;
}

/** The workbook's sheets, and its centre, which is opened only where the row must be held against it. */
interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly openCentre: () => Promise<Centre>;
}

/** Plans the row that a draft comes to. Throws a UserError where it is none, or where it stands there already. */
export async function planServiceRow({ sheets, openCentre }: Workbook, draft: ServiceDraft): Promise<RowPlan> {
  const { table, needed, takes, ...order } = REGISTERS[draft.register];
  const typed = Object.entries(draft.texts).map(([field, text]) => typedCell(table, field, text));
  requireOrder(draft, typed, order);
  const cells = draft.register === "blacklist" ? withNumber(await openCentre(), typed) : typed;
  return planRow(sheets, { table, cells, needed, takes });
}

interface Order {
  readonly first: string;
  readonly then: string | null;
}

/** What was done was done after the complaint came, and what is to come comes after that. */
function requireOrder({ register, received }: ServiceDraft, cells: readonly NewCell[], { first, then }: Order): void {
  const { fields } = REGISTERS[register].table;
  const line: { readonly title: string; readonly text: string; readonly moment: number }[] = [];
  if (received !== undefined) line.push({ title: "受理时间", text: received, moment: readDateTime(received) });
  for (const field of [first, then]) {
    const cell = cells.find((one) => one.field === field);
    if (cell && typeof cell.is === "object")
      line.push({ title: fieldTitle(fields[cell.field]!), text: cell.text, moment: cell.is.moment });
  }
  for (const [place, one] of line.entries()) {
    const before = line[place - 1];
    if (before && isBefore(one.moment, before.moment))
      throw new UserError(`“${one.title}”${one.text} 早于“${before.title}”${before.text},没有写入。请改时间。`);
  }
}

/** With the number in the one form in which numbers are compared. */
function withNumber(centre: Centre, cells: readonly NewCell[]): NewCell[] {
  const textOf = (field: string) => cells.find((cell) => cell.field === field)?.text ?? "";
  const from = cells.flatMap(({ field, is }) => (field === "from" && typeof is === "object" ? [is.moment] : []));
  const text = unlistedNumber(centre, { phone: textOf("phone"), scope: textOf("scope"), from: from[0]! });
  return cells.map((cell) => (cell.field === "phone" ? { ...cell, text } : cell));
}
