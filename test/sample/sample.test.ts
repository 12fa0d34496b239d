import { serialOf } from "../../src/sample/calendar.ts";
import type { SampleCell, SampleRow, SampleSheet } from "../../src/sample/sample-sheet.ts";
import { makeSample, type Sample, type SampleOptions } from "../../src/sample/sample.ts";

const options: SampleOptions = { agents: 24, month: "2025-10", seed: 7, callsPerAgentDay: 12 };
const sample = makeSample(options);

describe("makeSample", () => {
  it("gives the same sheets for the same seed", () => {
    expect(makeSample(options)).toEqual(sample);
  });

  it("gives other calls and other people for another seed", () => {
    const other = makeSample({ ...options, seed: 8 });
    expect(column(other, "新系统外呼明细", "呼叫时间")).not.toEqual(column(sample, "新系统外呼明细", "呼叫时间"));
    expect(column(other, "人员花名册", "姓名")).not.toEqual(column(sample, "人员花名册", "姓名"));
  });

  it.each([
    ["人员花名册", ["班组", "工号", "姓名", "岗位", "入职日期", "离职日期", "生效日期"]],
    ["业务单价", ["业务名称", "单价(元/户)", "生效日期", "失效日期", "地市"]],
    ["新系统外呼明细", ["呼叫时间", "坐席工号", "业务名称", "外呼结果", "通话时间(秒)", "客户号码", "录音编号"]],
    ["老系统导出", ["日期", "时间", "工号", "业务", "处理结果", "时长", "电话"]],
    ["驻马店汇总", ["日期", "工号", "业务", "拨打量", "接通数", "订购量"]],
    ["签入签出", ["日期", "工号", "签入时间", "签出时间", "类型", "系统"]],
    ["补录工时", ["日期", "工号", "在线时长(小时)"]],
    ["考勤", ["日期", "工号", "考勤状态", "迟到分钟"]],
    ["打卡机清单", ["登记号码", "姓名", "日期时间", "机号"]],
    ["质检登记", ["质检日期", "工号", "服务用语", "服务态度", "语音语气", "需求归纳", "应变能力", "得分"]],
    ["评分标准", ["评分项", "满分"]],
    ["评扣台账登记", ["违纪日期", "工号", "条款", "过失类别"]],
    ["处罚条例", ["条款", "类别", "事由", "赔偿倍数"]],
    ["建议处理", ["日期", "工号", "事实", "决定", "理由", "决定人"]],
    ["目标", ["月份", "对象", "产值目标(元)"]],
    ["任务评分", ["月份", "工号", "得分"]],
    ["投诉登记", ["投诉编号", "受理时间", "受理号码", "投诉类型", "状态"]],
    ["跟踪记录", ["投诉编号", "跟进时间", "跟进内容"]],
    ["回访记录", ["回访时间", "投诉编号", "客户号码", "回访结果"]],
    ["上行短信", ["上行时间", "号码", "短信内容"]],
    ["黑名单", ["号码", "加入时间", "来源"]],
    ["外呼系统黑名单", ["号码", "添加时间"]],
    ["待呼名单", ["号码", "派单日期", "批次"]],
    ["工单流转", ["工单编号", "工位", "转派时间"]],
    ["濮阳老系统报表", ["日期", "工号", "业务", "定制量"]],
    ["巡检记录", ["巡检时间", "班长"]],
    ["换班登记", ["申请人", "对方", "原班日期", "换班日期"]],
    ["技能考核", ["月份", "工号", "打字速度", "业务考试"]],
    ["口径", ["块", "项", "值", "单位", "说明"]],
    ["产值排名(手工)", ["产值", "排名"]],
  ])("has %s with a clerk's headers and rows under them", (name, headers) => {
    const sheet = sheetOf(sample, name);
    expect(headerOf(sheet)).toEqual(expect.arrayContaining(headers));
    expect(sheet.rows.length).toBeGreaterThan(sheet.headerRow + 1);
  });

  it("has as many agents as asked for, five leaders, and a second row for the one who moves", () => {
    const roles = column(makeSample({ ...options, agents: 31 }), "人员花名册", "岗位");
    expect(roles.filter((role) => role === "坐席")).toHaveLength(32);
    expect(roles.filter((role) => role === "班长")).toHaveLength(5);
  });

  it("calls on the month's working days only", () => {
    const february = makeSample({ ...options, month: "2024-02" });
    const spelt = column(february, "新系统外呼明细", "呼叫时间").filter((cell) => typeof cell === "string");
    const days = new Set(spelt.filter((text) => /^2024/.test(text)).map((text) => text.slice(0, 10)));
    expect([...days]).toEqual(expect.arrayContaining(["2024-02-01", "2024-02-29"]));
    expect([...days].every((day) => day.startsWith("2024-02-"))).toBe(true);
    expect(days.has("2024-02-03")).toBe(false);
  });

  it("dials about as often as asked", () => {
    const rows = sheetOf(sample, "新系统外呼明细").rows.length + sheetOf(sample, "老系统导出").rows.length;
    const worked = new Set(column(sample, "考勤", "日期").map((cell) => JSON.stringify(cell))).size;
    expect(rows / (24 * worked)).toBeGreaterThan(9);
    expect(rows / (24 * worked)).toBeLessThan(13);
  });

  it.each([
    [{ agents: 3 }, "3"],
    [{ agents: 24.5 }, "24.5"],
    [{ month: "2025-13" }, "2025-13"],
    [{ seed: 0.5 }, "0.5"],
    [{ callsPerAgentDay: 3 }, "不能是 3"],
    [{ agents: 150, callsPerAgentDay: 401 }, "5 到 400"],
  ])("refuses %j and names it", (wrong, named) => {
    expect(() => makeSample({ ...options, ...wrong })).toThrow(named);
  });
});

