import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { defineReport } from "../../../../src/lib/centre/reports/define-report.ts";
import { date } from "../../../../src/lib/centre/subjects/calendar/dimensions.ts";
import { city, product } from "../../../../src/lib/centre/subjects/calls/dimensions.ts";
import * as measures from "../../../../src/lib/centre/subjects/measures.ts";
import { agent, team } from "../../../../src/lib/centre/subjects/people/dimensions.ts";
import type { Dimension, Measure } from "../../../../src/lib/measure/measure.ts";
import type { JsonRow } from "../../../../src/lib/report/to-json.ts";
import { centreOf, jsonOf, near, pick } from "../../../support/centre.ts";

const roster = `
  工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 一班 | 坐席
  2001 | 王五 | 二班 | 坐席`;
const prices = `
  业务   | 单价
  手机报 | 1.5
  彩铃   | 0.35`;

/** Of 一班, which did everything there is to do, of 二班, which did nothing, and of both. */
const FIGURES = [
  ["dialled", [20, 0, 20]],
  ["connected", [11, 0, 11]],
  ["subscriptions", [4, 0, 4]],
  ["refusals", [4, 0, 4]],
  ["callbacks", [2, 0, 2]],
  ["talkSeconds", [960, 0, 960]],
  ["output", [1.5 + 0.35 * 3, 0, 2.55]],
  ["hours", [7, 0, 7]],
  ["headcount", [2, 0, 2]],
  ["agentDays", [4, 0, 4]],
  ["attended", [3, 0, 3]],
  ["decided", [8, 0, 8]],
  ["rateBase", [11, 0, 11]],
  ["connectRate", [11 / 20, null, 11 / 20]],
  ["subscriptionRate", [4 / 11, null, 4 / 11]],
  ["refusalRate", [4 / 11, null, 4 / 11]],
  ["averageTalk", [960 / 11, null, 960 / 11]],
  ["outputPerHour", [2.55 / 7, null, 2.55 / 7]],
  ["subscriptionsPerHour", [4 / 7, null, 4 / 7]],
  ["dialsPerHour", [20 / 7, null, 20 / 7]],
  ["utilisation", [960 / 3600 / 7, null, 960 / 3600 / 7]],
  ["outputPerHead", [2.55 / 2, null, 2.55 / 2]],
  ["hoursPerHead", [3.5, null, 3.5]],
  ["outputPerConnected", [2.55 / 11, null, 2.55 / 11]],
  ["averagePrice", [2.55 / 4, null, 2.55 / 4]],
  ["outputTarget", [null, null, null]],
  ["outputCompletion", [null, null, null]],
  ["hoursTarget", [null, null, null]],
  ["outputShare", [1, 0, 1]],
  ["hoursCompletion", [null, null, null]],
] as const;

describe("the measures of a team", () => {
  let teams: readonly JsonRow[];
  let totals: JsonRow;
  const of = (id: string) => [...pick(teams, id).flat(), totals[id]];

  beforeAll(async () => {
    const centre = await centreOf({
      人员: roster,
      业务单价: prices,
      外呼明细: `
        日期       | 工号 | 业务   | 结果     | 通话时长
        2025-10-09 | 1001 | 手机报 | 成功     | 120
        2025-10-09 | 1001 | 手机报 | 拒访     | 20
        2025-10-09 | 1001 | 彩铃   | 预约     |
        2025-10-09 | 1001 | 彩铃   | 不符合   | 30
        2025-10-10 | 1002 | 彩铃   | 成功     | 70
        2025-10-10 | 1002 | 彩铃   | 无人接听 | 15
        2025-10-10 | 1002 | 彩铃   | 占线     |
        2025-10-10 | 1002 | 彩铃   | 空号     |`,
      外呼汇总: `
        日期       | 工号 | 业务 | 外呼量 | 接通量 | 定制量 | 拒访量 | 预约量 | 通话时长
        2025-10-11 | 1002 | 彩铃 | 12     | 6      | 2      | 3      | 1      | 720`,
      工时: `
        日期       | 工号 | 签入  | 签出  | 类型
        2025-10-09 | 1001 | 08:00 | 12:00 | 外呼
        2025-10-09 | 1001 | 10:00 | 10:30 | 休息
        2025-10-10 | 1001 | 08:00 | 08:30 | 培训
        2025-10-10 | 1002 | 22:00 | 01:00 | 外呼`,
    });
    const all = FIGURES.map(([id]) => measures[id]);
    const report = defineReport({ ...named, rows: [team], show: all, total: true });
    const json = jsonOf(report, centre, "2025-10");
    teams = json.rows;
    totals = json.totals!;
  });

  it.each(FIGURES)("make %s %j", (id, expected) => {
    expect(of(id)).toEqual(expected.map(closely));
  });
});

