import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { explainProblem } from "../../../../src/lib/centre/reading/sentences.ts";
import { targets } from "../../../../src/lib/centre/subjects/targets/targets.ts";
import { countsOf, dialsOf, hoursOf, problemsOf } from "../../../support/centre-rows.ts";
import { at, type Cell, emptied, formula, percent, sheet } from "../../../support/sheets.ts";

const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组"],
  ["1001", "张三", "一班"],
  ["1002", "李四", "二班"],
]);
const DAY = "2025-10-09";
const TALLY = ["日期", "工号", "业务", "外呼量", "接通量", "定制量", "拒访量", "通话时长(秒)", "地市"];

function calls(header: string, ...rows: Cell[][]) {
  return sheet("外呼", [["日期", "工号", "业务", "结果", header], ...rows]);
}

async function sentencesOf(...sheets: Parameters<typeof openCentre>[0][number][]) {
  const { readings } = await openCentre([ROSTER, ...sheets]);
  return readings.flatMap(({ problems }) => problems.map((problem) => explainProblem(problem)));
}

describe("a formula without a result", () => {
  it("sets its row aside where a figure needs it, required or not", async () => {
    const tallies = sheet("汇总", [
      TALLY,
      [formula("=DATE(2025,10,9)"), "1001", "彩铃", 9, 5, 0],
      [DAY, "1001", "彩铃", formula("=4+5"), 5, 0],
      [DAY, "1001", "彩铃", 9, 5, 0, formula("=8-2")],
      [DAY, "1001", "彩铃", 9, 5, 0, 1, formula("=60*8")],
      [DAY, "1001", "彩铃", 9, 5, 0, 1, 60, formula('="洛阳"')],
      [DAY, "1002", "彩铃", 7, 5, 0],
    ]);
    const centre = await openCentre([ROSTER, tallies]);
    expect(problemsOf(centre)).toEqual([
      "formulaWithoutResult 汇总!A2 =DATE(2025,10,9)",
      "formulaWithoutResult 汇总!D3 =4+5",
      "formulaWithoutResult 汇总!G4 =8-2",
      "formulaWithoutResult 汇总!H5 =60*8",
      'formulaWithoutResult 汇总!I6 ="洛阳"',
    ]);
    expect(dialsOf(centre, "agentId", "dialled")).toEqual([["1002", 7]]);
  });

  it("has an empty text in an .xls, which is a blank only where a text may be left out", async () => {
    const blank = emptied('=IF(A1="","",A1)');
    const tallies = sheet("汇总", [
      TALLY,
      [DAY, emptied("=G2"), "彩铃", 9, 5, 0],
      [DAY, "1001", "彩铃", emptied("=G3"), 5, 0],
      [DAY, "1001", "彩铃", 9, 5, 0, blank],
      [DAY, "1002", "彩铃", 7, 5, 0, 1, 60, blank],
      [blank, blank, blank, blank, blank, blank],
    ]);
    const centre = await openCentre([ROSTER, tallies]);
    expect(problemsOf(centre)).toEqual([
      "formulaWithoutResult 汇总!B2 =G2",
      "formulaWithoutResult 汇总!D3 =G3",
      'formulaWithoutResult 汇总!G4 =IF(A1="","",A1)',
    ]);
    expect(dialsOf(centre, "agentId", "dialled")).toEqual([["1002", 7]]);
  });

  it("is read as a blank, with a note, where no figure comes of it", async () => {
    const roster = sheet("人员", [
      ["工号", "姓名", "班组"],
      ["1001", formula("=VLOOKUP(A2,名册,2,0)"), "一班"],
    ]);
    const centre = await openCentre([roster, calls("号码", [DAY, "1001", "彩铃", "拒访", formula("=B2")])]);
    expect(countsOf(centre)).toEqual(["人员 roster 1 = 1 + 0 + 0", "外呼 calls 1 = 1 + 0 + 0"]);
    expect(centre.readings.map(({ noted }) => noted)).toEqual([1, 1]);
  });

  it("makes no row of one that is skipped", async () => {
    const total = sheet("汇总", [TALLY, [DAY, "1002", "彩铃", 7, 5, 0], ["合计", null, null, formula("=SUM(D2:D2)")]]);
    expect(problemsOf(await openCentre([ROSTER, total]))).toEqual(["totalRow 汇总!A3 合计"]);
  });

  it("says what to do", async () => {
    const [sentence] = await sentencesOf(sheet("工时", [["日期", "工号", "工时"], [DAY, "1001", formula("=4+4")]])); // prettier-ignore
    expect(sentence!.zh).toBe("工时!C2:公式“=4+4”没有存下结果。请用 Excel 打开这个文件,保存后再读。");
  });
});

