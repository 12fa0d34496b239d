import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { explainProblem } from "../../../../../src/lib/centre/reading/sentences.ts";
import { calls } from "../../../../../src/lib/centre/subjects/calls/calls.ts";
import { dialsOf, problemsOf } from "../../../../support/centre-rows.ts";
import { type Cell, error, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组", "新系统工号"],
  ["1001", "张三", "一班", "N1"],
  ["1002", "李四", "二班", "N2"],
]);
const PRICES = sheet("业务单价", [["业务", "单价"], ["彩铃", 0.5]]); // prettier-ignore
const HEADER = [
  "日期",
  "工号",
  "业务",
  "外呼量",
  "接通量",
  "定制量",
  "拒访量",
  "预约量",
  "通话时长(分)",
  "地市",
  "系统",
];
const DAY = "2025-10-09";

async function readTallies(...rows: Cell[][]) {
  return openCentre([ROSTER, PRICES, sheet("汇总", [HEADER, ...rows])]);
}

describe("外呼汇总", () => {
  it("counts as its cells say, blank optional ones as 0", async () => {
    const centre = await readTallies(
      [DAY, "1001", "彩铃", 90, "５０", "1,0", 5, 3, 12, "郑州", "新系统"],
      [DAY, "N2", "彩铃", "90个", 50, 10, null, "-", null],
    );
    const columns = ["dialled", "connected", "subscriptions", "refusals", "callbacks", "talkSeconds", "output"];
    expect(problemsOf(centre)).toEqual(["unreadableNumber 汇总!F2 1,0"]);
    expect(dialsOf(centre, "agentId", ...columns)).toEqual([["1002", 90, 50, 10, 0, 0, 0, 5]]);
  });

  it("sets aside negative, blank and unreadable counts", async () => {
    const centre = await readTallies(
      [DAY, "1001", "彩铃", 90, -1, 10],
      [DAY, "1001", "彩铃", 90, null, 10],
      [DAY, "1001", "彩铃", "若干", 50, 10],
      [DAY, "1001", "彩铃", 90, 50, 10, error("#DIV/0!")],
      [DAY, "1001", "彩铃", 90, 50, 10, -3],
      [DAY, "1001", "彩铃", 90, 50, 10, 0, true],
    );
    expect(problemsOf(centre)).toEqual([
      "negativeValue 汇总!E2 -1",
      "missingValue 汇总!E3",
      "unreadableNumber 汇总!D4 若干",
      "unreadableNumber 汇总!G5 #DIV/0!",
      "negativeValue 汇总!G6 -3",
      "unreadableNumber 汇总!H7 TRUE",
    ]);
    expect(centre.of(calls).facts).toHaveLength(0);
  });

  it("counts what does not add up, with a note", async () => {
    const centre = await readTallies(
      [DAY, "1001", "彩铃", 10, 11, 1],
      [DAY, "1001", "彩铃", 10, 5, 4, 2],
      [DAY, "1001", "彩铃", 10, 10, 4, 6],
    );
    expect(dialsOf(centre, "dialled", "connected")).toEqual([
      [10, 11],
      [10, 5],
      [10, 10],
    ]);
    expect(problemsOf(centre)).toEqual(["inconsistentCounts 汇总!E2 11", "inconsistentCounts 汇总!E3 5"]);
  });

  it("notes successes without a price, and whoever is not in 人员", async () => {
    const centre = await readTallies([DAY, "1009", "手机报", 9, 5, 0], [DAY, "1001", "手机报", 9, 5, 1]);
    expect(problemsOf(centre)).toEqual(["unknownAgent 汇总!B2 1009", "noPrice 汇总!C3 手机报"]);
    expect(dialsOf(centre, "team", "output")).toEqual([
      ["未归属", 0],
      ["一班", 0],
    ]);
  });

  it("sets an equal row aside, and counts one that differs in any cell", async () => {
    const row = [DAY, "1001", "彩铃", 9, 5, 1];
    const centre = await readTallies(row, row, [DAY, "1001", "彩铃", 9, 5, 1, 0], [...row, null, null, null, "郑州"]);
    expect(problemsOf(centre)).toEqual(["duplicateRow 汇总!A3 2025-10-09"]);
    expect(dialsOf(centre, "city")).toEqual([["未填"], ["未填"], ["郑州"]]);
  });
});

