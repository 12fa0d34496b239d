import { agentOutputHours } from "../../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { outboundOverview } from "../../../../../src/lib/centre/reports/clerk/outbound-overview.ts";
import { defineReport } from "../../../../../src/lib/centre/reports/define-report.ts";
import { dialled } from "../../../../../src/lib/centre/subjects/measures.ts";
import { team } from "../../../../../src/lib/centre/subjects/people/dimensions.ts";
import { centreOf, jsonOf, pick } from "../../../../support/centre.ts";

const prices = `
  业务 | 单价
  彩铃 | 1`;
const noCalls = "日期 | 工号 | 业务 | 结果";

/** The rows of 员工产值工时表 for 2025-10-06 to 2025-10-12, as team and agent. */
async function rowsFor(roster: string, calls = noCalls): Promise<unknown[][]> {
  const centre = await centreOf({ 人员: roster, 业务单价: prices, 外呼明细: calls });
  return pick(jsonOf(agentOutputHours, centre, "2025-10-06..2025-10-12").rows, "team", "agentId");
}

describe("the rows of a report by team and agent", () => {
  it.each([
    ["who has neither date", "", "", true],
    ["who joins on the last day", "2025-10-12", "", true],
    ["who joins the day after", "2025-10-13", "", false],
    ["who leaves on the first day", "2024-01-01", "2025-10-06", true],
    ["who left the day before", "2024-01-01", "2025-10-05", false],
    ["who joins and leaves in between", "2025-10-08", "2025-10-09", true],
  ])("have an agent %s: %#", async (...[, joined, left, isThere]) => {
    const rows = await rowsFor(`
      工号 | 姓名 | 班组 | 岗位 | 入职日期  | 离职日期
      1001 | 张三 | 一班 | 坐席 | ${joined} | ${left}`);
    expect(rows).toEqual(isThere ? [["一班", "1001"]] : []);
  });

  it("have one who left once there are facts of theirs", async () => {
    const roster = `
      工号 | 姓名 | 班组 | 岗位 | 离职日期
      1001 | 张三 | 一班 | 坐席 | 2025-10-05`;
    expect(await rowsFor(roster, `${noCalls}\n2025-10-07 | 1001 | 彩铃 | 拒访`)).toEqual([["一班", "1001"]]);
    expect(await rowsFor(roster, `${noCalls}\n2025-10-13 | 1001 | 彩铃 | 拒访`)).toEqual([]);
  });

  it("have a 坐席 or whose 岗位 is blank, and a 班长 only with facts", async () => {
    const roster = `
      工号 | 姓名 | 班组 | 岗位
      1001 | 张三 | 一班 | 坐席
      1002 | 李四 | 一班 |
      1003 | 王五 | 一班 | 班长
      1004 | 赵六 | 一班 | 质检`;
    expect(await rowsFor(roster)).toEqual([
      ["一班", "1001"],
      ["一班", "1002"],
    ]);
    expect(await rowsFor(roster, `${noCalls}\n2025-10-07 | 1003 | 彩铃 | 拒访`)).toEqual([
      ["一班", "1001"],
      ["一班", "1002"],
      ["一班", "1003"],
    ]);
  });

  it("have an agent who becomes 坐席 in the period, from that day's team", async () => {
    const roster = (from: string) => `
      工号 | 姓名 | 班组 | 岗位 | 生效日期
      1001 | 张三 | 一班 | 班长 |
      1001 | 张三 | 二班 | 坐席 | ${from}`;
    expect(await rowsFor(roster("2025-10-12"))).toEqual([["二班", "1001"]]);
    expect(await rowsFor(roster("2025-10-13"))).toEqual([]);
  });

  it("have a transferred agent in each team they were in during the period", async () => {
    const roster = (from: string) => `
      工号 | 姓名 | 班组 | 岗位 | 生效日期
      1001 | 张三 | 一班 | 坐席 |
      1002 | 李四 | 二班 | 坐席 |
      1001 | 张三 | 二班 | 坐席 | ${from}`;
    const both = [
      ["一班", "1001"],
      ["二班", "1001"],
      ["二班", "1002"],
    ];
    expect(await rowsFor(roster("2025-10-09"))).toEqual(both);
    expect(await rowsFor(roster("2025-10-12"))).toEqual(both);
    expect(await rowsFor(roster("2025-10-06"))).toEqual(both.slice(1));
    expect(await rowsFor(roster("2025-10-13"))).toEqual([both[0], both[2]]);
  });

  it("give a transferred agent's facts to the team of their day", async () => {
    const centre = await centreOf({
      人员: `
        工号 | 姓名 | 班组 | 岗位 | 生效日期
        1001 | 张三 | 一班 | 坐席 |
        1001 | 张三 | 二班 | 坐席 | 2025-10-09`,
      业务单价: prices,
      外呼明细: `${noCalls}
        2025-10-08 | 1001 | 彩铃 | 拒访
        2025-10-09 | 1001 | 彩铃 | 拒访
        2025-10-10 | 1001 | 彩铃 | 拒访`,
    });
    expect(pick(jsonOf(agentOutputHours, centre, "2025-10").rows, "team", "dialled")).toEqual([
      ["一班", 1],
      ["二班", 2],
    ]);
  });

  it("stand teams as the roster first names them, agents by number, strangers last", async () => {
    const roster = `
      工号 | 姓名 | 班组 | 岗位
      1010 | 张三 | 二班 | 坐席
      999  | 李四 | 一班 | 坐席
      0998 | 王五 | 一班 | 坐席
      B2   | 赵六 | 二班 | 坐席
      B10  | 孙七 | 二班 | 坐席
      1009 | 周八 | 二班 | 坐席`;
    const calls = `${noCalls}
      2025-10-07 | 0042 | 彩铃 | 拒访
      2025-10-07 | 7    | 彩铃 | 拒访`;
    expect(await rowsFor(roster, calls)).toEqual([
      ["二班", "1009"],
      ["二班", "1010"],
      ["二班", "B2"],
      ["二班", "B10"],
      ["一班", "0998"],
      ["一班", "999"],
      ["未归属", "7"],
      ["未归属", "0042"],
    ]);
  });

  it("leave 未归属 out when nobody is a stranger", async () => {
    expect(await rowsFor("工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席")).toEqual([["一班", "1001"]]);
  });
});

