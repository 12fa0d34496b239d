import { penaltySuggestions } from "../../../../../src/lib/centre/reports/discipline/penalty-suggestions.ts";
import { traceFigure } from "../../../../../src/lib/centre/tracing/trace-figure.ts";
import { centreOf, gridOf, jsonOf, linesOf, pick, requestOf, tableOf } from "../../../../support/centre.ts";

const 人员 = `
  工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 一班 | 坐席`;

describe("评扣建议", () => {
  it("lists what attendance suggests and no violation covers, by date and agent", async () => {
    const centre = await centreOf({
      人员,
      考勤: `
        日期       | 工号 | 状态 | 分钟 | 应退时间 | 实退时间
        2025-10-08 | 1002 | 迟到 | 19.9 |          |
        2025-10-08 | 1001 | 迟到 | 20   |          |
        2025-10-09 | 1001 | 早退 |      | 18:00    | 17:30
        2025-10-10 | 1001 | 缺卡 |      |          |
        2025-10-11 | 1001 | 迟到 | 30   |          |
        2025-10-12 | 1001 | 旷工 |      |          |
        2025-10-13 | 1001 | 出勤 |      |          |
        2025-10-14 | 9999 | 旷工 |      |          |
        2025-11-01 | 1001 | 迟到 |      |          |`,
      评扣: `
        日期       | 工号 | 类别 | 申诉结果
        2025-10-11 | 1001 | 轻度 | 撤销
        2025-10-12 | 1002 | 严重 |`,
    });
    expect(tableOf(jsonOf(penaltySuggestions, centre, "2025-10").rows)).toEqual([
      ["date", "agentId", "name", "team", "fact", "category", "rule", "minutes", "from", "over20"],
      ["2025-10-08", "1001", "张三", "一班", "迟到", "轻度", "offTime", 20, "考勤!A3", true],
      ["2025-10-08", "1002", "李四", "一班", "迟到", "轻度", "offTime", 19.9, "考勤!A2", false],
      ["2025-10-09", "1001", "张三", "一班", "早退", "轻度", "offTime", 30, "考勤!A4", true],
      ["2025-10-10", "1001", "张三", "一班", "缺卡", "轻度", "offTime", null, "考勤!A5", null],
      ["2025-10-12", "1001", "张三", "一班", "旷工 1 天", "严重", "absentDay", null, "考勤!A7", null],
      ["2025-10-14", "9999", null, "未归属", "旷工 1 天", "严重", "absentDay", null, "考勤!A9", null],
    ]);
    expect(
      linesOf(gridOf(penaltySuggestions, centre, "2025-10-12"))
        .at(-1)!
        .slice(6),
    ).toEqual(["严重", "旷工一天严重", null, "考勤!A7", null]);
  });

  it("says days with two decimals at most", async () => {
    const centre = await centreOf({
      人员,
      考勤: `
        日期       | 工号 | 状态 | 天数
        2025-10-08 | 1001 | 旷工 | 1
        2025-10-09 | 1001 | 旷工 | 0.520833`,
    });
    expect(pick(jsonOf(penaltySuggestions, centre, "2025-10").rows, "fact")).toEqual([
      ["连续旷工 1.52 天(2025-10-08 至 2025-10-09)"],
    ]);
  });

  it("follows a run of 旷工 across months as far as the period goes", async () => {
    const centre = await centreOf({
      人员,
      考勤: `
        日期       | 工号 | 状态
        2025-09-29 | 1001 | 旷工
        2025-09-30 | 1001 | 休息
        2025-10-01 | 1001 | 旷工
        2025-10-02 | 1001 | 出勤`,
    });
    const shown = (period: string) => pick(jsonOf(penaltySuggestions, centre, period).rows, "date", "fact", "category");
    expect(shown("2025-09")).toEqual([["2025-09-29", "旷工 1 天", "严重"]]);
    expect(shown("2025-10")).toEqual([["2025-10-01", "连续旷工 2 天(2025-09-29 至 2025-10-01)", "重大"]]);
  });

  it.each([
    ["休息", "1", ["重大"]],
    ["加班", "1", ["重大"]],
    ["年假", "1", ["重大"]],
    ["调休", "0.5", ["严重", "严重"]],
    ["事假", "1", ["严重", "严重"]],
  ])("passes over days on which nobody is due: %s, %s 天", async (状态, 天数, categories) => {
    const centre = await centreOf({
      人员,
      考勤: `
        日期       | 工号 | 状态    | 天数
        2025-10-13 | 1001 | 旷工    |
        2025-10-14 | 1001 | ${状态} | ${天数}
        2025-10-15 | 1001 | 旷工    |`,
    });
    expect(pick(jsonOf(penaltySuggestions, centre, "2025-10").rows, "category").flat()).toEqual(categories);
  });

  const 四天 = `
    日期       | 工号 | 状态
    2025-09-29 | 1001 | 旷工
    2025-09-30 | 1001 | 旷工
    2025-10-01 | 1001 | 旷工
    2025-10-02 | 1001 | 旷工
    2025-10-03 | 1001 | 出勤`;

  it.each([
    ["2025-09-30 | 1001 | 重大", [], ["开除"]],
    ["2025-10-01 | 1001 | 重大", ["重大"], ["开除"]],
    ["2025-10-01 | 1001 | 开除", ["重大"], []],
    ["2025-09-29 | 1001 | 开除", [], []],
    ["2025-09-29 | 1001 | 严重", ["重大"], ["开除"]],
  ])("suggests a run again that goes on beyond what was recorded: %s", async (recorded, first, whole) => {
    const centre = await centreOf({ 人员, 考勤: 四天, 评扣: `日期 | 工号 | 类别\n${recorded}` });
    const shown = (period: string) => pick(jsonOf(penaltySuggestions, centre, period).rows, "category").flat();
    expect([shown("2025-09"), shown("2025-10")]).toEqual([first, whole]);
  });

  it("names each row of a run, leads to them all, and has the team of its last day", async () => {
    const moved = `${人员}\n1001 | 张三 | 二班 | 坐席 | 2025-10-02`.replace("岗位", "岗位 | 生效日期");
    const centre = await centreOf({ 人员: moved, 考勤: 四天 });
    const [row] = jsonOf(penaltySuggestions, centre, "2025-10").rows;
    expect([row!["team"], row!["from"]]).toEqual(["二班", "考勤!A2、考勤!A3、考勤!A4、考勤!A5"]);
    const asked = { request: requestOf("2025-10"), row: { agentId: "1001" }, measure: "category" };
    const { rows } = traceFigure(centre, { report: penaltySuggestions, ...asked });
    expect(rows.map((one) => `${one.sheet}!${one.row}`)).toEqual(["考勤!2", "考勤!3", "考勤!4", "考勤!5"]);
  });

  it("leaves out what somebody decided, by date, agent and fact", async () => {
    const centre = await centreOf({
      人员: `${人员}\n1003 | 王五 | 一班 | 坐席`,
      考勤: `
        日期       | 工号 | 状态
        2025-09-30 | 1001 | 旷工
        2025-10-01 | 1001 | 旷工
        2025-10-08 | 1001 | 迟到
        2025-10-08 | 1001 | 早退
        2025-10-08 | 1002 | 迟到
        2025-10-09 | 1002 | 迟到
        2025-10-09 | 1003 | 缺卡`,
      建议处理: `
        日期             | 工号 | 事实      | 决定   | 理由 | 决定人
        2025-09-30       | 1001 | 旷工 1 天 | 采纳   |      | 主任
        2025-10-08 09:30 | 1001 | 迟 到     | 不采纳 | 堵车 | 主任
        2025-10-08       | 1002 | 早退      | 采纳   |      | 主任
        2025-10-09       | 1002 | 迟到      | 采纳   |      |
        2025-10-09       | 1003 | 缺卡      | 再议   |      |`,
    });
    const shown = (period: string) => pick(jsonOf(penaltySuggestions, centre, period).rows, "date", "agentId", "fact");
    expect(shown("2025-09")).toEqual([]);
    expect(shown("2025-10")).toEqual([
      ["2025-10-01", "1001", "连续旷工 2 天(2025-09-30 至 2025-10-01)"],
      ["2025-10-08", "1001", "早退"],
      ["2025-10-08", "1002", "迟到"],
      ["2025-10-09", "1003", "缺卡"],
    ]);
    expect(centre.readings.find(({ table }) => table === "decisions")!.problems.map(({ code }) => code)).toEqual([
      "unknownWord",
    ]);
  });

  const 换班 = `
    申请人 | 对方 | 原班日期   | 换班日期   | 还班日期   | 申请方班长 | 对方班长
    1001   | 1002 | 2025-10-20 | 2025-10-22 | 2025-10-24 | 甲         |
    1001   | 1002 | 2025-10-14 | 2025-10-16 |            | 甲         | 乙
    1001   | 1002 | 2025-11-20 | 2025-11-22 |            |            |`;

  it("suggests 轻度 for both people of a swap without both leaders", async () => {
    const 考勤 = "日期 | 工号 | 状态\n2025-10-09 | 1001 | 出勤";
    const 评扣 = "日期 | 工号 | 类别 | 申诉结果\n2025-10-20 | 1002 | 轻度 | 撤销";
    const swapped = [
      "2025-10-20",
      "1001",
      "张三",
      "一班",
      "擅自换班",
      "轻度",
      "unauthorisedSwap",
      null,
      "换班!A2",
      null,
    ];
    const rows = (sheets: Parameters<typeof centreOf>[0]) =>
      centreOf(sheets).then((centre) => tableOf(jsonOf(penaltySuggestions, centre, "2025-10").rows).slice(1));
    expect(await rows({ 人员, 考勤, 换班 })).toEqual([swapped, swapped.with(1, "1002").with(2, "李四")]);
    expect(await rows({ 人员, 考勤, 换班, 评扣 })).toEqual([swapped]);
  });

  it("suggests 严重 for leave that nobody approved, once a leave", async () => {
    const centre = await centreOf({
      人员,
      考勤: `
        日期       | 工号 | 状态 | 审批人
        2025-10-13 | 1001 | 事假 |
        2025-10-14 | 1001 | 事假 |
        2025-10-15 | 1001 | 出勤 |
        2025-10-16 | 1001 | 事假 | 班长
        2025-10-17 | 1001 | 病假 |
        2025-10-13 | 1002 | 年假 | `,
      评扣: "日期 | 工号 | 类别\n2025-10-17 | 1001 | 严重\n2025-10-13 | 1002 | 轻度",
    });
    expect(
      pick(jsonOf(penaltySuggestions, centre, "2025-10").rows, "date", "agentId", "fact", "category", "rule"),
    ).toEqual([
      ["2025-10-13", "1002", "未经批准请假", "严重", "unapprovedLeave"],
      ["2025-10-14", "1001", "未经批准请假(2025-10-13 至 2025-10-14)", "严重", "unapprovedLeave"],
    ]);
  });

  it("needs no 考勤 where there is 换班", async () => {
    const own = "申请人 | 对方 | 原班日期 | 换班日期 | 申请方班长\n1001 | 1002 | 2025-10-20 | 2025-10-22 | 王芳";
    const { rows } = jsonOf(penaltySuggestions, await centreOf({ 人员, 换班: own }), "2025-10");
    expect(pick(rows, "agentId", "fact")).toEqual([["1001", "擅自换班"], ["1002", "擅自换班"]]); // prettier-ignore
  });

  it("takes leave on a swapped or returned shift as 旷工, alone", async () => {
    const centre = await centreOf({
      人员,
      换班,
      考勤: `
        日期       | 工号 | 状态 | 审批人
        2025-10-21 | 1001 | 旷工 |
        2025-10-22 | 1001 | 调休 |
        2025-10-23 | 1001 | 出勤 |
        2025-10-24 | 1002 | 病假 | 客服部主任`,
      评扣: "日期 | 工号 | 类别\n2025-10-20 | 1001 | 轻度\n2025-10-20 | 1002 | 轻度",
    });
    expect(pick(jsonOf(penaltySuggestions, centre, "2025-10").rows, "date", "agentId", "fact", "category")).toEqual([
      ["2025-10-22", "1001", "连续旷工 2 天(2025-10-21 至 2025-10-22),其中换班、还班日请假 1 天", "重大"],
      ["2025-10-24", "1002", "旷工 1 天,其中换班、还班日请假 1 天", "严重"],
    ]);
  });
});
