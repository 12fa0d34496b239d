import { addedHeaders } from "../../../src/lib/centre/definitions/sheet-blocks.ts";
import { leaveLimits } from "../../../src/lib/centre/subjects/attendance/leave-limits.ts";
import { houseCalendar } from "../../../src/lib/centre/subjects/calendar/calendar-block.ts";
import { outcomes } from "../../../src/lib/centre/subjects/calls/outcome-block.ts";
import { rates } from "../../../src/lib/centre/subjects/calls/rate-denominator.ts";
import { penalties } from "../../../src/lib/centre/subjects/discipline/penalties.ts";
import { assessment } from "../../../src/lib/centre/subjects/quality/assessment.ts";
import { statusWords } from "../../../src/lib/centre/subjects/status-block.ts";
import { workday } from "../../../src/lib/centre/subjects/workday-block.ts";
import { defaultDefinitions } from "../../../src/lib/definition/definitions.ts";
import { readDefinitions } from "../../../src/lib/definition/read-definitions.ts";
import { UserError } from "../../../src/lib/problem.ts";
import { rowsOf, valuesOf, vocabulary } from "./rows.ts";

type Lines = Parameters<typeof rowsOf>[0];

const read = (...lines: Lines) => readDefinitions(rowsOf(lines), vocabulary);

