import { qualityMonth } from "../../../../src/lib/centre/asking/quality-month.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import { centreOf } from "../../../support/centre.ts";

const SHEETS = {
  人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席\n1002 | 李四 | 一班 | 坐席",
  质检记录: `
    质检日期   | 工号 | 得分 | 申诉   | 质检员
    2025-10-09 | 1001 | 90   | 申诉中 | 王五
    2025-10-10 | 1001 | 92   |        | 王五`,
  评扣: `
    日期       | 工号 | 类别 | 事由   | 申诉结果
    2024-09-01 | 1002 | 轻度 | 迟到   |
    2025-09-01 | 1002 | 轻度 | 迟到   | 申诉中
    2025-09-02 | 1002 | 轻度 | 早退   |
    2025-09-03 | 1002 | 轻度 | 缺卡   |
    2025-09-04 | 1002 | 轻度 | 迟到   | 撤销`,
  考勤: "日期 | 工号 | 状态\n2025-10-09 | 1001 | 迟到\n2025-10-10 | 1001 | 旷工",
};

describe("the QA lead's month", () => {
  it("lists who is short of samples, pending appeals and what attendance suggests", async () => {
    const month = qualityMonth(await centreOf(SHEETS), parsePeriod("2025-10")!);
    expect(month.shortfalls.map(({ agentId, samples, short }) => [agentId, samples, short])).toEqual([
      ["1001", 2, 3],
      ["1002", 0, 5],
    ]);
    expect(
      month.appeals.map(({ against, agentId, place }) => [against, agentId, `${place.sheet}!${place.row}`]),
    ).toEqual([
      ["evaluation", "1001", "质检记录!2"],
      ["violation", "1002", "评扣!3"],
    ]);
    expect(month.suggestions!.map(({ day, fact, category }) => [day, fact, category])).toEqual([
      ["2025-10-09", "迟到", "轻度"],
      ["2025-10-10", "旷工 1 天", "严重"],
    ]);
  });

  it("tells a ladder as it happened: issued, lapsed, escalated, revoked", async () => {
    const { ladders } = qualityMonth(await centreOf(SHEETS), parsePeriod("2025-10")!);
    expect(ladders.map(({ agentId }) => agentId)).toEqual(["1002"]);
    expect(ladders[0]!.events.map(({ day, kind, sanction, fine }) => [day, kind, sanction, fine])).toEqual([
      ["2024-09-01", "issued", "口头批评", 0],
      ["2025-09-01", "lapsed", "口头批评", 0],
      ["2025-09-01", "issued", "口头批评", 0],
      ["2025-09-02", "issued", "口头批评", 20],
      ["2025-09-03", "issued", "口头批评", 0],
      ["2025-09-03", "escalated", "书面批评", 100],
      ["2025-09-04", "revoked", "口头批评", 0],
    ]);
  });

  it("has nothing to suggest without 考勤", async () => {
    const { 人员, 评扣 } = SHEETS;
    expect(qualityMonth(await centreOf({ 人员, 评扣 }), parsePeriod("2025-10")!).suggestions).toBeNull();
  });
});
