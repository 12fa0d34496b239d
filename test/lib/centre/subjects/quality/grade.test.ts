import { gradeOf } from "../../../../../src/lib/centre/subjects/quality/grade.ts";
import { defaultDefinitions } from "../../../../../src/lib/definition/definitions.ts";
import { centreOf } from "../../../../support/centre.ts";

describe("gradeOf", () => {
  it.each([
    [100, "A"],
    [90, "A"],
    [89.995, "A"],
    [89.994, "B"],
    [(40 * 89.98 + 20 * 89.99 + 40 * 90.0125) / 100, "A"],
    [80, "B"],
    [79.995, "B"],
    [79.99, "C"],
    [70, "C"],
    [69.995, "C"],
    [69.994999, "D"],
    [0, "D"],
    [118, "A"],
  ])("grades %d, rounded to two decimals as it is shown, %s", (score, grade) => {
    expect(gradeOf(score, defaultDefinitions)).toBe(grade);
  });

  it("goes by the centre's own bounds", async () => {
    const { definitions } = await centreOf({
      口径: `块 | 项 | 值
        考核口径 | A级下限 | 95
        考核口径 | B级下限 | 85`,
    });
    expect([95, 94.99, 84.99, 69].map((score) => gradeOf(score, definitions))).toEqual(["A", "B", "C", "D"]);
  });
});
