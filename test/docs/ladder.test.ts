import { ladderPage } from "../../scripts/docs/ladder-page.ts";

describe("the worked example of the penalty ladder", () => {
  const lines = ladderPage()
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
  const [state, money] = [lines.slice(0, lines.length / 2), lines.slice(lines.length / 2)];

  it("shows a chain of escalations, the lapse of a leap day's warning, and what the condition for dismissal is", () => {
    expect(state.map(([, date, , issued, open]) => [date, issued, open])).toEqual(
      expect.arrayContaining([
        [
          "2024-06-03",
          "口头批评<br>书面批评(由 3 次口头批评升级),罚 100 元<br>严重警告(由 2 次书面批评升级)",
          "严重警告 1",
        ],
        ["2024-08-20", "—", "口头批评 2、书面批评 1"],
        ["2024-11-20", "—", "口头批评 1、书面批评 1"],
        ["2025-05-10", "严重警告<br>达到开除条件(由 2 次严重警告升级)", "达到开除条件 1"],
      ]),
    );
    expect(state.find(([, date]) => date === "2024-06-12")![2]).toContain("lateAppeal");
  });

  it("takes back in the month of the result what the revoked chain cost before it", () => {
    const [, month, ...amounts] = money.find(([place]) => place === "7")!;
    expect([month, ...amounts]).toEqual(["2024-08", "0", "0", "0%", "0", "-560", "否", "0"]);
  });

  it("takes the largest reduction of pay, and shows what the law leaves of it", () => {
    expect(money.at(-1)!.slice(4)).toEqual(["40%", "920", "0", "是", "460"]);
  });
});
