import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { people } from "../../../../../src/lib/centre/subjects/people/people.ts";
import type { TargetFigure } from "../../../../../src/lib/centre/subjects/targets/target-list.ts";
import { targets } from "../../../../../src/lib/centre/subjects/targets/targets.ts";
import { dayFromCivil } from "../../../../../src/lib/table/moment.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { at, type Cell, error, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组", "岗位", "生效日期", "入职日期"],
  ["1001", "张三", "一班", "坐席", "2025-01-01", null],
  ["1001", "张三", "二班", "坐席", "2025-10-11", null],
  ["1002", "李四", "二班", "坐席", null, "2025-10-09"],
]);
const HEADER = ["月份", "对象", "产值目标(元)", "工时目标", "定制量目标", "服务目标"];
const OCTOBER = dayFromCivil(2025, 10, 1);

async function readTargets(...rows: Cell[][]) {
  const centre = await openCentre([ROSTER, sheet("目标", [HEADER, ...rows])]);
  const set = centre.of(targets);
  const directory = centre.of(people);
  const goal = (figure: TargetFigure, month = OCTOBER) => ({ month, figure });
  return {
    problems: problemsOf(centre),
    ofTeam: (team: string, figure: TargetFigure, month = OCTOBER) => set.ofTeam(team, goal(figure, month)),
    ofAgent: (agent: number, team: string, figure: TargetFigure) =>
      set.ofAgentIn(directory, { agent, team: directory.teams.find(team) }, goal(figure)),
  };
}

describe("目标", () => {
  it("of a team stand by its name, each figure in its unit", async () => {
    const { ofTeam, problems } = await readTargets(["2025-10", "二班", "￥1,200.5", 160, "300户", "95"]);
    expect([ofTeam("二班", "output"), ofTeam("二班", "hours")]).toEqual([1200.5, 160]);
    expect([ofTeam("二班", "subscriptions"), ofTeam("二班", "quality")]).toEqual([300, 95]);
    expect([ofTeam("一班", "output"), problems]).toEqual([null, []]);
  });

  it.each<Cell>(["2025-10", "2025年10月", "202510", 202510, "2025-10-31", at("2025-10-09"), 45939])(
    "are of the month %j",
    async (month) => {
      const { ofTeam } = await readTargets([month, "二班", 5]);
      expect(ofTeam("二班", "output")).toBe(5);
      expect(ofTeam("二班", "output", dayFromCivil(2025, 9, 1))).toBeNull();
    },
  );

  it("of an agent are split by the days of the month in each team", async () => {
    const { ofAgent } = await readTargets(["2025-10", 1001, 310], ["2025-10", "1002", 50, 160]);
    expect(ofAgent(0, "一班", "output")).toBeCloseTo(100, 9);
    expect(ofAgent(0, "二班", "output")).toBeCloseTo(210, 9);
    expect(ofAgent(1, "二班", "output")).toBe(50);
    expect(ofAgent(1, "一班", "output")).toBe(0);
    expect(ofAgent(0, "一班", "hours")).toBeNull();
  });

  it("given twice count as the last says, with a note; equal rows once", async () => {
    const rows = [
      ["2025-10", "二班", 5, 1],
      ["202510", "二班", 5, 1],
      ["2025-10", "二班", 6],
      ["2025-11", "二班", 7],
    ];
    const { ofTeam, problems } = await readTargets(...rows);
    expect([ofTeam("二班", "output"), ofTeam("二班", "hours")]).toEqual([6, 1]);
    expect(problems).toEqual(["duplicateRow 目标!A3 202510", "differingRow 目标!C4 6"]);
  });

  it("that cannot be read are set aside, and an unknown object is noted", async () => {
    const rows = [
      ["十月", "二班", 5],
      ["2025-10", null, 5],
      ["2025-10", "二班", "多"],
      ["2025-10", "二班", -5],
      ["2025-10", "三班", 5],
    ];
    expect((await readTargets(...rows, ["2025-10", error("#N/A"), 5], ["合计", null, 20])).problems).toEqual([
      "unreadableDate 目标!A2 十月",
      "missingValue 目标!B3",
      "unreadableNumber 目标!C4 多",
      "negativeValue 目标!C5 -5",
      "unknownAgent 目标!B6 三班",
      "unreadableText 目标!B7 #N/A",
      "totalRow 目标!A8 合计",
    ]);
  });
});
