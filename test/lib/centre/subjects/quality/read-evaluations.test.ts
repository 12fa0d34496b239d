import { people } from "../../../../../src/lib/centre/subjects/people/people.ts";
import { evaluations } from "../../../../../src/lib/centre/subjects/quality/evaluations.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";
import { countsOf, problemsOf } from "../../../../support/centre-rows.ts";
import { centreOf } from "../../../../support/centre.ts";
import { percent } from "../../../../support/sheets.ts";

const ROSTER = `工号 | 姓名 | 班组 | 入职日期 | 离职日期
  1001 | 张三 | 一班 | 2025-01-01 |
  1002 | 李四 | 二班 | 2025-10-05 | 2025-10-20`;
const SCORECARD = `项目 | 满分 | 致命
  礼貌 | 60 |
  承诺 | 40 | 是`;

/** The evaluations of a sheet, and its problems. */
async function read(rows: string) {
  const centre = await centreOf({ 人员: ROSTER, 评分标准: SCORECARD, 质检记录: rows });
  return { centre, evaluations: centre.of(evaluations).rows, problems: problemsOf(centre) };
}

async function scoresOf(rows: string): Promise<number[]> {
  return (await read(rows)).evaluations.map(({ score }) => score);
}

describe("质检记录", () => {
  it("is read row by row: day, agent, score, fatal error, appeal", async () => {
    const { centre, evaluations, problems } = await read(`监听日期 | 工号 | 质检员 | 总分 | 一票否决 | 申诉结果
      2025-10-09 | 1001 | 王五 | 88 |    |
      2025-10-10 | 1002 | 王五 | 90 | 是 | 申诉中`);
    const directory = centre.of(people);
    expect(
      evaluations.map(({ day, agent, score, isFatal, isPending }) => [
        formatDay(day),
        directory.idOf(agent),
        score,
        isFatal,
        isPending,
      ]),
    ).toEqual([
      ["2025-10-09", "1001", 88, false, false],
      ["2025-10-10", "1002", 0, true, true],
    ]);
    expect(problems).toEqual([]);
  });

  it("takes the points of its items, and a fatal one given 0", async () => {
    const rows = `日期 | 工号 | 礼貌 | 承诺
      2025-10-09 | 1001 | 50 | 30
      2025-10-09 | 1001 | 60 | 0`;
    const { evaluations } = await read(rows);
    expect(evaluations.map(({ score, isFatal, points }) => [score, isFatal, points])).toEqual([
      [80, false, [50, 30]],
      [0, true, [60, 0]],
    ]);
  });

  it("takes percents for points, as texts and as cells", async () => {
    const rows = [
      ["日期", "工号", "质检员", "得分", "扣分", "礼貌", "申诉", "复核得分"],
      ["2025-10-09", "1001", "王五", "95%"],
      ["2025-10-10", "1001", "王五", percent(0.955)],
      ["2025-10-11", "1001", "王五", 0.95],
      ["2025-10-12", "1001", "王五", null, "12%"],
      ["2025-10-13", "1001", "王五", 60, null, null, "成立", "90%"],
      ["2025-10-14", "1001", "王五", 60, null, percent(0.5)],
    ];
    const centre = await centreOf({ 人员: ROSTER, 评分标准: SCORECARD, 质检记录: rows });
    const { rows: read } = centre.of(evaluations);
    expect(read.map(({ score }) => score)).toEqual([95, 95.5, 0.95, 88, 90, 60]);
    expect(read[5]!.points[0]).toBe(50);
    expect(problemsOf(centre)).toEqual([]);
  });

  it("sets aside a score, or 复核得分, above both 100 and the scorecard's points", async () => {
    const rows = `日期 | 工号 | 质检员 | 得分 | 申诉 | 复核得分
      2025-10-09 | 1001 | 甲 | 100   |      |
      2025-10-09 | 1001 | 乙 | 100.5 |      |
      2025-10-09 | 1001 | 丙 | 60    | 成立 | 980`;
    const { evaluations, problems } = await read(rows);
    expect(evaluations.map(({ score }) => score)).toEqual([100]);
    expect(problems).toEqual(["implausibleValue 质检记录!D3 100.5", "implausibleValue 质检记录!F4 980"]);
  });

  it("takes scores above 100 by a scorecard of more points, and notes those above one of fewer", async () => {
    const rows = `日期 | 工号 | 质检员 | 得分
      2025-10-09 | 1001 | 甲 | 118
      2025-10-09 | 1001 | 乙 | 121`;
    const more = await centreOf({ 人员: ROSTER, 评分标准: "项目 | 满分\n礼貌 | 70\n承诺 | 50", 质检记录: rows });
    expect(problemsOf(more)).toEqual(["implausibleValue 质检记录!D3 121"]);
    const few = rows.replace("118", "80").replace("121", "49");
    const fewer = await centreOf({ 人员: ROSTER, 评分标准: "项目 | 满分\n礼貌 | 30\n承诺 | 20", 质检记录: few });
    expect(fewer.of(evaluations).rows.map(({ score }) => score)).toEqual([80, 49]);
    expect(problemsOf(fewer)).toEqual(["itemOverPoints 质检记录!D2 80"]);
  });

  it("follows appeals: 成立 takes 复核得分, or drops the row; 驳回 and 申诉中 change nothing", async () => {
    const rows = `日期 | 工号 | 录音编号 | 得分 | 致命差错 | 申诉 | 复核得分
      2025-10-09 | 1001 | R1 | 70 | 是 | 成立   | 92
      2025-10-09 | 1001 | R2 | 71 | 否 | 成立   |
      2025-10-09 | 1001 | R3 | 72 | 否 | 驳回   | 93
      2025-10-09 | 1001 | R4 | 73 | 否 | 申诉中 | 94
      2025-10-09 | 1001 | R5 | 74 | 否 |        | 95`;
    expect(await scoresOf(rows)).toEqual([92, 72, 73, 74]);
    const { centre } = await read(rows);
    expect(countsOf(centre)).toContain("质检记录 evaluations 5 = 5 + 0 + 0");
  });

  it("goes by the centre's own fatal score", async () => {
    const centre = await centreOf({
      人员: ROSTER,
      口径: `块 | 项 | 值
        考核口径 | 致命差错得分 | 59`,
      质检记录: `日期 | 工号 | 得分 | 致命差错
        2025-10-09 | 1001 | 95 | 是`,
    });
    expect(centre.of(evaluations).rows.map(({ score }) => score)).toEqual([59]);
  });

  it("notes a 得分 that its items or 扣分 do not give, and counts it", async () => {
    const rows = `日期 | 工号 | 得分 | 扣分 | 礼貌 | 承诺 | 致命差错
      2025-10-09 | 1001 | 89    |    | 50 | 40 |
      2025-10-09 | 1001 | 90    | 5  |    |    |
      2025-10-09 | 1001 | 95.01 | 5  |    |    |
      2025-10-09 | 1001 | 95    | -5 |    |    |
      2025-10-09 | 1001 | 80    | 5  |    |    | 是`;
    const { evaluations, problems } = await read(rows);
    expect(evaluations.map(({ score }) => score)).toEqual([89, 90, 95.01, 95, 0]);
    expect(problems).toEqual([
      "scoreMismatch 质检记录!C2 89",
      "scoreMismatch 质检记录!C3 90",
      "scoreMismatch 质检记录!C4 95.01",
    ]);
  });

  it("notes an item above its 满分, and counts it as that", async () => {
    const { evaluations, problems } = await read(`日期 | 工号 | 礼貌 | 承诺
      2025-10-09 | 1001 | 61 | 41`);
    expect(evaluations.map(({ score, points }) => [score, points])).toEqual([[100, [60, 40]]]);
    expect(problems).toEqual(["itemOverPoints 质检记录!C2 61", "itemOverPoints 质检记录!D2 41"]);
  });

  it("sets aside a row that does not tell a score, at the first blank that could have", async () => {
    const rows = `日期 | 工号 | 质检员 | 得分 | 扣分
      2025-10-09 | 1001 | 王五 |    |
      2025-10-09 | 1001 | 王五 |    | 0`;
    expect((await read(rows)).problems).toEqual(["missingValue 质检记录!D2"]);
    const items = `日期 | 工号 | 礼貌 | 承诺
      2025-10-09 | 1001 | 50 |`;
    expect((await read(items)).problems).toEqual(["missingValue 质检记录!D2"]);
  });

  it("sets aside what cannot be read, and a row that stands twice", async () => {
    const { evaluations, problems } = await read(`日期 | 工号 | 得分 | 质检员 | 致命差错 | 申诉 | 礼貌 | 承诺
      十月九日   | 1001 | 88 | 王五 |      |        |    |
      2025-10-09 |      | 88 | 王五 |      |        |    |
      2025-10-09 | 1001 | 高 | 王五 |      |        |    |
      2025-10-09 | 1001 | 88 | 王五 | 也许 |        |    |
      2025-10-09 | 1001 | 88 | 王五 |      | 撤销   |    |
      2025-10-09 | 1001 | 88 | 王五 |      |        | -1 |
      2025-10-09 | 1001 | 88 | 王五 |      |        |    |
      2025-10-09 | 1001 | 88 | 王五 |      |        |    |`);
    expect(evaluations.map(({ score }) => score)).toEqual([88]);
    expect(problems).toEqual([
      "unreadableDate 质检记录!A2 十月九日",
      "missingValue 质检记录!B3",
      "unreadableNumber 质检记录!C4 高",
      "unknownWord 质检记录!E5 也许",
      "unknownWord 质检记录!F6 撤销",
      "negativeValue 质检记录!G7 -1",
      "duplicateRow 质检记录!A9 2025-10-09",
    ]);
  });

  it("asks of the day of the call, when it is given, whether the agent was employed", async () => {
    const { evaluations, problems } = await read(`质检日期 | 通话日期 | 工号 | 得分 | 质检员
      2025-10-25 | 2025-10-19 | 1002 | 90 | 王五
      2025-10-25 | 2025-10-21 | 1002 | 91 | 王五
      2025-10-25 |            | 1002 | 92 | 王五
      2025-10-10 | 2025-10-04 | 1002 | 93 | 王五
      2025-10-10 |            | 9999 | 94 | 王五`);
    expect(evaluations.map(({ day, score }) => [formatDay(day), score])).toEqual([
      ["2025-10-25", 90],
      ["2025-10-25", 91],
      ["2025-10-25", 92],
      ["2025-10-10", 93],
      ["2025-10-10", 94],
    ]);
    expect(problems).toEqual([
      "agentLeft 质检记录!C3 1002",
      "agentLeft 质检记录!C4 1002",
      "agentNotJoined 质检记录!C5 1002",
      "unknownAgent 质检记录!C6 9999",
    ]);
  });

  it.each<[string, string, string | undefined]>([
    ["得分 and an evaluator", "日期 | 工号 | 得分 | 质检员", "evaluations"],
    ["扣分 and a kind of error", "日期 | 工号 | 扣分 | 工差类型", "evaluations"],
    ["one item of the scorecard", "日期 | 工号 | 承诺", "evaluations"],
    ["得分 alone", "日期 | 工号 | 得分", undefined],
    ["an evaluator alone", "日期 | 工号 | 质检员", undefined],
  ])("is told by %s", async (_, headers, table) => {
    const centre = await centreOf({ 人员: ROSTER, 评分标准: SCORECARD, 成绩: headers });
    expect(centre.readings.find(({ sheet }) => sheet === "成绩")?.table).toBe(table);
  });

  it("is told by 得分 alone where the sheet's name says so", async () => {
    const centre = await centreOf({ 人员: ROSTER, 十月监听: "日期 | 工号 | 得分" });
    expect(centre.readings.map(({ table }) => table)).toContain("evaluations");
  });
});
