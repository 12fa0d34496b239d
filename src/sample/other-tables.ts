import { INPUT_TABLES } from "../lib/centre/subjects/tables.ts";
import { type Field, fieldTitle, type Table } from "../lib/table/table.ts";
import type { Day } from "./calendar.ts";
import type { Centre } from "./centre.ts";
import type { Person } from "./people.ts";
import { PRODUCTS } from "./prices.ts";
import type { Random } from "./random.ts";
import { dateCell, type Part, plainSheet, type SampleCell, timeCell } from "./sample-sheet.ts";

/** The tables that have a theme of their own, with the faults of real ones. */
const THEMED: ReadonlySet<string> = new Set([
  "roster",
  "prices",
  "calls",
  "tallies",
  "sessions",
  "attendance",
  "clockings",
  "targets",
  "oldSystemReport",
  "scorecard",
  "evaluations",
  "taskScores",
  "rules",
  "violations",
  "decisions",
  "patrols",
  "swaps",
  "tests",
  "complaints",
  "followUps",
  "callbacks",
  "inboundSms",
  "blacklist",
  "dialList",
  "workOrders",
]);

const ROWS = 12;

/** Whose row it is, and when. */
interface Turn {
  readonly day: Day;
  readonly person: Person;
  readonly month: string;
  readonly random: Random;
}

/** A sheet in order for each input table that has no theme of its own: every field filled as its kind of column wants it. */
export function makeOtherTables(centre: Centre, tables: readonly Table[] = INPUT_TABLES): Part {
  const others = tables.filter(({ id, formOf }) => id === formOf && !THEMED.has(id));
  return { sheets: others.map((table) => sheetOf(table, centre)), planted: [] };
}

function sheetOf({ id, title, fields: declared }: Table, { month, workdays, staff, random: theme }: Centre) {
  const random = theme(id);
  const fields = Object.values(declared);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const day = workdays[row % workdays.length]!;
    const turn = { day, person: staff.steady[row % staff.steady.length]!, month, random };
    return fields.map((field) => cellOf(field, turn));
  });
  return plainSheet(title, fields.map(fieldTitle), rows);
}

function cellOf(field: Field, { day, person, month, random }: Turn): SampleCell {
  const cells: Readonly<Record<string, () => SampleCell>> = {
    agentId: () => person.localId,
    team: () => person.team,
    product: () => random.pick(PRODUCTS).name,
    dateTime: () => dateCell(day.serial),
    clock: () => timeCell(9 * 3600),
    timeOfDay: () => timeCell(9 * 3600),
    month: () => month,
    duration: () => random.whole(1, 8),
    quantity: () => random.whole(1, 100),
    money: () => random.whole(1, 50),
    yesNo: () => random.pick(["是", "否"]),
    city: () => random.pick(["郑州", "洛阳", "新乡"]),
  };
  const words = wordsOf(field);
  return words ? random.pick(words) : (cells[kindOf(field)]?.() ?? `${fieldTitle(field)}${random.whole(1, 5)}`);
}

function wordsOf({ type, offer }: Field): readonly string[] | null {
  return type.words ?? (offer && "words" in offer.choices ? offer.choices.words : null);
}

/** What a field is filled with: what another column holds, else what its type takes. */
function kindOf({ type, offer }: Field): string {
  return offer && "column" in offer.choices ? offer.choices.column.field : type.id;
}
