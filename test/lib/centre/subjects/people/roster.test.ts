import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { people as subject } from "../../../../../src/lib/centre/subjects/people/people.ts";
import { countsOf, dialsOf, problemsOf } from "../../../../support/centre-rows.ts";
import { area, at, type Cell, sheet } from "../../../../support/sheets.ts";

const HEADER = ["工号", "姓名", "班组", "岗位", "入职日期", "离职日期", "生效日期"];

function people(...rows: Cell[][]) {
  return sheet("人员", [HEADER, ...rows]);
}

function calls(...rows: [date: Cell, agent: Cell][]) {
  return sheet("外呼", [
    ["日期", "工号", "业务", "结果"],
    ...rows.map(([date, agent]) => [date, agent, "彩铃", "拒访"]),
  ]);
}

describe("人员", () => {
  it("gives its teams in the order of first appearance, 未归属 last", async () => {
    const roster = people(["1", "甲", "二班"], ["2", "乙", "一班"], ["3", "丙", "二班"]);
    expect((await openCentre([roster])).of(subject).teams.texts).toEqual(["二班", "一班", "未归属"]);
  });

  it("folds equal rows, also of two workbooks", async () => {
    const first = people(["1001", "张三", "一班", null, "2024-03-01"]);
    const second = sheet("人员", [
      ["班组", "工号", "姓名", "入职日期"],
      ["一班", 1001, " 张三", at("2024-03-01")],
    ]);
    const centre = await openCentre([first, second]);
    expect(centre.of(subject).people).toHaveLength(1);
    expect(problemsOf(centre)).toEqual([]);
    expect(countsOf(centre)).toEqual(["人员 roster 1 = 1 + 0 + 0", "人员 roster 1 = 1 + 0 + 0"]);
  });

  it("of differing rows counts the last, and notes it", async () => {
    const roster = people(["A1", "张三", "一班"], ["A1", "张三", "二班"]);
    const centre = await openCentre([roster, calls(["2025-10-09", "A1"])]);
    expect(dialsOf(centre, "agentId", "team")).toEqual([["A1", "二班"]]);
    expect(problemsOf(centre)).toEqual(["differingRow 人员!A3 A1"]);
    expect(centre.readings[0]).toMatchObject({ counted: 2, noted: 1 });
  });

  it("notes rows that differ only in what is paid", async () => {
    const header = ["工号", "姓名", "班组", "底薪"];
    const rows = [
      header,
      ["1001", "张三", "一班", 1900],
      ["1001", "张三", "一班", "1,900"],
      ["1001", "张三", "一班", 2000],
    ];
    expect(problemsOf(await openCentre([sheet("人员", rows)]))).toEqual(["differingRow 人员!A4 1001"]);
  });

  it("may merge a team's cell over its people", async () => {
    const rows = [
      ["班组", "工号", "姓名"],
      ["一班", "1001", "张三"],
      [null, "1002", "李四"],
      ["合计", 2],
    ];
    const centre = await openCentre([sheet("人员", rows, { merges: [area("A2:A3")] })]);
    expect(centre.of(subject).people.map(({ stints }) => stints[0]!.row.team)).toEqual(["一班", "一班"]);
    expect(problemsOf(centre)).toEqual(["totalRow 人员!A4 合计"]);
  });

  it("sets a person without a number or a team aside", async () => {
    const centre = await openCentre([people([null, "张三", "一班"], ["1002", "李四", "-"])]);
    expect(problemsOf(centre)).toEqual(["missingValue 人员!A2", "missingValue 人员!C3 -"]);
  });

  it("takes the numbers of two systems from a header of two rows", async () => {
    const rows = [
      ["工号", "姓名", "班组", "新系统", "老系统"],
      [null, null, null, "工号", "工号"],
      ["1001", "张三", "一班", "N7", "0301"],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2"].map(area);
    const centre = await openCentre([
      sheet("人员", rows, { merges }),
      calls(["2025-10-09", "n7"], ["2025-10-09", 301]),
    ]);
    expect(dialsOf(centre, "agentId")).toEqual([["1001"], ["1001"]]);
    expect(centre.readings[0]).toMatchObject({ headerRow: 2, rows: 1, counted: 1, skipped: 0 });
  });
});

describe("a transferred agent", () => {
  const roster = people(
    ["1001", "张三", "二班", null, null, null, "2025-10-16"],
    ["1001", "张三", "一班", null, null, null, "2025-09-01"],
    ["1001", "张三", "三班", null, null, null, "2025-11-01"],
  );

  it("has each fact in the team of its date; before the first, in the earliest", async () => {
    const days = ["2025-08-01", "2025-09-01", "2025-10-15", "2025-10-16", "2025-10-31", "2025-11-01", "2026-01-01"];
    const centre = await openCentre([roster, calls(...days.map((day): [Cell, Cell] => [day, "1001"]))]);
    expect(dialsOf(centre, "team").flat()).toEqual(["一班", "一班", "一班", "二班", "二班", "三班", "三班"]);
    expect(problemsOf(centre)).toEqual([]);
  });

  it("may begin with a row without 生效日期", async () => {
    const rows = people(["1001", "张三", "一班"], ["1001", "张三", "二班", null, null, null, "2025-10-16"]);
    const centre = await openCentre([rows, calls(["2025-10-15", "1001"], ["2025-10-16", "1001"])]);
    expect(dialsOf(centre, "team").flat()).toEqual(["一班", "二班"]);
    expect(problemsOf(centre)).toEqual([]);
  });
});

describe("a joining and a leaving agent", () => {
  it("count on every day, with a note before the first and after the last", async () => {
    const roster = people(["1001", "张三", "一班", "坐席", "2025-10-09", "2025-10-20"]);
    const days = ["2025-10-08", "2025-10-09", "2025-10-20", "2025-10-21 00:01"];
    const centre = await openCentre([roster, calls(...days.map((day): [Cell, Cell] => [day, "1001"]))]);
    expect(dialsOf(centre, "agentId", "team")).toEqual(Array.from(days, () => ["1001", "一班"]));
    expect(problemsOf(centre)).toEqual(["agentNotJoined 外呼!B2 1001", "agentLeft 外呼!B5 1001"]);
  });
});

describe("an agent not in 人员", () => {
  it("counts under 未归属 with a note, one agent however the number is cased", async () => {
    const centre = await openCentre([
      people(["1001", "张三", "一班"]),
      calls(["2025-10-09", "x9"], ["2025-10-09", "X9"]),
    ]);
    expect(dialsOf(centre, "agentId", "team")).toEqual([
      ["X9", "未归属"],
      ["X9", "未归属"],
    ]);
    expect(problemsOf(centre)).toEqual(["unknownAgent 外呼!B2 x9", "unknownAgent 外呼!B3 X9"]);
    expect(centre.of(subject).size).toBe(2);
  });

  it("counts where there is no 人员 at all", async () => {
    expect(dialsOf(await openCentre([calls(["2025-10-09", 7])]), "agentId", "team")).toEqual([["7", "未归属"]]);
  });
});
