import type { Origin } from "../../../table/intake.ts";
import { dateAlone, isDateAlone } from "../../../table/date-alone.ts";
import { DAY_SECONDS, dayOf, secondsOf } from "../../../table/moment.ts";

/** Something read of a row, with moments under some of its fields. */
type Dated<F extends string> = Readonly<Record<F, number | null>> & { readonly origin: Origin };

/** A column of a sheet whose every time is 00:00 holds dates alone, however they are written (spec 8.1). */
export function settleDates<F extends string, R extends Dated<F>>(rows: readonly R[], fields: readonly F[]): R[] {
  const timed = new Set<string>();
  for (const row of rows) for (const field of fields) if (hasTime(row[field])) timed.add(columnOf(row, field));
  return rows.map((row) => {
    const bare = fields.filter((field) => isMidnight(row[field]) && !timed.has(columnOf(row, field)));
    if (bare.length === 0) return row;
    return { ...row, ...Object.fromEntries(bare.map((field) => [field, dateAlone(dayOf(row[field]!))])) };
  });
}

function columnOf({ origin }: Dated<string>, field: string): string {
  return `${origin.sheet} ${field}`;
}

function hasTime(moment: number | null): boolean {
  return moment !== null && secondsOf(moment) % DAY_SECONDS !== 0;
}

function isMidnight(moment: number | null): boolean {
  return moment !== null && !isDateAlone(moment) && !hasTime(moment);
}