describe("a tally beside calls", () => {
  const CALLS = ["日期", "工号", "业务", "结果", "地市", "系统"];
  const tally = (city: Cell, system: Cell) => [DAY, "1001", "彩铃", 9, 5, 1, null, null, null, city, system];

  async function codes(calls: Cell[][], ...tallies: Cell[][]) {
    const centre = await openCentre([
      ROSTER,
      PRICES,
      sheet("汇总", [HEADER, ...tallies]),
      sheet("外呼", [CALLS, ...calls.map((call) => [DAY, "N1", "彩铃", "拒访", ...call])]),
    ]);
    return problemsOf(centre);
  }

  it("is set aside when agent, date, product, city and system agree", async () => {
    expect(await codes([["郑州", "新"]], tally("郑州市", "新系统"))).toEqual(["duplicateRow 汇总!A2 2025-10-09"]);
  });

  it("counts when one of them differs", async () => {
    const other = (place: number, cell: Cell) => tally("郑州", "新").with(place, cell);
    const rows = [
      other(0, "2025-10-10"),
      other(1, "1002"),
      other(2, "手机报").with(5, 0),
      other(9, "洛阳"),
      other(10, "老"),
    ];
    expect(await codes([["郑州", "新"]], ...rows)).toEqual([]);
  });

  const first = "duplicateRow 汇总!A2 2025-10-09";
  const second = "duplicateRow 汇总!A3 2025-10-09";

  it("agrees in any city and system where either sheet has none", async () => {
    expect(await codes([["郑州", "新"]], tally(null, "新"), tally(null, "新").with(3, 10))).toEqual([first, second]); // prettier-ignore
    expect(await codes([["郑州", "新"]], tally("郑州", null))).toEqual([first]);
    expect(await codes([[null, null]], tally("郑州", "新"), tally("洛阳", "老"))).toEqual([first, second]);
  });

  it("does not agree where its city or system is blank and others of its sheet are not", async () => {
    const rows = [tally(null, "新"), tally("郑州", null), tally("郑州", "新")];
    expect(await codes([["郑州", "新"]], ...rows)).toEqual(["duplicateRow 汇总!A4 2025-10-09"]);
  });

  it("does not agree with a call whose city or system is blank where others of its sheet are not", async () => {
    const mixed = [
      ["郑州", null],
      [null, "老"],
    ];
    expect(await codes(mixed, tally("洛阳", "老"), tally("郑州", "老"))).toEqual([]);
    expect(await codes([[null, "老"], ["郑州", "老"]], tally("洛阳", "老"), tally("郑州", "老"))).toEqual([second]); // prettier-ignore
  });

  it("knows of a city that stands far below", async () => {
    const others = Array.from({ length: 20_001 }, (_, index) => tally(null, null).with(3, 9 + index));
    const rows = [...others, tally("洛阳", null).with(1, "1002")];
    expect(await codes([["郑州", null]], ...rows)).toEqual([]);
  });

  it("names the call that it repeats", async () => {
    const centre = await openCentre([
      ROSTER,
      PRICES,
      sheet("外呼", [CALLS, [DAY, "1002", "彩铃", "拒访"], [DAY, "1001", "彩铃", "拒访"]], { file: "十月.xlsx" }), // prettier-ignore
      sheet("汇总", [HEADER, tally(null, null)]),
    ]);
    const [problem] = centre.readings.flatMap(({ problems }) => problems);
    expect(problem).toMatchObject({ repeats: { file: "十月.xlsx", sheet: "外呼", row: 3 } });
    expect(explainProblem(problem!).zh).toContain("与明细“十月.xlsx 外呼!A3”是同一坐席");
  });

  it("counts beside calls that were themselves set aside", async () => {
    const calls = sheet("外呼", [CALLS.slice(0, 4), [DAY, "1001", "彩铃", "天晴"]]);
    const centre = await openCentre([ROSTER, PRICES, calls, sheet("汇总", [HEADER, tally(null, null)])]);
    expect(dialsOf(centre, "dialled")).toEqual([[9]]);
  });
});
