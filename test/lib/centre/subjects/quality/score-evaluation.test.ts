import {
  type EvaluationRow,
  type Scored,
  scoreEvaluation,
} from "../../../../../src/lib/centre/subjects/quality/score-evaluation.ts";
import type { ScoreItem } from "../../../../../src/lib/centre/subjects/quality/scorecard.ts";

const FATAL_SCORE = 0;

/** Items as `礼貌 60`, a fatal one as `承诺 40 致命`. */
function scorecardOf(...items: string[]): ScoreItem[] {
  return items.map((line) => {
    const [item, points, fatal] = line.split(" ");
    return { item: item!, section: null, points: Number(points), isFatal: fatal === "致命" };
  });
}

const scorecard = scorecardOf("礼貌 60", "承诺 40 致命");

/** The row's score on that scorecard, and what else matters of it. */
function scored(row: Partial<EvaluationRow>, items = scorecard, fatalScore = FATAL_SCORE): Scored | null {
  const blank = { score: null, deduction: null, isFatal: false, isUpheld: false, appealedScore: null };
  return scoreEvaluation({ ...blank, points: items.map(() => null), ...row }, items, fatalScore);
}

describe("scoreEvaluation", () => {
  it.each<[string, Partial<EvaluationRow>, number]>([
    ["得分 when it is given, whatever else", { score: 88, points: [50, 40], deduction: 5 }, 88],
    ["the sum of its items without 得分, whatever 扣分 says", { points: [50, 40], deduction: 5 }, 90],
    ["100 − 扣分 without 得分 and items", { deduction: 5 }, 95],
    ["100 − 扣分 when an item is blank", { points: [50, null], deduction: 5 }, 95],
    ["with a negative 扣分 as its size", { deduction: -5 }, 95],
    ["100 for a 扣分 of 0", { deduction: 0 }, 100],
    ["never under 0", { deduction: 130 }, 0],
  ])("is %s", (_, row, score) => {
    expect(scored(row)).toMatchObject({ score, isFatal: false, counts: true });
  });

  it.each<[string, Partial<EvaluationRow>]>([
    ["nothing at all", {}],
    ["a blank among its items", { points: [50, null] }],
    ["a fatal error alone", { isFatal: true }],
  ])("is not to be told from %s", (_, row) => {
    expect(scored(row)).toBeNull();
  });

  it("reads an item above its 满分 as that, and says which", () => {
    expect(scored({ points: [61, 40] })).toMatchObject({ score: 100, points: [60, 40], capped: [0] });
    expect(scored({ points: [60, 40] })).toMatchObject({ score: 100, capped: [] });
    expect(scored({ score: 97, points: [50, 45] })).toMatchObject({ score: 97, points: [50, 40], capped: [1] });
  });

  it("scales the items of a scorecard whose 满分 are not 100", () => {
    expect(scored({ points: [30, 20] }, scorecardOf("礼貌 30", "承诺 50"))).toMatchObject({ score: 62.5 });
    expect(scored({ points: [70, 80] }, scorecardOf("礼貌 70", "承诺 130"))).toMatchObject({ score: 75 });
  });

  describe("of a fatal error", () => {
    it("is the lower of its score and the centre's fatal score", () => {
      expect(scored({ score: 95, isFatal: true })).toMatchObject({ score: 0, isFatal: true });
      expect(scored({ score: 95, isFatal: true }, scorecard, 60)).toMatchObject({ score: 60, isFatal: true });
      expect(scored({ score: 55, isFatal: true }, scorecard, 60)).toMatchObject({ score: 55, isFatal: true });
    });

    it("is a fatal item given 0, and no other item", () => {
      expect(scored({ points: [60, 0] })).toMatchObject({ score: 0, isFatal: true });
      expect(scored({ score: 80, points: [null, 0] })).toMatchObject({ score: 0, isFatal: true });
      expect(scored({ points: [0, 40] })).toMatchObject({ score: 40, isFatal: false });
    });
  });

  describe("after an appeal", () => {
    it("upheld is 复核得分, and the fatal error is gone", () => {
      const appealed = { isUpheld: true, appealedScore: 92 };
      expect(scored({ score: 70, ...appealed })).toMatchObject({ score: 92, counts: true });
      expect(scored({ score: 70, isFatal: true, ...appealed })).toMatchObject({ score: 92, isFatal: false });
      expect(scored({ points: [60, 0], ...appealed })).toMatchObject({ score: 92, isFatal: false });
    });

    it("upheld without 复核得分 counts no more", () => {
      expect(scored({ score: 70, isUpheld: true })).toMatchObject({ counts: false });
    });

    it("not upheld stands as it was, whatever 复核得分 says", () => {
      expect(scored({ score: 70, appealedScore: 92 })).toMatchObject({ score: 70, counts: true });
      expect(scored({ score: 70, isFatal: true, appealedScore: 92 })).toMatchObject({ score: 0, isFatal: true });
    });
  });

  it.each<[string, Partial<EvaluationRow>, boolean]>([
    ["the sum of the items", { score: 89, points: [50, 40] }, true],
    ["the sum of the items as they count", { score: 100, points: [70, 40] }, false],
    ["100 − 扣分", { score: 90, deduction: 5 }, true],
    ["either, by 0.005 only", { score: 66.67, deduction: 33.335 }, false],
    ["either, by more than 0.005", { score: 66.67, deduction: 33.336 }, true],
    ["either, in a fatal error", { score: 0, deduction: 5, isFatal: true }, false],
    ["either, where there is only 得分", { score: 89, points: [50, null] }, false],
  ])("says whether 得分 differs from %s: %j", (_, row, isMismatch) => {
    expect(scored(row)!.isMismatch).toBe(isMismatch);
  });
});
