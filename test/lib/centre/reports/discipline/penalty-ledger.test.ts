import { penaltyLedger } from "../../../../../src/lib/centre/reports/discipline/penalty-ledger.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 合同到期
    1010 | 李四 | 一班 | 坐席 | 2026-12-31
    1009 | 张三 | 一班 | 坐席 |`,
  处罚条例: `
    条款 | 类别 | 事由     | 赔偿倍数
    3.2  | 严重 | 私自打折 | 1`,
  评扣: `
    日期       | 工号 | 类别 | 条款 | 事由 | 物品价值 | 通知日期   | 申诉结果
    2024-03-10 | 1009 | 轻度 |      | 迟到 |          |            |
    2025-09-01 | 1009 | 轻度 |      | 早退 |          | 2025-09-03 |
    2025-09-05 | 1009 | 轻度 |      | 串岗 |          |            | 撤销
    2025-09-08 | 1009 | 轻度 |      | 聊天 |          |            |
    2025-10-09 | 1009 | 轻度 |      | 缺卡 |          |            |
    2025-10-10 | 1010 |      | 3.2  |      | 50       |            |
    2025-10-12 | 1010 | 重大 |      | 旷工 |          |            |
    2025-11-03 | 9999 | 轻度 |      | 迟到 |          |            |`,
});

describe("评扣台账", () => {
  it("lists every sanction up to the period's end with where it came from and what used it", async () => {
    const { rows, totals } = jsonOf(penaltyLedger, await centre, "2025-10");
    const used = "2025-10-09 书面批评";
    expect(tableOf(rows)).toEqual([
      [
        "agentId",
        "name",
        "issued",
        "level",
        "from",
        "reason",
        "fine",
        "compensation",
        "lapses",
        "status",
        "closedBy",
        "appealUntil",
      ],
      ["1009", "张三", "2024-03-10", 1, "评扣!A2", "迟到", 0, 0, "2025-03-10", "lapsed", null, "2024-03-16"],
      ["1009", "张三", "2025-09-03", 1, "评扣!A3", "早退", 0, 0, "2026-09-03", "active", used, "2025-09-09"],
      ["1009", "张三", "2025-09-05", 1, "评扣!A4", "串岗", null, null, null, "revoked", null, "2025-09-11"],
      ["1009", "张三", "2025-09-08", 1, "评扣!A5", "聊天", 20, 0, "2026-09-08", "active", used, "2025-09-14"],
      ["1009", "张三", "2025-10-09", 1, "评扣!A6", "缺卡", 0, 0, "2026-10-09", "active", used, "2025-10-15"],
      ["1009", "张三", "2025-10-09", 2, "escalation", "缺卡", 100, 0, "2026-10-09", "active", null, null],
      ["1010", "李四", "2025-10-10", 2, "评扣!A7", "私自打折", 100, 50, "2026-10-10", "active", null, "2025-10-16"],
      ["1010", "李四", "2025-10-12", 3, "评扣!A8", "旷工", 0, 0, "2027-01-01", "active", null, "2025-10-18"],
    ]);
    expect(totals).toBeNull();
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
    expect(lines.map((line) => [line[4], line[5], line[10]])).toEqual([
      ["口头批评", "评扣!A2", "已失效"],
      ["口头批评", "评扣!A3", "有效"],
      ["口头批评", "评扣!A4", "已撤销"],
      ["口头批评", "评扣!A5", "有效"],
      ["口头批评", "评扣!A6", "有效"],
      ["书面批评", "升级", "有效"],
      ["书面批评", "评扣!A7", "有效"],
      ["严重警告", "评扣!A8", "有效"],
    ]);
  });
});