describe("the rows of other reports", () => {
  const roster = `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 二班 | 坐席
    1003 | 王五 | 三班 | 班长`;
  const calls = `${noCalls}
    2025-10-07 | 1002 | 新业务 | 拒访
    2025-10-07 | 1002 | 短信   | 拒访
    2025-10-07 | 1002 | 彩铃   | 拒访
    2025-10-07 | 1002 | 手机报 | 拒访`;
  const priced = `
    业务   | 单价
    手机报 | 1
    彩铃   | 1`;

  it("by team are every team with 坐席 of the period", async () => {
    const report = defineReport({
      id: "own",
      title: "自定",
      english: "Own",
      tells: "自定的报表",
      rows: [team],
      show: [dialled],
    });
    const centre = await centreOf({ 人员: roster, 外呼明细: calls });
    expect(pick(jsonOf(report, centre, "2025-10").rows, "team", "dialled")).toEqual([
      ["一班", 0],
      ["二班", 4],
    ]);
  });

  it("by product are those with facts, in the order of 业务单价, then of the data", async () => {
    const centre = await centreOf({ 人员: roster, 业务单价: priced, 外呼明细: calls });
    expect(pick(jsonOf(outboundOverview, centre, "2025-10").rows, "agentId", "product")).toEqual([
      ["1002", "手机报"],
      ["1002", "彩铃"],
      ["1002", "新业务"],
      ["1002", "短信"],
    ]);
  });
});
