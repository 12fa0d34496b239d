import { evaluations } from "../../../../../src/lib/centre/subjects/quality/evaluations.ts";
import { defaultScorecard, scorecard } from "../../../../../src/lib/centre/subjects/quality/scorecard.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { centreOf } from "../../../../support/centre.ts";

const ROSTER = `工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席`;

describe("评分标准", () => {
  it("says what an evaluation is made of: items, sections, points, and which are fatal", async () => {
    const centre = await centreOf({
      评分标准: `大类 | 评分项 | 分值 | 致命
        服务 | 礼貌   | 60   |
             | 承诺   | ４０ | 是`,
    });
    expect(centre.of(scorecard)).toMatchObject([
      { item: "礼貌", section: "服务", points: 60, isFatal: false },
      { item: "承诺", section: null, points: 40, isFatal: true },
    ]);
  });

  it("has the five headings of the service-quality form, 20 points each, where a centre has none", async () => {
    const centre = await centreOf({ 人员: ROSTER });
    expect(centre.of(scorecard)).toBe(defaultScorecard);
    expect(centre.of(scorecard).map(({ item, points, isFatal }) => [item, points, isFatal])).toEqual([
      ["服务用语", 20, false],
      ["服务态度", 20, false],
      ["语音语气", 20, false],
      ["需求归纳", 20, false],
      ["应变能力", 20, false],
    ]);
  });

  it("of two rows of one item counts the last, noted; what cannot be read is set aside", async () => {
    const centre = await centreOf({
      评分标准: `项目 | 满分 | 致命
        礼貌 | 50 |
        承诺 |    |
             | 40 |
        语速 | 多 |
        语气 | 40 | 也许
        礼貌 | 60 |`,
    });
    expect(centre.of(scorecard).map(({ item, points }) => [item, points])).toEqual([["礼貌", 60]]);
    expect(problemsOf(centre)).toEqual([
      "missingValue 评分标准!B3",
      "missingValue 评分标准!A4",
      "unreadableNumber 评分标准!B5 多",
      "unknownWord 评分标准!C6 也许",
      "differingRow 评分标准!B7 60",
    ]);
  });

  it("makes its items columns of 质检记录 wherever it stands, in the place of the usual ones", async () => {
    const centre = await centreOf({
      人员: ROSTER,
      质检: `日期 | 工号 | 礼貌 | 承诺
        2025-10-09 | 1001 | 50 | 30`,
      评分标准: `项目 | 满分
        礼貌 | 60
        承诺 | 40`,
    });
    expect(centre.of(evaluations).rows.map(({ score, points }) => [score, points])).toEqual([[80, [50, 30]]]);
  });
});