describe("a value beyond its limit", () => {
  it("sets its row aside, and the limit is named", async () => {
    const sentences = await sentencesOf(
      sheet("汇总", [
        TALLY,
        [DAY, "1001", "彩铃", 13_800_000_001, 8, 0],
        [DAY, "1001", "彩铃", 9, 1.5, 0],
        [DAY, "1001", "彩铃", 1e308, 8, 0],
        [DAY, "1001", "彩铃", 9, 8, 0, 1, 86_401],
      ]),
      calls("通话时长(分)", [DAY, "1001", "彩铃", "拒访", 1441]),
      sheet("业务单价", [["业务", "单价"], ["彩铃", 0.12345], ["手机报", 2e5]]), // prettier-ignore
      sheet("考勤", [["日期", "工号", "状态", "天数"], [DAY, "1001", "事假", 45]]), // prettier-ignore
    );
    const ofCount = "不合常理:一行的数量是整数,不超过 1,000,000。请核对后改正。";
    const ofTalk = "不合常理:通话时长不超过 24 小时。请核对后改正。";
    const ofPrice = "不合常理:单价最多四位小数,不超过 100,000 元。请核对后改正。";
    expect(sentences.map(({ zh }) => zh)).toEqual([
      `业务单价!B2:“0.12345”${ofPrice}`,
      `业务单价!B3:“200000”${ofPrice}`,
      `外呼!E2:“1441”${ofTalk}`,
      `汇总!D2:“13800000001”${ofCount}`,
      `汇总!E3:“1.5”${ofCount}`,
      `汇总!D4:“1e+308”${ofCount}`,
      `汇总!H5:“86401”${ofTalk}`,
      "考勤!D2:“45”不合常理:天数不超过 31。请核对后改正。",
    ]);
  });

  it("is none at the limit itself", async () => {
    const tallies = sheet("汇总", [TALLY, [DAY, "1001", "彩铃", 1e6, 1e6, 0, 0, 86_400]]);
    expect(problemsOf(await openCentre([ROSTER, tallies]))).toEqual([]);
  });

  it("may be reached by all tallies together, whose output stays exact", async () => {
    const prices = sheet("业务单价", [["业务", "单价"], ["彩铃", 1e5]]); // prettier-ignore
    const rows = Array.from({ length: 6 }, (_, day) => [`2025-10-0${day + 1}`, "1001", "彩铃", 1e6, 1e6, 1e6]);
    const centre = await openCentre([ROSTER, prices, sheet("汇总", [TALLY, ...rows])]);
    expect(problemsOf(centre)).toEqual(["implausibleValue 汇总!F6 1000000", "implausibleValue 汇总!F7 1000000"]);
    expect(dialsOf(centre, "output")).toEqual(Array(4).fill([1e11]));
  });
});

describe("a percent sign", () => {
  it("under a price or a target is no number", async () => {
    const prices = sheet("业务单价", [["业务", "单价"], ["彩铃", "10%"], ["手机报", percent(0.1)], ["短信", 1]]); // prettier-ignore
    const goals = sheet("目标", [
      ["月份", "对象", "产值目标", "工时目标", "定制量目标", "服务目标"],
      ["2025-10", "1001", "120%"],
      ["2025-10", "1001", percent(1.2)],
      ["2025-10", "1001", 1, percent(0.5)],
      ["2025-10", "1001", 1, 8, "80%"],
      ["2025-10", "1002", 1, 8, 80, percent(0.95)],
    ]);
    const centre = await openCentre([ROSTER, prices, goals]);
    expect(problemsOf(centre)).toEqual([
      "unreadableNumber 业务单价!B2 10%",
      "unreadableNumber 业务单价!B3 10%",
      "unreadableNumber 目标!C2 120%",
      "unreadableNumber 目标!C3 120%",
      "unreadableNumber 目标!D4 50%",
      "unreadableNumber 目标!E5 80%",
    ]);
    expect(centre.of(targets).rowOfAgent(1, { month: 45_931, figure: "quality" })!.value).toBe(95);
  });
});

