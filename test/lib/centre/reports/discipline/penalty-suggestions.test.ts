import { penaltySuggestions } from "../../../../../src/lib/centre/reports/discipline/penalty-suggestions.ts";
import { centreOf, jsonOf, pick, tableOf } from "../../../../support/centre.ts";

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
      ["date", "agentId", "name", "fact", "category", "rule", "over20"],
      ["2025-10-08", "1001", "张三", "迟到", "轻度", "offTime", true],
      ["2025-10-08", "1002", "李四", "迟到", "轻度", "offTime", false],
      ["2025-10-09", "1001", "张三", "早退", "轻度", "offTime", true],
      ["2025-10-10", "1001", "张三", "缺卡", "轻度", "offTime", false],
      ["2025-10-12", "1001", "张三", "旷工 1 天", "严重", "absentDay", false],
      ["2025-10-14", "9999", null, "旷工 1 天", "严重", "absentDay", false],
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

  const 换班 = `
    申请人 | 对方 | 原班日期   | 换班日期   | 还班日期   | 申请方班长 | 对方班长
    1001   | 1002 | 2025-10-20 | 2025-10-22 | 2025-10-24 | 甲         |
    1001   | 1002 | 2025-10-14 | 2025-10-16 |            | 甲         | 乙
    1001   | 1002 | 2025-11-20 | 2025-11-22 |            |            |`;

  it("suggests 轻度 for both people of a swap without both leaders", async () => {
    const 考勤 = "日期 | 工号 | 状态\n2025-10-09 | 1001 | 出勤";
    const 评扣 = "日期 | 工号 | 类别 | 申诉结果\n2025-10-20 | 1002 | 轻度 | 撤销";
    const swapped = ["2025-10-20", "1001", "张三", "擅自换班", "轻度", "unauthorisedSwap", false];
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
      评扣: "日期 | 工号 | 类别\n2025-10-17 | 1001 | 轻度",
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