describe("the planted problems", () => {
  it("counts each table and code once", () => {
    const keys = sample.planted.map(({ table, code }) => `${table} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("counts total rows and repeated headers of the calls", () => {
    const rows = callRows();
    expect(rows.filter((row) => row.some(isTotalWord))).toHaveLength(planted("calls", "totalRow"));
    expect(rows.filter((row) => row[0] === "呼叫时间" || row[0] === "日期")).toHaveLength(
      planted("calls", "headerRow"),
    );
  });

  it("counts exact repetitions of a call, which otherwise have a recording of their own", () => {
    const seen = callRows().filter((row) => row.length > 8 && row[8] !== null && row[8] !== "录音编号");
    expect(seen.length - new Set(seen.map((row) => JSON.stringify(row))).size).toBe(planted("calls", "duplicateRow"));
    expect(seen.length - new Set(seen.map((row) => row[8])).size).toBe(planted("calls", "duplicateRow"));
  });

  it("counts error cells, negative talk, blank outcomes and strangers among the calls", () => {
    const rows = sheetOf(sample, "新系统外呼明细").rows.filter((row) => row.length === 9);
    expect(rows.filter((row) => row.some((cell) => isObject(cell) && "error" in cell))).toHaveLength(
      planted("calls", "unreadableText"),
    );
    expect(rows.filter((row) => typeof row[6] === "number" && row[6] < 0)).toHaveLength(
      planted("calls", "negativeValue"),
    );
    expect(rows.filter((row) => row[5] === null)).toHaveLength(planted("calls", "missingValue"));
    const known = new Set(column(sample, "人员花名册", "新系统"));
    const strangers = rows
      .map((row) => row[1])
      .filter((id) => typeof id === "string" && /^X\d+$/.test(id) && !known.has(id));
    expect(strangers).toHaveLength(planted("calls", "unknownAgent"));
  });

  it("counts the calls an agent is said to have made after leaving", () => {
    const leaver = sheetOf(sample, "人员花名册").rows.find((row) => !Number.isNaN(serialIn(row[7])))!;
    const late = sheetOf(sample, "新系统外呼明细").rows.filter(
      (row) => row[1] === leaver[4] && dayOf(row[0]!) > serialIn(leaver[7]),
    );
    expect(late).toHaveLength(planted("calls", "agentLeft"));
  });

  it("counts successes of the product whose price nobody settled", () => {
    const sold = sheetOf(sample, "新系统外呼明细").rows.filter(
      (row) => row[3] === "云存储" && /成功/.test(textIn(row[5])),
    );
    expect(column(sample, "业务单价", "单价(元/户)").filter((price) => price === "待定")).toHaveLength(
      planted("prices", "unreadableNumber"),
    );
    expect(sold).toHaveLength(planted("calls", "noPrice"));
  });

  it("counts sign-ins without a sign-out", () => {
    const open = sheetOf(sample, "签入签出").rows.filter(
      (row) => row.length === 7 && row[3] !== null && row[4] === null,
    );
    expect(open).toHaveLength(planted("sessions", "missingSignOut"));
  });

  it("counts ready figures of somebody who signed in that day", () => {
    const key = (row: SampleRow): string => `${serialIn(row[0])} ${textIn(row[2])}`;
    const signedIn = new Set(
      sheetOf(sample, "签入签出")
        .rows.slice(3)
        .filter((row) => row.length > 5)
        .map(key),
    );
    const both = sheetOf(sample, "补录工时")
      .rows.slice(1)
      .filter((row) => signedIn.has(key(row)));
    expect(both).toHaveLength(planted("sessions", "duplicateRow"));
  });
});

describe("the mess that must be read all the same", () => {
  it("has swaps and leave that break rules: without a leader, approval or certificate", () => {
    expect(column(sample, "换班登记", "对方班长")).toContain(null);
    const [status, approvedBy, certificate] = ["考勤状态", "审批人", "证明"].map((name) =>
      column(sample, "考勤", name),
    );
    const leave = status!.flatMap((word, row) =>
      word === "事假" || word === "年假" ? [approvedBy![row] ?? null] : [],
    );
    expect(new Set(leave)).toEqual(new Set(["客服部主任", null]));
    expect(certificate!.filter((cell) => cell === "否").length).toBeGreaterThan(0);
  });

  it("eats the leading zeros of 工号 in some sheets only", () => {
    expect(column(sample, "驻马店汇总", "工号")[0]).toBe(611);
    expect(column(sample, "考勤", "工号")[0]).toBe("0611");
  });

  it("writes the old system's dates in seven ways", () => {
    const dates = column(sample, "老系统导出", "日期").filter((cell) => cell !== null);
    const shapes = new Set(
      dates.map((cell) => (isObject(cell) ? "serial" : `${typeof cell} ${String(cell).replace(/\d+/g, "9")}`)),
    );
    expect([...shapes].sort()).toEqual(
      ["number 9", "serial", "string 9", "string 9-9-9", "string 9.9.9", "string 9/9/9", "string 9年9月9日"].sort(),
    );
  });

  it("merges each team down its rows of the roster", () => {
    const { rows, merges = [], headerRow } = sheetOf(sample, "人员花名册");
    const teams = merges.filter(({ top, left }) => top > headerRow && left === 0).map(({ top }) => rows[top]![0]);
    expect(teams).toEqual(["一班", "二班", "三班", "四班", "五班"]);
  });
});

function sheetOf({ sheets }: Sample, name: string): SampleSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The names of a header, those above it where it spans two rows. */
function headerOf({ rows, headerRow, name }: SampleSheet): SampleRow {
  return rows[name === "人员花名册" ? headerRow - 1 : headerRow]!;
}

function column(of: Sample, name: string, header: string): SampleCell[] {
  const sheet = sheetOf(of, name);
  const index = headerOf(sheet).indexOf(header);
  return sheet.rows.slice(sheet.headerRow + 1).map((row) => row[index] ?? null);
}

function callRows(): SampleRow[] {
  return ["新系统外呼明细", "老系统导出"].flatMap((name) => {
    const { rows, headerRow } = sheetOf(sample, name);
    return rows.slice(headerRow + 1);
  });
}

function planted(table: string, code: string): number {
  return sample.planted.find((one) => one.table === table && one.code === code)?.rows ?? 0;
}

function isTotalWord(cell: SampleCell): boolean {
  return typeof cell === "string" && /(合计|小计):?$/.test(cell);
}

function isObject(cell: SampleCell): cell is Exclude<SampleCell, string | number | null> {
  return typeof cell === "object" && cell !== null;
}

function textIn(cell: SampleCell | undefined): string {
  return typeof cell === "string" ? cell : "";
}

function serialIn(cell: SampleCell | undefined): number {
  return cell !== undefined && isObject(cell) && "serial" in cell ? cell.serial : NaN;
}

/** The day of a date-time, as a serial or as `2025-10-09 14:05:33`. */
function dayOf(cell: SampleCell): number {
  if (isObject(cell)) return Math.floor(serialIn(cell));
  const [year, month, day] = String(cell).split(/[- ]/).map(Number);
  return serialOf(year!, month!, day!);
}
