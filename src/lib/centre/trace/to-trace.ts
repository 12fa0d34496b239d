import type { Origin } from "../../facts/fact-table.ts";
import type { Explained, FigureRow, Page } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import type { RowPlace, Trace, TracedRow } from "./trace.ts";

/** What a figure is of. */
export type TraceHead = Pick<Trace, "report" | "part" | "period" | "row">;

/** A figure explained as plain data, with a page of its rows as people find them. */
export function toTrace(
  centre: Centre,
  { head, explained, page }: { head: TraceHead; explained: Pick<Explained<Centre>, "figure" | "rows">; page: Page },
): Trace {
  const rows = explained.rows(page).map((row) => tracedRow(centre, row));
  return { ...head, ...explained.figure, rows, offset: page.offset };
}

function tracedRow(centre: Centre, { origin, contribution, adds, reasons }: FigureRow): TracedRow {
  const texts = [...new Set(reasons.map(({ text }) => text))];
  const by = reasons.flatMap((reason) => reason.by ?? []).map((one) => placeOf(centre, one));
  const places = new Map(by.map((place) => [`${place.file}|${place.sheet}|${place.row}`, place]));
  const note = texts.length > 0 ? texts.join(";") : null;
  return { ...placeOf(centre, origin), contribution, adds, note, by: [...places.values()] };
}

function placeOf({ readings }: Centre, { sheet: at, row }: Origin): RowPlace {
  const { file, sheet } = readings[at]!;
  return { file, sheet, row: row + 1 };
}