describe("output", () => {
  it("adds a million successes at 0.35 up to exactly 350000", async () => {
    const days = Array.from({ length: 1000 }, (_, i) => [`2025-10-${String((i % 31) + 1).padStart(2, "0")}`, i]);
    const tallies = days.map(([day, i]) => [day!, `A${i}`, "彩铃", 1000, 1000, 1000]);
    const header = ["日期", "工号", "业务", "外呼量", "接通量", "定制量"];
    const centre = await centreOf({ 人员: roster, 业务单价: prices, 外呼汇总: [header, ...tallies] });
    expect(totalOf(measures.output, centre)).toBe(350_000);
  });

  it("keeps the fourth decimal of a price", async () => {
    const centre = await dialCentre("0.0001", ["2025-10-01 | 1001 | 彩铃 | 郑州 | 9 | 9 | 3"]);
    expect(totalOf(measures.output, centre)).toBe(0.0003);
  });

  it("takes the price in force on the day, and the city's own before any other", async () => {
    const centre = await centreOf({
      人员: roster,
      业务单价: `
        业务 | 单价 | 生效日期   | 失效日期   | 地市
        彩铃 | 1    |            |            |
        彩铃 | 2    | 2025-10-10 |            |
        彩铃 | 4    | 2025-10-01 | 2025-10-15 | 郑州`,
      外呼汇总: `
        日期       | 工号 | 业务 | 地市 | 外呼量 | 接通量 | 定制量
        2025-10-09 | 1001 | 彩铃 | 洛阳 | 1      | 1      | 1
        2025-10-10 | 1001 | 彩铃 | 洛阳 | 1      | 1      | 1
        2025-10-15 | 1001 | 彩铃 | 郑州 | 1      | 1      | 1
        2025-10-16 | 1001 | 彩铃 | 郑州 | 1      | 1      | 1`,
    });
    const rows = rowsOf([date], [measures.output], centre);
    expect(pick(rows, "date", "output")).toEqual([
      ["2025-10-09", 1],
      ["2025-10-10", 2],
      ["2025-10-15", 4],
      ["2025-10-16", 2],
    ]);
  });

  it("is 0 where there is no price, and the successes still weigh on the average price", async () => {
    const centre = await dialCentre("1.5", [
      "2025-10-01 | 1001 | 彩铃 | 郑州 | 9 | 9 | 3",
      "2025-10-01 | 1001 | 新业务 | 郑州 | 9 | 9 | 3",
    ]);
    const rows = rowsOf([product], [measures.output, measures.averagePrice], centre);
    expect(pick(rows, "product", "output", "averagePrice")).toEqual([
      ["彩铃", 4.5, 1.5],
      ["新业务", 0, 0],
    ]);
    expect(totalOf(measures.averagePrice, centre)).toBe(0.75);
  });
});

describe("the denominator of 定制率 and 拒访率", () => {
  it.each([
    ["接通", 0.25, 0.125],
    ["外呼", 0.1, 0.05],
    ["有效", 2 / 3, 1 / 3],
  ])("is what 口径 says: %s", async (word, subscribed, refused) => {
    const centre = await centreOf({
      口径: `
        块       | 项   | 值
        比率口径 | 分母 | ${word}`,
      人员: roster,
      业务单价: prices,
      外呼汇总: `
        日期       | 工号 | 业务 | 外呼量 | 接通量 | 定制量 | 拒访量
        2025-10-01 | 1001 | 彩铃 | 40     | 16     | 4      | 2`,
    });
    expect(totalOf(measures.subscriptionRate, centre)).toBe(subscribed);
    expect(totalOf(measures.refusalRate, centre)).toBe(refused);
  });
});

