/** What somebody typed, understood as a date or a time: its serial and the format the cell takes on. */
export interface TypedMoment {
  readonly serial: number;
  readonly format: string;
}

const DAY_MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Understands dates and times as a Chinese Excel does; null when the text is neither. */
export function parseMoment(text: string, year: number): TypedMoment | null {
  const [first = "", second, ...rest] = text.trim().split(/\s+/);
  if (rest.length > 0) return null;
  const day = parseDay(first, year);
  if (second === undefined) return day ?? parseTime(first);
  const time = parseTime(second);
  return day && time ? { serial: day.serial + time.serial, format: "yyyy/m/d h:mm" } : null;
}

interface DayPattern {
  readonly pattern: RegExp;
  readonly format: string;
  readonly order: readonly ("y" | "m" | "d")[];
}

const DAY_PATTERNS: readonly DayPattern[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, format: "yyyy/m/d", order: ["y", "m", "d"] },
  { pattern: /^(\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, format: "yyyy/m/d", order: ["y", "m", "d"] },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"', order: ["y", "m", "d"] },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, format: "mmm-yy", order: ["y", "m"] },
  { pattern: /^(\d{4})年(\d{1,2})月$/, format: 'yyyy"年"m"月"', order: ["y", "m"] },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, format: 'm"月"d"日"', order: ["m", "d"] },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, format: 'm"月"d"日"', order: ["m", "d"] },
];

function parseDay(text: string, year: number): TypedMoment | null {
  for (const { pattern, format, order } of DAY_PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = new Map(order.map((name, index) => [name, Number(match[index + 1])]));
    const serial = serialOf(fullYear(parts.get("y") ?? year), parts.get("m")!, parts.get("d") ?? 1);
    if (serial !== null) return { serial, format };
  }
  return null;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - EPOCH) / DAY_MILLISECONDS;
}

function parseTime(text: string): TypedMoment | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const format = hours >= 24 ? "[h]:mm:ss" : match[3] === undefined ? "h:mm" : "h:mm:ss";
  return { serial: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}
