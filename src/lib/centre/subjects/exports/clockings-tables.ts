import { UNREADABLE } from "../../../table/decode.ts";
import { defineTable, type Look, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { readDateTime } from "../../../table/types/read-date.ts";
import { freeText, name } from "../../../table/types/text.ts";
import { agentId, CLOCK_NUMBERS } from "../shared-fields.ts";
import { isPunches } from "./punches.ts";

const who = { ...agentId, headers: [...agentId.headers, "人员编号", ...CLOCK_NUMBERS] };
const beside = {
  name: optional(name, "姓名", "员工姓名"),
  machine: optional(name, "机号", "机器号", "设备号", "设备编号", "设备名称"),
};

/** A header that so many sheets have that it alone does not tell a clock's list. */
const COMMON = "时间";
const SHEET = /考勤|出勤|刷卡|打卡|签到|指纹/;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** What a clock lists: one row is one punch. */
export const clockings = defineTable({
  id: "clockings",
  title: "刷卡记录",
  fields: {
    agentId: who,
    at: required(dateTime, "日期时间", "打卡时间", "出勤时间", "刷卡时间", "打卡日期时间", "刷卡日期时间", COMMON),
    ...beside,
  },
  dayField: "at",
  remarks: {
    agentId: "考勤机的登记号码也行:人员表里不是此人的,按姓名找。",
    at: "日期和时间,一行一次打卡。",
  },
  conditions: [
    { says: "日期时间列里的日期和时间", holds: (look) => areMostly(look.texts("at"), isMoment) },
    { says: "(只有“时间”,表名里又没有考勤、打卡)", holds: isFromClock },
  ],
});

/** The same with the day in a column of its own, and one or all of its punches in another. */
export const clockDays = defineTable({
  id: "clockDays",
  formOf: clockings.id,
  title: clockings.title,
  fields: {
    agentId: who,
    date: required(dateTime, "日期", "打卡日期", "刷卡日期", "考勤日期", "出勤日期", "年月日"),
    times: required(freeText, "打卡时间", "刷卡时间", "出勤时间", "打卡记录", "刷卡记录", COMMON),
    ...beside,
  },
  conditions: [
    { says: "打卡时间列里的时刻", holds: (look) => areMostly(look.texts("times"), isClock) },
    { says: "(只有“时间”,表名里又没有考勤、打卡)", holds: isFromClock },
  ],
});

function isFromClock({ sheetName, hasHeader }: Look): boolean {
  const isNamed = SHEET.test(sheetName) || [...CLOCK_NUMBERS, "机号", "机器号"].some(hasHeader);
  return isNamed || !hasHeader(COMMON);
}

function areMostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length === 0 || texts.filter(holds).length * 2 > texts.length;
}

/** A date with a time, also as Excel keeps one. */
function isMoment(text: string): boolean {
  return NUMBER.test(text) ? Number(text) > 1 : readDateTime(text) !== UNREADABLE;
}

function isClock(text: string): boolean {
  return NUMBER.test(text) || isPunches(text) || isMoment(text);
}
