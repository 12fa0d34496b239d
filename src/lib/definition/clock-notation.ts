import type { Notation } from "./entry.ts";
import type { Pause } from "./limits.ts";

const DAY_MINUTES = 24 * 60;
const TIME = /^([01]?\d|2[0-4])(?:[:点时](?:([0-5]\d)分?(?::00)?)?)?$/;
const FRACTION = /^0?\.\d+$/;
const PAUSE = /^([\d:]+?)(?:-|~|至|到)([\d:]+?)(?:[\s,;]+(\d+)(?:分钟|分|min)?)?$/i;

/** A minute of the day: `05:00`, `5点`, or what Excel makes of it. */
export const clockNotation: Notation<number> = {
  read: (text) => {
    if (FRACTION.test(text)) return Math.round(Number(text) * DAY_MINUTES);
    const [, hour, minute = "0"] = TIME.exec(text) ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  },
  show: (minutes) => [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":"),
};

/** `12:00-13:30 60`; without the minutes, all that lies between. */
export const pauseNotation: Notation<Pause | null> = {
  read: (text) => {
    const [, begins = "", ends = "", told] = PAUSE.exec(text.replace(/\s*([-~至到])\s*/g, "$1")) ?? [];
    const [from, until] = [clockNotation.read(begins), clockNotation.read(ends)];
    if (from === undefined || until === undefined) return undefined;
    const to = until > from ? until : until + DAY_MINUTES;
    return { from, to, minutes: told === undefined ? to - from : Number(told) };
  },
  show: (pause) => {
    if (pause === null) return "无";
    const { from, to, minutes } = pause;
    return `${clockNotation.show(from)}-${clockNotation.show(to % DAY_MINUTES)} ${minutes}`;
  },
};
