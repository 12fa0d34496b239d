import type { Sheet } from "../../src/lib/table/sheet.ts";
import { area, type Cell, sheet } from "./sheets.ts";

const DINGTALK = "上海某公司_考勤报表_20260501-20260504.xlsx";
const PERIOD = "统计日期:2026-05-01 至 2026-05-04";

export const ROSTER = sheet(
  "人员",
  [
    ["工号", "姓名", "班组"],
    ["1001", "张三", "一班"],
    ["1002", "李四", "一班"],
    ["1003", "王五", "二班"],
    ["1004", "王五", "二班"],
  ],
  { file: DINGTALK },
);

const WHO = ["姓名", "考勤组", "部门", "工号", "职位", "UserId"];
const AMOUNTS = [
  "出勤天数",
  "休息天数",
  "工作时长(分钟)",
  "迟到次数",
  "迟到时长(分钟)",
  "严重迟到次数",
  "严重迟到时长(分钟)",
  "旷工迟到天数",
  "早退次数",
  "早退时长(分钟)",
  "上班缺卡次数",
  "下班缺卡次数",
  "旷工天数",
  "出差时长",
  "外出时长",
];
const LEAVES = ["事假(小时)", "年假(天)", "加班总时长", "工作日(转加班费)"];

/** One day of one person in 每日统计: what is not given is blank, as the export has it. */
export interface DailyRow {
  readonly who: readonly [name: string, id: string];
  readonly date: string;
  readonly shift: string;
  readonly punches?: readonly (string | null)[];
  readonly results?: readonly (string | null)[];
  readonly approvals?: string;
  readonly amounts?: Readonly<Record<string, string>>;
}

/** DingTalk's 每日统计 under its title and 报表生成时间, with groups merged over their columns and every number a text. */
export function dailySheet(rows: readonly DailyRow[], file = DINGTALK): Sheet {
  const names = [...WHO, "日期", "workDate", "班次"];
  const upper = [
    ...names,
    "上班1",
    "上班1",
    "下班1",
    "下班1",
    "关联的审批单",
    ...AMOUNTS,
    "请假",
    "请假",
    "加班",
    "加班",
  ];
  const lower = [...names, "打卡时间", "打卡结果", "打卡时间", "打卡结果", "关联的审批单", ...AMOUNTS, ...LEAVES];
  const cells = rows.map((row) => [
    ...whoCells(row.who),
    row.date,
    "1777564800000",
    row.shift,
    ...punchCells(row),
    row.approvals ?? null,
    ...[...AMOUNTS, ...LEAVES].map((header) => row.amounts?.[header] ?? null),
  ]);
  return dingTalk(
    "每日统计",
    [["每日统计表 " + PERIOD], ["报表生成时间:2026-05-05 10:11"], upper, lower, ...cells],
    file,
  );
}

/** A person's line of 月度汇总: amounts, and the words of each day. */
export interface MonthRow {
  readonly who: readonly [name: string, id: string];
  readonly amounts?: Readonly<Record<string, string>>;
  readonly days: readonly (string | null)[];
}

/** DingTalk's 月度汇总: the days stand under 考勤结果, weekends by their names. */
export function monthSheet(rows: readonly MonthRow[], file = DINGTALK): Sheet {
  const days = ["1", "六", "日", "4"];
  const upper = [...WHO, ...AMOUNTS, "请假", "请假", "加班", "加班", ...days.map(() => "考勤结果")];
  const lower = [...WHO, ...AMOUNTS, ...LEAVES, ...days];
  const cells = rows.map(({ who, amounts, days: words }) => [
    ...whoCells(who),
    ...[...AMOUNTS, ...LEAVES].map((header) => amounts?.[header] ?? null),
    ...words,
  ]);
  return dingTalk(
    "月度汇总",
    [["月度汇总 " + PERIOD], ["报表生成时间:2026-05-05 10:11"], upper, lower, ...cells],
    file,
  );
}

/** DingTalk's 打卡时间: a column a day, all punches of a day in one cell. */
export function punchGrid(rows: readonly Pick<MonthRow, "who" | "days">[]): Sheet {
  const header = [...WHO, "1", "六", "日", "4"];
  const cells = rows.map(({ who, days }) => [...whoCells(who), ...days]);
  return dingTalk("打卡时间", [["打卡时间表 " + PERIOD], ["报表生成时间:2026-05-05 10:11"], header, ...cells]);
}

/** DingTalk's 原始记录: a row a punch; `[姓名, 考勤日期, 考勤时间, 打卡时间, 打卡结果]`. */
export function recordSheet(rows: readonly (readonly (string | null)[])[]): Sheet {
  const header = [
    ...WHO,
    "考勤日期",
    "考勤时间",
    "打卡时间",
    "打卡结果",
    "打卡地址",
    "打卡备注",
    "异常打卡原因",
    "打卡设备",
  ];
  const cells = rows.map(([name, ...rest]) => [...whoCells([name!, ""]), ...rest, "办公楼", null, null, "iPhone"]);
  return dingTalk("原始记录", [["原始记录表 " + PERIOD], ["报表生成时间:2026-05-05 10:11"], header, ...cells]);
}

const WECOM_TITLE = "统计时间:2026.05.01~2026.05.04 制表时间:2026.05.05 10:11";

