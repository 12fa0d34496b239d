/**
 * What a cell holds. Dates and percents are numbers told by their format; `toMinute` kinds show no seconds. A formula is
 * one whose result the file does not hold; an emptied one has an empty text there, which may be no result.
 */
export const Kind = {
  blank: 0,
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  date: 5,
  time: 6,
  dateTime: 7,
  timeToMinute: 8,
  dateTimeToMinute: 9,
  percent: 10,
  formula: 11,
  emptied: 12,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Texts by number, such as an array of them; a host may make each but when it is asked for. */
export interface Texts {
  readonly length: number;
  at(index: number): string | undefined;
  /** What `readFigures` gives for a text, where that is known without making it. */
  figuresAt?(index: number): number | null;
}

/**
 * A run of cells of one column. `numbers[i]` is the number, the raw date serial, 0 or 1 of a boolean,
 * or for texts, errors and formulas an index into `texts`. These only ever grow and are the same object for
 * every run of a column, so what a text means need be worked out but once.
 */
export interface CellColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: Texts;
}

/** Some columns of some consecutive rows, in the order they were asked for. */
export interface Block {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: readonly CellColumn[];
}

/** Whether a cell of this kind holds a text, be it an error's or a formula's. */
export function holdsText(kind: number): boolean {
  return kind === Kind.text || kind === Kind.error || kind === Kind.formula || kind === Kind.emptied;
}

/** Whether a cell of this kind is a number and neither date nor time, under whatever format. */
export function isPlainNumber(kind: number): boolean {
  return kind === Kind.number || kind === Kind.percent;
}

/** Whether a cell of this kind is a number that shows as a date, a time or both. */
export function isMoment(kind: number): boolean {
  return kind >= Kind.date && kind <= Kind.dateTimeToMinute;
}

/** What a number under this format is shown as: a date, a time of day or a duration, both, a percentage, or just a number. */
export function kindOfFormat(format: string): Kind {
  const shown = shownPart(format);
  const parts = timeParts(shown);
  const hasSeconds = parts.includes("s");
  const hasTime = parts.some((part) => part === "h" || part === "s" || part === "[m");
  const hasDate = parts.some((part, index) => part === "d" || (part === "m" && !isMinute(parts, index)));
  if (!hasTime) return hasDate ? Kind.date : shown.includes("%") ? Kind.percent : Kind.number;
  if (hasSeconds) return hasDate ? Kind.dateTime : Kind.time;
  return hasDate ? Kind.dateTimeToMinute : Kind.timeToMinute;
}

type TimePart = "d" | "m" | "h" | "s" | "[m";

/** The section for numbers above 0, without what it shows as it stands and without words that are no parts of a date. */
function shownPart(format: string): string {
  return format.toLowerCase().replace(LITERAL, " ").replace(/;.*$/s, "").replace(NOT_TIME, " ");
}

/** The parts that show time, in order: `m` is a month or a minute, `[m` minutes beyond the hour, `d` any other date. */
function timeParts(shown: string): TimePart[] {
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
