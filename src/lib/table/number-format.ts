import { Kind } from "./cell.ts";

/** What a number under this format is shown as: a date, a time of day or a duration, both, or just a number. */
export function kindOfFormat(format: string): Kind {
  const parts = timeParts(format);
  const hasSeconds = parts.includes("s");
  const hasTime = parts.some((part) => part === "h" || part === "s" || part === "[m");
  const hasDate = parts.some((part, index) => part === "d" || (part === "m" && !isMinute(parts, index)));
  if (!hasTime) return hasDate ? Kind.date : Kind.number;
  if (hasSeconds) return hasDate ? Kind.dateTime : Kind.time;
  return hasDate ? Kind.dateTimeToMinute : Kind.timeToMinute;
}

type TimePart = "d" | "m" | "h" | "s" | "[m";

/** The parts that show time, in order: `m` is a month or a minute, `[m` minutes beyond the hour, `d` any other date. */
function timeParts(format: string): TimePart[] {
  const shown = format.toLowerCase().replace(LITERAL, " ").replace(/;.*$/s, "").replace(NOT_TIME, " ");
  return (shown.match(/\[?m+|h+|s+|[ydegab]+/g) ?? []).map(partOf);
}

const LITERAL = /"[^"]*"?|[\\_*!]./g;
/** Colours, conditions, currencies and locales; the general format; exponents; marks of half a day. */
const NOT_TIME = /\[(?!(?:h+|m+|s+)\])[^\]]*\]|general|g\/通用格式|e[+-]|am\/pm|a\/p|上午\/下午/g;

function partOf(token: string): TimePart {
  if (token.startsWith("[")) return "[m";
  if (token.startsWith("h")) return "h";
  if (token.startsWith("s")) return "s";
  return /^mm?$/.test(token) ? "m" : "d";
}

function isMinute(parts: readonly TimePart[], index: number): boolean {
  return parts[index - 1] === "h" || parts[index + 1] === "s";
}