describe("a phone in scientific notation", () => {
  it("is counted and noted", async () => {
    const rows = [
      [DAY, "1001", "彩铃", "拒访", "1.38123E+10"],
      [DAY, "1001", "彩铃", "拒访", "13812345678"],
      [DAY, "1001", "彩铃", "拒访", 13_812_345_678],
      [DAY, "1001", "彩铃", "拒访", "138****5678"],
    ];
    const centre = await openCentre([ROSTER, calls("号码", ...rows)]);
    expect(problemsOf(centre)).toEqual(["unreadablePhone 外呼!E2 1.38123E+10"]);
    expect(centre.readings[1]).toMatchObject({ counted: 4, noted: 1 });
  });

  it("is noted on no row that is set aside or skipped", async () => {
    const rows = [
      [DAY, "1001", "彩铃", "天晴", "1.38123E+10"],
      ["合计", null, null, null, "1.38123E+10"],
      [DAY, "1001", "彩铃", "拒访", "13812345678"],
    ];
    const centre = await openCentre([ROSTER, calls("号码", ...rows)]);
    expect(problemsOf(centre)).toEqual(["unknownOutcome 外呼!D2 天晴", "totalRow 外呼!A3 合计"]);
    expect(centre.readings[1]!.noted).toBe(0);
  });
});

describe("dates as people and systems write them", () => {
  it("keep the time of another zone as it is written, noted", async () => {
    const rows = [
      ["2025-10-09T23:30:00Z", "1001", "彩铃", "拒访"],
      ["2025-10-09T23:30:00+08:00", "1002", "彩铃", "拒访"],
    ];
    const centre = await openCentre([ROSTER, calls("号码", ...rows)]);
    expect(problemsOf(centre)).toEqual(["zonedTime 外呼!A2 2025-10-09T23:30:00Z"]);
    expect(dialsOf(centre, "date")).toEqual([[DAY], [DAY]]);
  });

  it("count as written where their weekday is another day's, noted", async () => {
    const rows = [
      ["2025-10-09 星期一", "1001", "彩铃", "拒访"],
      ["2025-10-09 星期四", "1002", "彩铃", "拒访"],
    ];
    const centre = await openCentre([ROSTER, calls("号码", ...rows)]);
    expect(problemsOf(centre)).toEqual(["wrongWeekday 外呼!A2 2025-10-09 星期一"]);
    expect(dialsOf(centre, "date")).toEqual([[DAY], [DAY]]);
  });

  it("may have a year of two digits where the whole column tells", async () => {
    const rows = [
      ["25-10-09", "1001", "彩铃", "拒访"],
      ["25-10-10 14:05", "1001", "彩铃", "拒访"],
    ];
    const centre = await openCentre([ROSTER, calls("号码", ...rows)]);
    expect(dialsOf(centre, "date")).toEqual([[DAY], ["2025-10-10"]]);
    const mixed = await openCentre([ROSTER, calls("号码", ...rows, [at("2025-10-11"), "1001", "彩铃", "拒访"])]);
    expect(problemsOf(mixed)).toEqual(["unreadableDate 外呼!A2 25-10-09", "unreadableDate 外呼!A3 25-10-10 14:05"]);
  });

  it("are so read far below the header too", async () => {
    const early = Array.from({ length: 20_500 }, () => [null, "1001", "彩铃", "拒访"]);
    const late = [
      ["25-10-09", "1001", "彩铃", "拒访"],
      ["25-10-10", "1001", "彩铃", "拒访"],
    ];
    expect(dialsOf(await openCentre([ROSTER, calls("号码", ...early, ...late)]), "date")).toHaveLength(2);
  });

  it("put a sign-out of 次日 on the day after the shift date", async () => {
    const sessions = sheet("工时", [
      ["日期", "工号", "签入", "签出"],
      [DAY, "1001", "20:00", "次日04:00"],
      ["2025-10-10", "1001", "08:00", "次日08:30"],
      ["2025-10-13", "1002", "次日00:30", "次日04:00"],
      ["2025-10-15", "1002", "2025-10-15 20:00", "次日04:00"],
      ["2025-10-17", "1002", "次日05:00", "次日04:00"],
    ]);
    const centre = await openCentre([ROSTER, sessions]);
    expect(hoursOf(centre, "date", "hours")).toEqual([
      [DAY, 8],
      ["2025-10-10", 24.5],
      ["2025-10-13", 3.5],
      ["2025-10-15", 8],
    ]);
    expect(problemsOf(centre)).toEqual(["longSession 工时!D3 次日08:30", "negativeValue 工时!D6 次日04:00"]);
  });
});
