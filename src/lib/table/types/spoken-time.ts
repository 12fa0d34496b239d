const NAMED_DAY = /(?:星期|周)([一二三四五六日天])/;
/** From the weekday of day 0 on. */
const WEEKDAYS = "六日一二三四五";
const WEEKDAY = /(?<=[\d日号])\s*(?:\((?:星期|周)[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天])\s*/;
const HALVES: Readonly<Record<string, number>> = { 上午: 0, AM: 0, 下午: 12, PM: 12 };
const HALF = Object.keys(HALVES).join("|");
const TIME = new RegExp(
  `(?:(?<before>${HALF})\\s*)?(?<hours>\\d{1,2})(?<rest>(?::\\d{2}){1,2})(?:\\s*(?<after>${HALF}))?$`,
  "i",
);

const ZONE = /(?<=:\d{2}(?:\.\d+)?)\s*(?:Z|([+-]\d{1,2}):?(\d{2})?)$/i;
const CHINA_HOURS = 8;

/** A moment with a zone as it is written, without it; `isForeign` where that is not China's (+08:00). */
export function dropZone(text: string): { wallClock: string; isForeign: boolean } {
  const match = ZONE.exec(text);
  if (!match) return { wallClock: text, isForeign: false };
  const [zone, hours, minutes = "00"] = match;
  const isChina = Number(hours) === CHINA_HOURS && Number(minutes) === 0;
  return { wallClock: text.slice(0, -zone.length), isForeign: !isChina };
}

/** Whether a text with a serial day names its weekday, or another; null where it names none. */
export function fitsWeekday(text: string, day: number): boolean | null {
  const [, named] = NAMED_DAY.exec(text) ?? [];
  return named === undefined ? null : WEEKDAYS[day % 7] === named.replace("天", "日");
}

/** A date or time as people write it, put as systems do: `2025-10-09 星期四 下午2:05` is `2025-10-09 14:05`. */
export function plainTime(text: string): string {
  const plain = text.replace(WEEKDAY, " ").trim();
  const { before, hours, rest, after } = TIME.exec(plain)?.groups ?? {};
  if ((before === undefined) === (after === undefined)) return plain;
  const hour = hourOfDay(Number(hours), HALVES[(before ?? after)!.toUpperCase()]!);
  return hour === null ? plain : plain.replace(TIME, ` ${hour}${rest}`).trim();
}

/** A half begins with its twelfth hour; an hour of the other half is none, and 下午 0 点 may be noon or midnight. */
function hourOfDay(hour: number, half: number): number | null {
  if (hour > 12) return half === 12 ? hour : null;
  return half === 12 && hour === 0 ? null : (hour % 12) + half;
}
