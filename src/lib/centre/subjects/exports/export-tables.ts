import { headerKey } from "../../../table/header.ts";
import { defineTable, type Family, type Field, type Look, optional, required } from "../../../table/table.ts";
import { quantity } from "../../../table/types/quantity.ts";
import { freeText, identifier, name } from "../../../table/types/text.ts";
import { leaveColumn } from "../leave-kinds.ts";
import { PERIODS } from "../period-headers.ts";
import { agentId, CLOCK_NUMBERS } from "../shared-fields.ts";
import { exportDate, lengthIn, minutesOff, timeAtWork } from "./export-types.ts";

/** The table of which exports are other forms. */
export const ATTENDANCE = "attendance";

/** The headers that `unfoldDays` gives the day and the cell of a column a day. */
export const DAY_HEADER = "日期";
export const DAY_CELL_HEADER = "逐日考勤";

/** Who a row is about: 工号 is often empty in what DingTalk writes. */
const who = {
  name: required(name, "姓名", "员工姓名"),
  agentId: { ...agentId, required: false, headers: [...agentId.headers, ...CLOCK_NUMBERS] },
  account: optional(identifier, "UserId", "账号", "帐号"),
};

/** What both 每日统计 and 月度汇总 count: the fields of which a person's days must add up to the month. */
export const EXPORT_MEASURES = {
  attendedDays: optional(quantity, "出勤天数"),
  restDays: optional(quantity, "休息天数"),
  workedTime: optional(timeAtWork, "工作时长", "实际工作时长"),
  lateTimes: optional(quantity, "迟到次数"),
  lateTime: optional(minutesOff, "迟到时长", "迟到时间", "迟到分钟数", "迟到分数"),
  severeTimes: optional(quantity, "严重迟到次数"),
  severeTime: optional(minutesOff, "严重迟到时长", "严重迟到时间", "严重迟到分钟数"),
  absentLate: optional(lengthIn("天"), "旷工迟到天数"),
  earlyTimes: optional(quantity, "早退次数"),
  earlyTime: optional(minutesOff, "早退时长", "早退时间", "早退分钟数", "早退分数"),
  severeEarlyTimes: optional(quantity, "严重早退次数"),
  severeEarlyTime: optional(minutesOff, "严重早退时长", "严重早退时间", "严重早退分钟数"),
  absentEarly: optional(lengthIn("天"), "旷工早退天数"),
  missingIn: optional(quantity, "上班缺卡次数"),
  missingOut: optional(quantity, "下班缺卡次数"),
  missingCards: optional(quantity, "缺卡次数"),
  absentDays: optional(lengthIn("天"), "旷工天数", "旷工"),
  absentTime: optional(lengthIn("分钟"), "旷工时长"),
  absentTimes: optional(quantity, "旷工次数"),
  trip: optional(lengthIn("小时"), "出差时长", "出差", "出差天数"),
  outing: optional(lengthIn("小时"), "外出时长", "外出"),
  overtime: optional(lengthIn("小时"), "加班总时长", "加班时长", "加班-审批单统计"),
  workdayOvertime: optional(lengthIn("小时"), "工作日加班", "工作日加班时长"),
  restDayOvertime: optional(lengthIn("小时"), "休息日加班", "休息日加班时长"),
  holidayOvertime: optional(lengthIn("小时"), "节假日加班", "节假日加班时长"),
} satisfies Readonly<Record<string, Field>>;

/** A column for each kind of leave that the company has: `事假(小时)`, `年假(天)`, `育儿假`. */
export const LEAVE_COLUMNS: Family = {
  id: "leave",
  field: optional(lengthIn("小时"), "请假"),
  nameOf: leaveColumn,
};

export type ExportMeasure = keyof typeof EXPORT_MEASURES;

/** The measures, typed by name. */
export const MEASURE_IDS = Object.keys(EXPORT_MEASURES) as ExportMeasure[];

const punchFields = {
  in1: optional(freeText, "上班1打卡时间", ...PERIODS.first.comes, "上班打卡时间"),
  inResult1: optional(freeText, "上班1打卡结果", "上班1打卡状态"),
  out1: optional(freeText, "下班1打卡时间", ...PERIODS.first.goes, "下班打卡时间"),
  outResult1: optional(freeText, "下班1打卡结果", "下班1打卡状态"),
  in2: optional(freeText, "上班2打卡时间", ...PERIODS.second.comes),
  inResult2: optional(freeText, "上班2打卡结果", "上班2打卡状态"),
  out2: optional(freeText, "下班2打卡时间", ...PERIODS.second.goes),
  outResult2: optional(freeText, "下班2打卡结果", "下班2打卡状态"),
  in3: optional(freeText, "上班3打卡时间", ...PERIODS.overtime.comes),
  inResult3: optional(freeText, "上班3打卡结果", "上班3打卡状态"),
  out3: optional(freeText, "下班3打卡时间", ...PERIODS.overtime.goes),
  outResult3: optional(freeText, "下班3打卡结果", "下班3打卡状态"),
};

