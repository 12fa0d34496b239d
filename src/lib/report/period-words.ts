import type { Period } from "../facts/period.ts";
import { formatDay } from "../table/moment.ts";

/** The period as a sheet's name has it: a range as `1001-1015`. */
export function periodInName({ kind, from, to, text }: Period): string {
  return kind === "range" ? `${monthDay(from)}-${monthDay(to)}` : text;
}

/** The period as a sentence has it. */
export function periodInWords({ from, to }: Period): string {
  return from === to ? formatDay(from) : `${formatDay(from)} 至 ${formatDay(to)}`;
}

function monthDay(day: number): string {
  const [, month, date] = formatDay(day).split("-");
  return `${month}${date}`;
}
