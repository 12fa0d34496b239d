import { penaltyLedger } from "../../../../../src/lib/centre/reports/discipline/penalty-ledger.ts";
import { traceFigure } from "../../../../../src/lib/centre/tracing/trace-figure.ts";
import { centreOf, gridOf, jsonOf, linesOf, pick, requestOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 合同到期   | 生效日期
    1010 | 李四 | 一班 | 坐席 | 2026-12-31 |
    1010 | 李四 | 二班 | 坐席 | 2026-12-31 | 2025-10-11
    1009 | 张三 | 一班 | 坐席 |            |`,
  处罚条例: `
    条款 | 类别 | 事由     | 赔偿倍数
    3.2  | 严重 | 私自打折 | 1`,
  评扣: `
    日期       | 工号 | 类别 | 条款 | 事由 | 物品价值 | 通知日期   | 申诉日期   | 申诉结果
    2024-03-10 | 1009 | 轻度 |      | 迟到 |          |            |            |
    2025-09-01 | 1009 | 轻度 |      | 早退 |          | 2025-09-03 | 2025-09-05 | 维持
    2025-09-05 | 1009 | 轻度 |      | 串岗 |          |            | 2025-09-06 | 撤销
    2025-09-08 | 1009 | 轻度 |      | 聊天 |          |            |            |
    2025-10-09 | 1009 | 轻度 |      | 缺卡 |          |            | 2025-10-10 | 申诉中
    2025-10-10 | 1010 |      | 3.2  |      | 50       |            |            |
    2025-10-12 | 1010 | 重大 |      | 旷工 |          |            |            |
    2025-11-03 | 9999 | 轻度 |      | 迟到 |          |            |            |`,
});

const WHOSE = ["agentId", "name", "team", "date", "noticed", "issued", "level"];
const WHY = ["from", "causedBy", "reason", "fine", "compensation", "payReduction"];
const COURSE = ["lapses", "status", "closedBy", "appealUntil", "appealed", "appeal"];

describe("评扣台账", () => {
  it("lists every sanction up to the period's end, with whose it is and the dates it goes by", async () => {
    const { rows, totals } = jsonOf(penaltyLedger, await centre, "2025-10");
    expect(tableOf(rows)[0]).toEqual([...WHOSE, ...WHY, ...COURSE]);
    expect(pick(rows, ...WHOSE)).toEqual([
      ["1009", "张三", "一班", "2024-03-10", "2024-03-10", "2024-03-10", 1],
      ["1009", "张三", "一班", "2025-09-01", "2025-09-03", "2025-09-03", 1],
      ["1009", "张三", "一班", "2025-09-05", "2025-09-05", "2025-09-05", 1],
      ["1009", "张三", "一班", "2025-09-08", "2025-09-08", "2025-09-08", 1],
      ["1009", "张三", "一班", "2025-10-09", "2025-10-09", "2025-10-09", 1],
      ["1009", "张三", "一班", "2025-10-09", "2025-10-09", "2025-10-09", 2],
      ["1010", "李四", "一班", "2025-10-10", "2025-10-10", "2025-10-10", 2],
      ["1010", "李四", "二班", "2025-10-12", "2025-10-12", "2025-10-12", 3],
    ]);
    expect(totals).toBeNull();
  });

  it("tells where each came from and what it costs; what was revoked costs nothing", async () => {
    const { rows } = jsonOf(penaltyLedger, await centre, "2025-10");
    expect(pick(rows, ...WHY)).toEqual([
      ["评扣!A2", [], "迟到", 0, 0, 0],
      ["评扣!A3", [], "早退", 0, 0, 0],
      ["评扣!A4", [], "串岗", null, null, null],
      ["评扣!A5", [], "聊天", 20, 0, 0],
      ["评扣!A6", [], "缺卡", 0, 0, 0],
      ["escalation", ["评扣!A3", "评扣!A5", "评扣!A6"], "缺卡", 100, 0, 0],
      ["评扣!A7", [], "私自打折", 100, 50, 0],
      ["评扣!A8", [], "旷工", 0, 0, 0.2],
    ]);
  });

  it("tells what became of each, and of its appeal", async () => {
    const { rows } = jsonOf(penaltyLedger, await centre, "2025-10");
    const used = "2025-10-09 书面批评";
    expect(pick(rows, ...COURSE)).toEqual([
      ["2025-03-10", "lapsed", null, "2024-03-16", null, null],
      ["2026-09-03", "active", used, "2025-09-09", "2025-09-05", "维持"],
      [null, "revoked", null, "2025-09-11", "2025-09-06", "撤销"],
      ["2026-09-08", "active", used, "2025-09-14", null, null],
      ["2026-10-09", "active", used, "2025-10-15", "2025-10-10", "申诉中"],
      ["2026-10-09", "active", null, null, null, null],
      ["2026-10-10", "active", null, "2025-10-16", null, null],
      ["2027-01-01", "active", null, "2025-10-18", null, null],
    ]);
  });

  it("names the rows of an escalation over the escalations in between, and leads to all of them", async () => {
    const climbing = await centreOf({
      人员: "工号 | 姓名 | 班组 | 岗位\n1009 | 张三 | 一班 | 坐席",
      评扣: `
        日期       | 工号 | 类别
        2025-09-01 | 1009 | 轻度
        2025-09-02 | 1009 | 轻度
        2025-09-03 | 1009 | 轻度
        2025-09-04 | 1009 | 严重
        2025-09-05 | 1009 | 重大`,
    });
    const { rows } = jsonOf(penaltyLedger, climbing, "2025-09");
    expect(pick(rows, "level", "from", "causedBy", "payReduction").filter(([, from]) => from === "escalation")).toEqual(
      [
        [2, "escalation", ["评扣!A2", "评扣!A3", "评扣!A4"], 0],
        [3, "escalation", ["评扣!A2", "评扣!A3", "评扣!A4", "评扣!A5"], 0.2],
        [4, "escalation", ["评扣!A2", "评扣!A3", "评扣!A4", "评扣!A5", "评扣!A6"], 0.4],
      ],
    );
    const asked = { request: requestOf("2025-09"), row: { level: "3", from: "escalation" }, measure: "payReduction" };
    const traced = traceFigure(climbing, { report: penaltyLedger, ...asked }).rows.map(({ row }) => row);
    expect(traced.sort((a, b) => a - b)).toEqual([2, 3, 4, 5]);
  });

  it("knows nothing of what came after the period", async () => {
    const { rows } = jsonOf(penaltyLedger, await centre, "2025-09-07");
    expect(rows.map(({ from, closedBy }) => [from, closedBy])).toEqual([
      ["评扣!A2", null],
      ["评扣!A3", null],
      ["评扣!A4", null],
    ]);
  });

  it("says levels, states and escalations in words on its sheet", async () => {
    const lines = linesOf(gridOf(penaltyLedger, await centre, "2025-10")).slice(1);
    const shown = ["level", "from", "causedBy", "status"].map((id) => [...WHOSE, ...WHY, ...COURSE].indexOf(id) + 1);
    expect(lines.map((line) => shown.map((place) => line[place]))).toEqual([
      ["口头批评", "评扣!A2", null, "已失效"],
      ["口头批评", "评扣!A3", null, "有效"],
      ["口头批评", "评扣!A4", null, "已撤销"],
      ["口头批评", "评扣!A5", null, "有效"],
      ["口头批评", "评扣!A6", null, "有效"],
      ["书面批评", "升级", "评扣!A3、评扣!A5、评扣!A6", "有效"],
      ["书面批评", "评扣!A7", null, "有效"],
      ["严重警告", "评扣!A8", null, "有效"],
    ]);
  });
});