/** WeCom's 日报, `--` for none: `[时间, 姓名, 账号, 班次, 最早, 最晚, 假勤申请, 考勤结果, 迟到次数, 迟到时长]`. */
export function weComDaily(rows: readonly (readonly string[])[]): Sheet {
  const upper = ["时间", "姓名", "账号", ...Array<string>(5).fill("考勤概况"), "异常统计", "异常统计"];
  const lower = [
    "时间",
    "姓名",
    "账号",
    "班次",
    "最早",
    "最晚",
    "假勤申请",
    "考勤结果",
    "迟到次数(次)",
    "迟到时长(分钟)",
  ];
  return sheet("概况统计与打卡明细", [["上下班打卡_日报"], [WECOM_TITLE], upper, lower, ...rows], {
    file: "上下班打卡_日报_20260501-20260504.xlsx",
    merges: [...["A3:A4", "B3:B4", "C3:C4", "D3:H3", "I3:J3"].map(area)],
  });
}

/** WeCom's 月报: `[姓名, 账号, 正常天数, 迟到次数, 1 to 4 May]`. */
export function weComMonthly(rows: readonly (readonly string[])[]): Sheet {
  const upper = ["姓名", "账号", "考勤概况", "异常统计", "打卡明细", "打卡明细", "打卡明细", "打卡明细"];
  const lower = ["姓名", "账号", "正常天数(天)", "迟到次数(次)", "1\n星期五", "2\n星期六", "3\n星期日", "4\n星期一"];
  return sheet("概况统计", [["上下班打卡_月报"], [WECOM_TITLE], upper, lower, ...rows], {
    file: "上下班打卡_月报_20260501-20260504.xlsx",
    merges: [...["A3:A4", "B3:B4", "E3:H3"].map(area)],
  });
}

const DAYS = Array.from({ length: 31 }, (_, day) => String(day + 1));
const WEEKDAYS = DAYS.map((_, day) => "五六日一二三四"[day % 7]!);
const MAY = "2026-05-01 ~ 2026-05-31";

/** The sheets of a machine's report by name, as its U-disk file has them, for 1 to 31 May 2026. */
export function machineSheets(): Record<string, Cell[][]> {
  return { 排班信息: machineSchedule(), 考勤汇总: machineSummary(), 考勤记录: machineLog(), 异常统计: machineFaults() };
}

function machineSchedule(): Cell[][] {
  return [
    ["排班信息表"],
    ["特殊班次:25-请假,26-外出,空-节假日", "排班日期:" + MAY],
    ["工号", "姓名", "部门", ...DAYS],
    [null, null, null, ...WEEKDAYS],
    ["1001", "张三", "一班", ...onDays({ 4: "1", 5: "25", 6: "1" })],
    ["1002", "李四", "一班", ...onDays({ 4: "2", 5: "2", 6: "26" })],
  ];
}

function machineSummary(): Cell[][] {
  return [
    ["考勤汇总表"],
    ["统计日期:" + MAY],
    ["工号", "姓名", "部门", "迟到", "迟到", "早退", "早退", "旷工(天)"],
    [null, null, null, "次数", "分数", "次数", "分数", null],
    ["1001", "张三", "一班", "1", "12", "0", "0", "0"],
  ];
}

function machineLog(): Cell[][] {
  return [
    ["员工刷卡记录表"],
    ["考勤日期:" + MAY, null, null, "制表日期:2026-06-01"],
    DAYS,
    machineLine("1001", "张三"),
    onDays({ 4: "08:4212:01\n13:0018:05", 6: "08:20\n18:00" }),
    machineLine("1002", "李四"),
    onDays({ 4: "16:58", 5: "01:32\n16:55", 6: "01:31" }),
  ];
}

function machineFaults(): Cell[][] {
  const times = ["第一时段", "第一时段", "第二时段", "第二时段"];
  const minutes = ["迟到时间(分钟)", "早退时间(分钟)", "缺勤时间(分钟)", "合计(分钟)", "备注"];
  return [
    ["异常统计表"],
    ["统计日期:" + MAY],
    ["工号", "姓名", "部门", "日期", ...times, ...minutes],
    [null, null, null, null, "上班", "下班", "上班", "下班", null, null, null, null, null],
    ["1001", "张三", "一班", "2026-05-04", "08:42", "12:01", "13:00", "18:05", "12", "0", "0", "12", null],
    ["1001", "张三", "一班", "2026-05-07", null, null, null, null, "0", "0", "480", "480", null],
  ];
}

function machineLine(id: string, name: string): Cell[] {
  const line: Cell[] = Array<Cell>(31).fill(null);
  [line[0], line[2], line[8], line[10], line[18], line[20]] = ["工号:", id, "姓名:", name, "部门:", "一班"];
  return line;
}

function onDays(cells: Readonly<Record<number, string>>): Cell[] {
  return DAYS.map((_, day) => cells[day + 1] ?? null);
}

function dingTalk(name: string, rows: readonly (readonly Cell[])[], file = DINGTALK): Sheet {
  const width = rows[2]!.length;
  const merges = [1, 2].map((row) => ({ top: row - 1, bottom: row - 1, left: 0, right: width - 1 }));
  const [upper, lower] = [rows[2]!, rows[3] ?? []];
  const down = upper.flatMap((text, column) =>
    text === lower[column] ? [{ top: 2, bottom: 3, left: column, right: column }] : [],
  );
  return sheet(name, rows, { file, merges: [...merges, ...down] });
}

function punchCells({ punches: [comes, goes] = [], results: [came, went] = [] }: DailyRow): Cell[] {
  return [comes, came, goes, went].map((cell) => cell ?? null);
}

function whoCells([name, id]: readonly [string, string]): Cell[] {
  return [name, "客服考勤组", "客服中心", id, null, `u-${name}`];
}