function complaint(...lines: Lines): string {
  try {
    read(...lines);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return "";
}

test("keeps the defaults where the sheet says nothing", () => {
  expect(valuesOf(read())).toEqual(valuesOf(defaultDefinitions));
  const blank = read(["考核口径", "最低样本数", null], ["评扣口径", "最低工资", "无"], ["", "", null]);
  expect(valuesOf(blank)).toEqual(valuesOf(defaultDefinitions));
});

describe("single values", () => {
  test.each([
    [8, 8],
    ["8", 8],
    ["８", 8],
    ["8份", 8],
  ])("reads the number %p", (value, expected) => {
    expect(read(["考核口径", "最低样本数", value]).of(assessment).minimumSamples).toBe(expected);
  });

  test.each([
    ["05:00", 300],
    ["5：30", 330],
    ["05:00:00", 300],
    ["6点", 360],
    [4, 240],
    ["0.208333333333333", 300],
  ])("reads the time of day %p, also as Excel keeps it", (value, expected) => {
    expect(read(["工时口径", "考勤日界", value]).of(workday).boundary).toBe(expected);
  });

  test.each([
    ["12:00-13:30 60", { from: 720, to: 810, minutes: 60 }],
    ["12:00 ～ 13:30，60分钟", { from: 720, to: 810, minutes: 60 }],
    ["12:00至13:00", { from: 720, to: 780, minutes: 60 }],
    ["23:30-00:30 30", { from: 1410, to: 1470, minutes: 30 }],
  ])("reads the pause %p", (value, pause) => {
    expect(read(["工时口径", "午休", value]).of(workday).lunch).toEqual(pause);
  });

  test.each([
    ["午休", "一小时", "从几点到几点、其间扣几分钟,如 12:00-13:30 60"],
    ["午休", "12:00-13:00 90", "从几点到几点、其间扣几分钟,如 12:00-13:30 60"],
    ["考勤日界", "25:00", "00:00 到 12:00 的时刻,如 05:00"],
    ["每天工时", "0", "1 到 24 的数"],
  ])("says what %p may be where it is %p", (item, value, allowed) => {
    expect(complaint(["工时口径", item, value])).toBe(`口径!C2:“工时口径·${item}”不能是“${value}”。可填:${allowed}。`);
  });

  test("reads amounts of money as people write them", () => {
    expect(read(["评扣口径", "最低工资", "￥１,960元"]).of(penalties).minimumWage).toBe(1960);
  });

  test.each([
    ["60%", undefined, 0.6],
    ["60%", "%", 0.6],
    [60, "%", 0.6],
    ["60", "%", 0.6],
    [0.6, undefined, 0.6],
    [0.6, "%", 0.6],
    [1, "%", 1],
  ])("reads the share %p with the unit %p", (value, unit, expected) => {
    const row = ["考核口径", "排名所需权重", value, unit ?? ""] as const;
    expect(read(row).of(assessment).rankShare).toBe(expected);
  });

  test.each([
    [150, 1.5],
    [1.5, 1.5],
    ["150%", 1.5],
  ])("reads a cap above the whole from %p", (value, expected) => {
    expect(read(["考核口径", "完成率上限", value, "%"]).of(assessment).completionCap).toBe(expected);
  });

  test.each([
    ["外呼", "dialled"],
    ["有效", "decided"],
    ["Connected", "connected"],
  ])("reads the denominator %s", (value, expected) => {
    expect(read(["比率口径", "分母", value]).of(rates).rateDenominator).toBe(expected);
  });

  test("knows an entry by its id and other names too", () => {
    const definitions = read(["考核口径", "assessment.weights.task", 0], ["比率口径", "拒访率分母", "有效"]);
    expect(definitions.of(assessment).weights.task).toBe(0);
    expect(definitions.of(rates).rateDenominator).toBe("decided");
  });

  test("leaves the other values as they are", () => {
    const definitions = read(["评扣口径", "口头批评升级次数", 4]);
    const thresholds = { verbal: 4, written: 2, severe: 2 };
    expect(definitions.of(penalties)).toEqual({ ...defaultDefinitions.of(penalties), thresholds });
    expect(definitions.of(leaveLimits)).toEqual(defaultDefinitions.of(leaveLimits));
  });

  test.each<[Lines[number], string]>([
    [["比率口径", "分母", "接听"], "口径!C2:“比率口径·分母”不能是“接听”。可填:接通、外呼、有效(最接近:接通)。"],
    [["考核口径", "最低样本数", "很多"], "口径!C2:“考核口径·最低样本数”不能是“很多”。可填:1 到 1000 的整数。"],
    [["考核口径", "最低样本数", 2.5], "口径!C2:“考核口径·最低样本数”不能是“2.5”。可填:1 到 1000 的整数。"],
    [["考核口径", "最低样本数", true], "口径!C2:“考核口径·最低样本数”不能是“true”。可填:1 到 1000 的整数。"],
    [["评扣口径", "口头批评升级次数", 0], "口径!C2:“评扣口径·口头批评升级次数”不能是“0”。可填:1 到 99 的整数。"],
    [["评扣口径", "扣减上限", "120%"], "口径!C2:“评扣口径·扣减上限”不能是“120%”。可填:0% 到 100%。"],
    [["评扣口径", "扣减上限", 20], "口径!C2:“评扣口径·扣减上限”不能是“20”。可填:0% 到 100%。"],
    [["评扣口径", "书面批评罚款", -1], "口径!C2:“评扣口径·书面批评罚款”不能是“-1”。可填:不小于 0 的数。"],
    [["考核口径", "最底样本数", 5], "口径!B2:“考核口径”没有“最底样本数”这一项。最接近:最低样本数。"],
    [["考核口径", "最底样本数", null], "口径!B2:“考核口径”没有“最底样本数”这一项。最接近:最低样本数。"],
    [["考核口径", "", 5], "口径!B2:“考核口径”的这一行没有写项。"],
    [["评扣口径", "申诉期限", 1, "个月"], "口径!C2:“评扣口径·申诉期限”的单位是“天”,不是“个月”。请换算后改回原单位。"],
  ])("refuses %j", (line, message) => {
    expect(complaint(line)).toBe(message);
  });

  test("refuses half a point as a weight, which is 50% typed into a cell", () => {
    expect(complaint(["考核口径", "产值权重", 0.5])).toContain("一半写 50");
  });
});

describe("values that must fit together", () => {
  test("refuses grade bounds that do not descend, at the last cell that set one", () => {
    expect(complaint(["考核口径", "A级下限", 95], ["考核口径", "B级下限", 96])).toBe(
      "口径!C3:“考核口径·B级下限”不能是“96”。A、B、C级下限须依次降低。",
    );
    expect(complaint(["考核口径", "C级下限", 80])).toContain("口径!C2:");
  });

  test("refuses weights that are all nothing", () => {
    const none = ["产值权重", "考勤权重", "服务质量权重", "任务权重"].map((item) => ["考核口径", item, 0] as const);
    expect(complaint(...none)).toBe("口径!C5:“考核口径·任务权重”不能是“0”。各项权重不能都是 0。");
    expect(complaint(...none.slice(1))).toBe("");
  });
});

describe("outcome words", () => {
  test.each([
    ["转接", "定制", "转接", "subscribed"],
    ["转接", "refused", "转接", "refused"],
    ["转接", "成功", "转接", "subscribed"],
    ["挂断", "未接", "挂断", "noAnswer"],
    ["Voice Mail", "未接", "voicemail", "noAnswer"],
    [12, "占线", "12", "busy"],
  ])("puts %p, called %s, in its class", (...[item, value, word, outcome]) => {
    expect(read(["结果口径", item, value]).of(outcomes).get(word)).toBe(outcome);
  });

  test("takes a class and the words of it", () => {
    const definitions = read(["结果口径", "noAnswer", "没接、振铃未接，语音 没人；拒听,忙线;Ring Off"]);
    const added = [...definitions.of(outcomes)].filter(([word]) => !defaultDefinitions.of(outcomes).has(word));
    expect(added).toEqual(
      ["没接", "振铃未接", "语音", "没人", "拒听", "忙线", "ring", "off"].map((word) => [word, "noAnswer"]),
    );
  });

  test("refuses a class that is none, naming the nearest word", () => {
    expect(complaint(["结果口径", "转接", "成攻"])).toBe(
      "口径!C2:“结果口径·转接”不能是“成攻”。可填:定制、拒访、预约、不符合、未接、占线、无法接通(最接近:成功)。",
    );
  });

  test("refuses one class as a word of another", () => {
    expect(complaint(["结果口径", "busy", "noAnswer"])).toContain("“noAnswer”是另一类的名称");
  });
});

describe("headers, sheets, days and statuses", () => {
  test("adds the headers of a centre to a field named by title or id", () => {
    const definitions = read(
      ["列名口径", "外呼明细.工号", "员工号；话务员"],
      ["列名口径", "calls.talkSeconds", "秒数"],
    );
    expect(definitions.of(addedHeaders)).toEqual([
      { table: "calls", field: "agentId", header: "员工号" },
      { table: "calls", field: "agentId", header: "话务员" },
      { table: "calls", field: "talkSeconds", header: "秒数" },
    ]);
  });

  test("reads each form of a date", () => {
    const definitions = read(
      ["日历口径", "2025-10-01", "休"],
      ["日历口径", 45932, "假"],
      ["日历口径", "20251003", "休"],
      ["日历口径", "2025年10月11日", "班"],
      ["日历口径", "2025/10/12", "工作日"],
    );
    expect(definitions.of(houseCalendar)).toEqual({
      holidays: new Set([45931, 45932, 45933]),
      workdays: new Set([45941, 45942]),
    });
  });

  test("reads the centre's own attendance words", () => {
    expect(read(["考勤口径", "补 休", "调休"]).of(statusWords)).toEqual(new Map([["补休", "调休"]]));
  });

  test.each<[Lines[number], string]>([
    [["列名口径", "外呼明洗.工号", "x"], "口径!B2:没有“外呼明洗”这张表。可填:外呼明细、外呼汇总(最接近:外呼明细)。"],
    [
      ["列名口径", "外呼明细.工好", "x"],
      "口径!B2:“外呼明细”没有“工好”这一列。可填:工号、结果、通话时长(最接近:工号)。",
    ],
    [["列名口径", "工号", "x"], "口径!B2:“工号”不成一列。请写“表.列”,如“外呼明细.工号”。"],
    [
      ["表名口径", "Sheet1", "外呼明"],
      "口径!C2:“表名口径·Sheet1”不能是“外呼明”。可填:外呼明细、外呼汇总、忽略(最接近:外呼明细)。",
    ],
    [["日历口径", "2025-02-30", "休"], "口径!B2:“2025-02-30”不是日期。请写成 2025-10-01 的样子。"],
    [["日历口径", "2025-10-01", "半天"], "口径!C2:“日历口径·2025-10-01”不能是“半天”。可填:休、班(最接近:休)。"],
    [["考勤口径", "补休", "条休"], "口径!C2:“考勤口径·补休”不能是“条休”。最接近:调休。"],
  ])("refuses %j", (line, message) => {
    expect(complaint(line)).toBe(message);
  });
});

describe("the sheet as a whole", () => {
  test("refuses an unknown block", () => {
    expect(complaint(["考合口径", "最低样本数", 5])).toMatch(/^口径!A2:没有“考合口径”这一块。.*最接近:考核口径/);
  });

  test("takes the same entry twice with the same value", () => {
    const definitions = read(
      ["考核口径", "最低样本数", 6],
      ["考核口径", "最低样本数", "6"],
      ["列名口径", "calls.工号", "甲、甲"],
    );
    expect(definitions.of(assessment).minimumSamples).toBe(6);
    expect(definitions.of(addedHeaders)).toHaveLength(1);
  });

  test.each<[Lines, string]>([
    [
      [
        ["考核口径", "排名所需权重", "70%"],
        ["考核口径", "排名所需权重", 0.8],
      ],
      "口径!C3:“考核口径·排名所需权重”在 口径!C2 是“70%”,这里是“80%”。请只留一处。",
    ],
    [
      [
        ["结果口径", "refused", "转接、再说"],
        ["结果口径", "转接", "预约"],
      ],
      "口径!C3:“结果口径·转接”在 口径!C2 是“拒访”,这里是“预约”。请只留一处。",
    ],
    [
      [
        ["列名口径", "外呼明细.工号", "编码"],
        ["列名口径", "外呼明细.结果", "编码"],
      ],
      "口径!C3:“列名口径·编码”在 口径!C2 是“外呼明细.agentId”,这里是“外呼明细.outcome”。请只留一处。",
    ],
  ])("names both cells of a contradiction", (lines, message) => {
    expect(complaint(...lines)).toBe(message);
  });

  test("names the files where several hold definitions", () => {
    const rows = [
      ...rowsOf([["比率口径", "分母", "外呼"]], "一班.xlsx"),
      ...rowsOf([["比率口径", "分母", "有效"]], "二班.xlsx"),
    ];
    expect(() => readDefinitions(rows, vocabulary)).toThrow(
      "[二班.xlsx]口径!C2:“比率口径·分母”在 [一班.xlsx]口径!C2 是“外呼”,这里是“有效”。",
    );
  });

  test("names up to five faults at once and counts the rest", () => {
    const wrong = Array.from({ length: 7 }, (_, index) => ["结果口径", `词${index}`, "?"] as const);
    const lines = complaint(...wrong).split("\n");
    expect(lines.map((line) => line.slice(0, 5))).toEqual(
      ["口径!C2", "口径!C3", "口径!C4", "口径!C5", "口径!C6", "另有 2 处。"].map((one) => one.slice(0, 5)),
    );
    expect(lines.at(-1)).toBe("另有 2 处。");
  });
});
