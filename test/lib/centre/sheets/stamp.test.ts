import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { agentOutputHours } from "../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { agentRates } from "../../../../src/lib/centre/reports/clerk/agent-rates.ts";
import { agentSubscriptions } from "../../../../src/lib/centre/reports/clerk/agent-subscriptions.ts";
import { outboundOverview } from "../../../../src/lib/centre/reports/clerk/outbound-overview.ts";
import { staffing } from "../../../../src/lib/centre/reports/clerk/staffing.ts";
import { attendanceMonthly } from "../../../../src/lib/centre/reports/discipline/attendance-monthly.ts";
import { qaMonthly } from "../../../../src/lib/centre/reports/quality/qa-monthly.ts";
import type { AnyReport } from "../../../../src/lib/report/report.ts";
import { cellsOf, centreOf, gridOf, jsonOf, type Rows } from "../../../support/centre.ts";
import { sheet } from "../../../support/sheets.ts";

const people = {
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席`,
  业务单价: `
    业务 | 单价
    彩铃 | 1`,
};
const goodCalls = `
  日期       | 工号 | 业务 | 结果
  2025-10-09 | 1001 | 彩铃 | 成功
  2025-10-09 | 1001 | 彩铃 | 拒访`;
const badCalls = `${goodCalls}
  2025-10-09 | 1001 | 彩铃 | 天书
  2025-10-09 | 7777 | 彩铃 | 拒访
  坏日期     | 1001 | 彩铃 | 拒访
  合计       |      |      |`;

describe("the stamp", () => {
  it("says report, period, when it was made, the sheets with their rows, and the definitions", async () => {
    expect(await stampFor({ ...people, 外呼明细: badCalls }, "2025-10-09")).toBe(
      [
        "坐席台账 SeatLedger · outbound-overview",
        "期间 2025-10-09",
        "制表 2025-11-01 09:30",
        "来源 人员 1 行(计入 1);业务单价 1 行(计入 1);外呼明细 6 行(计入 3、其中备注 1、未计入 2、跳过 1)",
        "口径 定制率、拒访率分母:接通量",
      ].join(" · "),
    );
  });

  it.each([
    ["2025-10", "期间 2025-10-01 至 2025-10-31"],
    ["2025-W41", "期间 2025-10-06 至 2025-10-12"],
    ["2025-10-01..2025-10-15", "期间 2025-10-01 至 2025-10-15"],
  ])("gives %s as its first and last day", async (period, words) => {
    expect(await stampFor({ ...people, 外呼明细: goodCalls }, period)).toContain(` · ${words} · `);
  });

  it("names definitions that are not the default", async () => {
    const definitions = `
      块       | 项       | 值
      比率口径 | 分母     | 有效
      结果口径 | 客户在忙 | 占线`;
    const stamp = await stampFor({ ...people, 口径: definitions, 外呼明细: goodCalls }, "2025-10");
    expect(stamp).toContain("口径 定制率、拒访率分母:有效量(定制量 + 拒访量)(非默认);结果归类(非默认):客户在忙=占线");
  });

  it("names only the definitions that the sheet's own figures are worked out with", async () => {
    const centre = await centreOf({
      ...people,
      外呼明细: goodCalls,
      质检记录: "日期 | 工号 | 得分 | 质检员\n2025-10-09 | 1001 | 90 | 严",
      备忘: "日期 | 工号 | 业务 | 结果\n2025-10-09 | 1001 | 彩铃 | 成功",
      口径: `
        块       | 项         | 值
        比率口径 | 分母       | 有效
        考核口径 | 最低样本数 | 8
        考核口径 | 产值权重   | 50
        评扣口径 | 扣减上限   | 15%
        结果口径 | 客户在忙   | 占线
        表名口径 | 备忘       | 忽略
        表名口径 | 质检记录   | 质检记录`,
    });
    const says = (report: AnyReport<Centre>) => saysIn(centre, report);
    const ignored = "指定的工作表(非默认):备忘";
    expect(says(agentSubscriptions)).toBe(`结果归类(非默认):客户在忙=占线;${ignored}`);
    expect(says(staffing)).toBe("默认");
    expect(says(qaMonthly)).toBe(`最低样本数:8 份/月(默认 5 份/月);指定的工作表(非默认):质检记录`);
    expect(says(agentRates)).toBe(
      `定制率、拒访率分母:有效量(定制量 + 拒访量)(非默认);结果归类(非默认):客户在忙=占线;${ignored}`,
    );
  });

  it("names headers and sheets of the centre's own where the report reads them", async () => {
    const centre = await centreOf({
      人员: people.人员,
      九月呼: "日期 | 坐席号 | 业务 | 结果\n2025-10-09 | 1001 | 彩铃 | 成功",
      上班: "日期 | 工号 | 钟点\n2025-10-09 | 1001 | 8",
      旧呼: goodCalls,
      考勤: "日期 | 工号 | 状态\n2025-10-09 | 1001 | 出勤",
      口径: `
        块       | 项            | 值
        列名口径 | 外呼明细.工号 | 坐席号
        列名口径 | 工时.工时     | 钟点
        列名口径 | 质检记录.得分 | 打分
        表名口径 | 九月呼        | 外呼明细
        表名口径 | 上班          | 工时
        表名口径 | 旧呼          | 忽略
        表名口径 | 不在          | 外呼明细`,
    });
    const calls = "列名(非默认):外呼明细.工号=坐席号;指定的工作表(非默认):九月呼、旧呼";
    expect(saysIn(centre, agentRates)).toContain(calls);
    expect(saysIn(centre, staffing)).toBe("默认");
    expect(saysIn(centre, attendanceMonthly)).toBe("列名(非默认):工时.工时=钟点;指定的工作表(非默认):上班");
  });

  it("names a sheet that is left alone by what it would be, laid out as rows too", async () => {
    const centre = await centreOf({
      ...people,
      考勤: "日期 | 工号 | 状态\n2025-10-09 | 1001 | 出勤",
      外呼明细: goodCalls,
      打卡时间: `
        打卡时间 统计日期:2025-10-01 至 2025-10-02
        姓名 | 工号 | 1     | 2
        张三 | 1001 | 09:00 | 09:00`,
      口径: "块 | 项 | 值\n表名口径 | 打卡时间 | 忽略",
    });
    expect(saysIn(centre, attendanceMonthly)).toBe("指定的工作表(非默认):打卡时间");
    expect(saysIn(centre, agentRates)).not.toContain("打卡时间");
  });

  it("names what 考勤 costs only where its score stands", async () => {
    const centre = await centreOf({
      ...people,
      外呼明细: goodCalls,
      考勤: "日期 | 工号 | 状态\n2025-10-09 | 1001 | 事假",
      口径: "块 | 项 | 值\n考核口径 | 事假扣分 | 3",
    });
    expect(saysIn(centre, attendanceMonthly)).toBe("事假扣分:3 分/天(默认 1 分/天)");
    expect(saysIn(centre, agentOutputHours)).toBe("默认");
    const [row] = jsonOf(attendanceMonthly, centre, "2025-10").rows;
    expect(row!["attendanceScore"]).toBe(97);
  });

  it("names the same however often the report is made, and says so where all is as usual", async () => {
    const definitions = "块 | 项 | 值\n比率口径 | 分母 | 有效";
    const centre = await centreOf({ ...people, 口径: definitions, 外呼明细: goodCalls });
    const first = stampIn(gridOf(outboundOverview, centre, "2025-10"));
    expect(stampIn(gridOf(outboundOverview, centre, "2025-10"))).toBe(first);
    expect(stampIn(gridOf(staffing, centre, "2025-10"))).toMatch(/ · 口径 默认$/);
  });

  it("names the sheets of the report's own tables only", async () => {
    const centre = await centreOf({
      ...people,
      外呼明细: goodCalls,
      工时: "日期 | 工号 | 工时\n2025-10-09 | 1001 | 8",
    });
    const stamp = stampIn(gridOf(agentRates, centre, "2025-10"));
    expect(stamp).toContain("来源 人员 1 行(计入 1);外呼明细 2 行(计入 2) · ");
  });

  it("adds many sheets up by table", async () => {
    const daily = Array.from({ length: 9 }, (_, day) => [`${day + 1}日`, day === 4 ? badCalls : goodCalls] as const);
    const stamp = await stampFor({ ...people, ...Object.fromEntries(daily) }, "2025-10");
    expect(stamp).toContain(
      "来源 人员 1 个工作表 1 行(计入 1);业务单价 1 个工作表 1 行(计入 1);" +
        "外呼明细 9 个工作表 22 行(计入 19、其中备注 1、未计入 2、跳过 1) · ",
    );
  });

  it("marks the sheet as SeatLedger's own", async () => {
    const grid = gridOf(outboundOverview, await centreOf({ ...people, 外呼明细: goodCalls }), "2025-10");
    expect([grid.stamp, grid.rows[1]!.role]).toEqual([stampIn(grid), "stamp"]);
  });
});

describe("a sheet with the stamp", () => {
  it("is never read as input, whatever it holds", async () => {
    const own = (stamp: string | null) => sheet("外呼明细", cellsOf(goodCalls), { stamp });
    const read = async (stamp: string | null) => (await openCentre([own(stamp)])).readings.length;
    expect([await read(null), await read("坐席台账 SeatLedger · outbound-overview")]).toEqual([1, 0]);
  });
});

describe("the warning beside the stamp", () => {
  it("says in red how many rows were set aside, and leads to the 问题 sheet", async () => {
    const cells = gridOf(outboundOverview, await centreOf({ ...people, 外呼明细: badCalls }), "2025-10").rows[1]!.cells;
    expect(cells.filter(({ value }) => value !== null).slice(1)).toEqual([
      { value: "有 2 行未计入,见“问题”表", alert: true, link: { sheet: "问题", cell: "A1" } },
    ]);
    expect(cells.length).toBeLessThanOrEqual(13);
  });

  it("is there for a single row", async () => {
    const centre = await centreOf({ ...people, 外呼明细: `${goodCalls}\n2025-10-09 | 1001 | 彩铃 | 天书` });
    expect(gridOf(outboundOverview, centre, "2025-10").rows[1]!.cells.at(-1)!.value).toBe("有 1 行未计入,见“问题”表");
  });

  it("is not there when every row counted or was skipped", async () => {
    const centre = await centreOf({ ...people, 外呼明细: `${goodCalls}\n合计 | | |` });
    expect(gridOf(outboundOverview, centre, "2025-10").rows[1]!.cells).toHaveLength(1);
  });

  it("says nothing of tables that the report does not use", async () => {
    const centre = await centreOf({
      ...people,
      外呼明细: goodCalls,
      工时: "日期 | 工号 | 工时\n2025-10-09 | 1001 | 多",
    });
    expect(centre.readings.map(({ setAside }) => setAside)).toEqual([0, 0, 0, 1]);
    expect(gridOf(agentRates, centre, "2025-10").rows[1]!.cells).toHaveLength(1);
  });
});

async function stampFor(sheets: Record<string, Rows>, period: string): Promise<unknown> {
  const centre: Centre = await centreOf(sheets);
  return stampIn(gridOf(outboundOverview, centre, period));
}

/** What the stamp of a report of October 2025 says of definitions. */
function saysIn(centre: Centre, report: AnyReport<Centre>): string | undefined {
  return String(stampIn(gridOf(report, centre, "2025-10"))).split(" · 口径 ")[1];
}

function stampIn({ rows }: ReturnType<typeof gridOf>): unknown {
  return rows[1]!.cells[0]!.value;
}