const TELLING = ["in1", "inResult1"];
const GROUP_HEADER = "考勤组";
const EXPORTED_HEADERS = [GROUP_HEADER, "UserId", "账号", "帐号"];
const ATTENDANCE_HEADERS = ["出勤天数", "正常天数", "应出勤天数", "迟到次数", "考勤结果", "打卡结果"];
const DAILY_NAMES = ["每日统计"];
const STATUS_HEADERS = ["状态", "考勤状态", "出勤情况"];

/** One row an agent and day: DingTalk's 每日统计, WeCom's 日报, a machine's 异常统计. */
export const dailyExport = defineTable({
  id: "dailyExport",
  formOf: ATTENDANCE,
  title: "每日统计",
  fields: {
    date: required(exportDate, DAY_HEADER, "时间", "考勤日期"),
    ...who,
    shift: optional(freeText, "班次"),
    ...punchFields,
    first: optional(freeText, "最早", "最早打卡时间"),
    last: optional(freeText, "最晚", "最晚打卡时间"),
    result: optional(freeText, "考勤结果", "校准状态"),
    approvals: optional(freeText, "关联的审批单", "假勤申请"),
    awayTime: optional(minutesOff, "缺勤时间"),
    ...EXPORT_MEASURES,
  },
  family: LEAVE_COLUMNS,
  conditions: [
    {
      says: "上班1打卡时间(或打卡结果),或者最早、最晚打卡,或者导出的出勤天数、工作时长等两列以上",
      holds: (look) => TELLING.some(look.has) || (look.has("first") && look.has("last")) || countsDays(look),
    },
    { says: "(有状态列,是考勤表)", holds: (look) => !STATUS_HEADERS.some(look.hasHeader) },
  ],
});

/** One row a cell of a column a day, as `unfoldDays` lays it out: 月度汇总, 打卡时间, WeCom's 月报, a machine's 刷卡记录 and 排班信息. */
export const dayCells = defineTable({
  id: "dayCells",
  formOf: ATTENDANCE,
  title: "逐日考勤",
  isLaidOut: true,
  fields: {
    date: required(exportDate, DAY_HEADER),
    ...who,
    cell: required(freeText, DAY_CELL_HEADER),
  },
  dropsRepeats: false,
});

/** One row a punch: DingTalk's 原始记录. */
export const punchRecords = defineTable({
  id: "punchRecords",
  formOf: ATTENDANCE,
  title: "原始记录",
  fields: {
    date: required(exportDate, "考勤日期", DAY_HEADER),
    ...who,
    due: optional(freeText, "考勤时间"),
    punch: optional(freeText, "打卡时间"),
    result: optional(freeText, "打卡结果"),
  },
  conditions: [{ says: "打卡时间、打卡结果", holds: (look) => look.has("punch") && look.has("result") }],
  dropsRepeats: false,
});

const SUMMARY_NAMES = ["月度汇总", "月报", "考勤汇总", "汇总表"];

/** One row an agent for the whole month; it adds nothing and is only compared with the days. */
export const monthlySummary = defineTable({
  id: "monthlySummary",
  formOf: ATTENDANCE,
  title: "月度汇总",
  fields: { ...who, ...EXPORT_MEASURES },
  family: LEAVE_COLUMNS,
  conditions: [
    { says: "(一行一天,不是汇总)", holds: (look) => ![DAY_HEADER, DAY_CELL_HEADER].some(look.hasHeader) },
    { says: "出勤天数、迟到次数等两列以上", holds: hasMeasures },
    {
      says: "考勤组、UserId 或账号(或工作表名含“月度汇总”“汇总表”)",
      holds: (look) => isExported(look) || isNamed(look, SUMMARY_NAMES),
    },
  ],
});

/** Whether headers are those of an export, which may have a rate among its columns without being a report. */
export function areExported(headers: readonly string[]): boolean {
  const has = (header: string) => headers.includes(headerKey(header));
  return [GROUP_HEADER, DAY_CELL_HEADER].some(has) || (EXPORTED_HEADERS.some(has) && ATTENDANCE_HEADERS.some(has));
}

/** An export without punches, of a day's amounts alone. */
function countsDays(look: Look): boolean {
  const isLaidOut = look.hasHeader(DAY_CELL_HEADER);
  return !isLaidOut && hasMeasures(look) && (isExported(look) || isNamed(look, DAILY_NAMES));
}

function hasMeasures({ has }: Look): boolean {
  return [...MEASURE_IDS, LEAVE_COLUMNS.id].filter(has).length >= 2;
}

function isExported({ hasHeader }: Look): boolean {
  return EXPORTED_HEADERS.some(hasHeader);
}

function isNamed({ sheetName }: Look, words: readonly string[]): boolean {
  return words.some((word) => sheetName.includes(word));
}
