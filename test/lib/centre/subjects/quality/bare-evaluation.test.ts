import { readBareEvaluation } from "../../../../../src/lib/centre/subjects/quality/bare-evaluation.ts";
import type { EvaluationRow } from "../../../../../src/lib/centre/subjects/quality/score-evaluation.ts";

const scorecard = ["用语", "态度"].map((item) => ({ item, section: null, points: 50, isFatal: false }));
const nothing: EvaluationRow = {
  score: null,
  deduction: null,
  isFatal: false,
  points: [null, null],
  isUpheld: false,
  appealedScore: null,
};
const all = { score: true, deduction: true, items: true };
const only = (way: keyof typeof all) => ({ score: false, deduction: false, items: false, [way]: true });

describe("readBareEvaluation", () => {
  it.each([
    [
      "an item of 0 beside others, where items are all there is",
      { points: [50, null] },
      only("items"),
      { points: [50, 0] },
    ],
    ["an item of 0 that the score bears out", { points: [50, null], score: 50 }, all, { points: [50, 0] }],
    ["an item left blank, since the score is above the others", { points: [50, null], score: 96 }, all, {}],
    ["an item left blank on a row without the sheet's 得分", { points: [50, null] }, all, {}],
    ["a row nobody scored", {}, all, {}],
    ["a fatal error's 0", { isFatal: true }, only("score"), { score: 0 }],
    ["no deduction, where that is all there is", {}, only("deduction"), { deduction: 0 }],
  ])("knows %s", (...[, given, has, changed]) => {
    const row = { ...nothing, ...given };
    expect(readBareEvaluation(row, scorecard, has)).toEqual({ ...row, ...changed });
  });
});