describe("attended", () => {
  const attendance = `
    日期       | 工号 | 状态
    2025-10-09 | 1001 | 出勤
    2025-10-10 | 1001 | 迟到
    2025-10-11 | 1001 | 旷工
    2025-10-12 | 1001 | 事假
    2025-10-09 | 1002 | 加班
    2025-10-09 | 2001 | 休息`;
  const shown = async (sheets: Record<string, string>) =>
    pick(rowsOf([team, agent], [measures.attended], await centreOf(sheets)), "agentId", "attended");

  it("counts the days of 考勤 at work where there is no 工时", async () => {
    expect(await shown({ 人员: roster, 考勤: attendance })).toEqual([
      ["1001", 2],
      ["1002", 1],
      ["2001", 0],
    ]);
  });

  it("counts days with hours once there is 工时, whatever 考勤 says", async () => {
    const hours = `
      日期       | 工号 | 工时
      2025-10-09 | 2001 | 7.5
      2025-10-10 | 2001 | 0`;
    expect(await shown({ 人员: roster, 考勤: attendance, 工时: hours })).toEqual([
      ["1001", 0],
      ["1002", 0],
      ["2001", 1],
    ]);
  });
});

describe("headcount and agentDays", () => {
  it("count an agent once in every team, and once in all", async () => {
    const centre = await centreOf({
      人员: `
        工号 | 姓名 | 班组 | 岗位 | 生效日期
        1001 | 张三 | 一班 | 坐席 |
        1001 | 张三 | 二班 | 坐席 | 2025-10-09
        1002 | 李四 | 二班 | 坐席 |`,
      外呼明细: `
        日期       | 工号 | 业务 | 结果
        2025-10-08 | 1001 | 彩铃 | 拒访
        2025-10-09 | 1001 | 彩铃 | 拒访
        2025-10-09 | 1001 | 彩铃 | 忙音
        2025-10-10 | 1001 | 彩铃 | 拒访`,
      工时: `
        日期       | 工号 | 工时
        2025-10-10 | 1001 | 8
        2025-10-11 | 1002 | 8
        2025-10-12 | 1002 | 0`,
    });
    const show = [measures.headcount, measures.agentDays];
    expect(pick(rowsOf([team], show, centre), "team", "headcount", "agentDays")).toEqual([
      ["一班", 1, 1],
      ["二班", 2, 3],
    ]);
    expect([totalOf(measures.headcount, centre, team), totalOf(measures.agentDays, centre, team)]).toEqual([2, 4]);
  });
});

describe("groups of the centre", () => {
  it("stand cities in the order of the data, calls before tallies, 未填 last", async () => {
    const centre = await centreOf({
      人员: roster,
      外呼汇总: `
        日期       | 工号 | 业务 | 地市     | 外呼量 | 接通量 | 定制量
        2025-10-01 | 1001 | 彩铃 |          | 1      | 1      | 0
        2025-10-01 | 1002 | 彩铃 | 开封     | 2      | 1      | 0`,
      外呼明细: `
        日期       | 工号 | 业务 | 结果 | 地市
        2025-10-02 | 1001 | 彩铃 | 拒访 | 洛阳市
        2025-10-02 | 1001 | 彩铃 | 拒访 | 河南省郑州市
        2025-10-02 | 1001 | 彩铃 | 拒访 | 洛阳`,
    });
    expect(pick(rowsOf([city], [measures.dialled], centre), "city", "dialled")).toEqual([
      ["洛阳", 2],
      ["郑州", 1],
      ["开封", 2],
      ["未填", 1],
    ]);
  });
});

const named = { id: "own", title: "自定", english: "Own", tells: "自定的报表" };

function dialCentre(price: string, tallies: readonly string[]): Promise<Centre> {
  const header = "日期 | 工号 | 业务 | 地市 | 外呼量 | 接通量 | 定制量";
  return centreOf({
    人员: roster,
    业务单价: `业务 | 单价\n彩铃 | ${price}`,
    外呼汇总: [header, ...tallies].join("\n"),
  });
}

function rowsOf(
  rows: readonly Dimension<Centre>[],
  show: readonly Measure<Centre>[],
  centre: Centre,
): readonly JsonRow[] {
  return jsonOf({ ...defineReport({ ...named, rows, show }), needs: [] }, centre, "2025-10").rows;
}

function totalOf(measure: Measure<Centre>, centre: Centre, by = product): unknown {
  const report = { ...defineReport({ ...named, rows: [by], show: [measure], total: true }), needs: [] };
  return jsonOf(report, centre, "2025-10").totals![measure.id];
}

function closely(value: number | null): unknown {
  return value === null || Number.isInteger(value) ? value : near(value);
}
