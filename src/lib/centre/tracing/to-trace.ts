import type { Explained, FigureRow, Page } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import type { Trace, TracedRow } from "./trace.ts";

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
  const by = reasons.flatMap((reason) => reason.by ?? []).map((one) => centre.placeOf(one));
  const places = new Map(by.map((place) => [`${place.file}|${place.sheet}|${place.row}`, place]));
  const note = texts.length > 0 ? texts.join(";") : null;
  return { ...centre.placeOf(origin), contribution, adds, note, by: [...places.values()] };
}
