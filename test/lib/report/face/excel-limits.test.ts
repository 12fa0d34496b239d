import { safeSheetName } from "../../../../src/lib/report/face/excel-limits.ts";

type Case = [title: string, name: string, taken: string[], expected: string];

const thirty = "员".repeat(30);

describe("safeSheetName", () => {
  test.each<Case>([
    ["keeps a name that is allowed", "员工产值工时表 2025-10", [], "员工产值工时表 2025-10"],
    ["keeps an apostrophe within a name", "O'Brien", [], "O'Brien"],
    ["takes apostrophes and white space off both ends", " 'a' ", [], "a"],
    ["writes forbidden characters in full width", "[a]:*?/\\", [], "［a］：＊？／＼"],
    ["drops control characters", "a\u0000\n\u001fb", [], "ab"],
    ["drops half a surrogate pair", "a\ud83d", [], "a"],
    ["cuts at 31 characters", thirty + "一二", [], thirty + "一"],
    ["cuts before an emoji rather than through it", thirty + "😀", [], thirty],
    ["keeps joined emoji together", "员".repeat(28) + "👨‍👩‍👧", [], "员".repeat(28)],
    ["leaves no apostrophe where it cuts", thirty + "'a", [], thirty],
    ["numbers a name that is taken", "问题", ["问题"], "问题 (2)"],
    ["passes over numbers that are taken too", "问题", ["问题", "问题 (2)"], "问题 (3)"],
    ["compares names without case", "kpi", ["KPI"], "kpi (2)"],
    ["keeps a numbered name within 31 characters", thirty + "一", [thirty + "一"], "员".repeat(27) + " (2)"],
    [
      "numbers without cutting an emoji",
      "员".repeat(26) + "😀一二三",
      ["员".repeat(26) + "😀一二三"],
      "员".repeat(26) + " (2)",
    ],
    ["names what has no name", "''", [], "工作表"],
    ["avoids the name Excel reserves", "History", [], "History (2)"],
  ])("%s", (...[, name, taken, expected]) => {
    expect(safeSheetName(name, taken)).toBe(expected);
  });
});
