import { askedPeriod, wholePeriod } from "../../../../src/lib/centre/asking/asked-period.ts";
import { ASKABLE_MEASURES, measureNamed } from "../../../../src/lib/centre/asking/known-measures.ts";
import { measureFigure } from "../../../../src/lib/centre/asking/measure-figure.ts";
import { whoIs } from "../../../../src/lib/centre/asking/who.ts";
import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { UserError } from "../../../../src/lib/problem.ts";
import { centreOf } from "../../../support/centre.ts";
import { sampleTables } from "../../../support/fake-functions/sample-tables.ts";

/** An agent who changes teams on the 11th, and one who does nothing. */
async function twoTeams(): Promise<Centre> {
  return centreOf({
    人员: `
      工号 | 姓名 | 班组 | 岗位 | 生效日期
      1001 | 张三 | 一班 | 坐席 | 2025-01-01
      1001 | 张三 | 二班 | 坐席 | 2025-10-11
      1002 | 李四 | 一班 | 坐席 |`,
    外呼明细: `
      日期       | 工号 | 业务 | 结果
      2025-10-09 | 1001 | 彩铃 | 成功
      2025-10-12 | 1001 | 彩铃 | 拒访
      2025-10-12 | 1001 | 彩铃 | 成功`,
    业务单价: "业务 | 单价\n彩铃 | 2",
    目标: "月份 | 对象 | 产值目标\n2025-10 | 1001 | 31\n2025-10 | 一班 | 100",
  });
}

function figureOf(centre: Centre, measure: string, who: string | null): unknown {
  const period = askedPeriod("2025-10");
  return measureFigure(centre, { measure: measureNamed(measure), who: whoIs(centre, who, period.to)!, period });
}

describe("measureFigure", () => {
  it("gives a transferred agent's figures over both teams, and each team's own", async () => {
    const centre = await twoTeams();
    const figures = (who: string | null) => ["产值", "定制率", "产值目标"].map((name) => figureOf(centre, name, who));
    expect(figures("1001")).toEqual([4, 2 / 3, 31]);
    expect(figures("一班")).toEqual([2, 1, 100]);
    expect(figures("二班")).toEqual([2, 0.5, 21]);
    expect(figures(null)).toEqual([4, 2 / 3, 121]);
  });

  it("gives 0 for what an idle agent did, and null for what cannot be computed", async () => {
    const centre = await twoTeams();
    const names = ["外呼量", "产值占比", "定制率", "产值目标"];
    expect(names.map((name) => figureOf(centre, name, "1002"))).toEqual([0, 0, null, null]);
  });

  it("knows nobody by a number or team that is not there", async () => {
    const centre = await twoTeams();
    expect(["9999", "三班", "01001"].map((who) => whoIs(centre, who, 45962))).toEqual([
      null,
      null,
      { kind: "agent", agent: 0 },
    ]);
  });

  it("answers for every measure, of an agent, a team and all, or says that it is of rows", async () => {
    const { centre } = await sampleTables("2025-10");
    const period = askedPeriod("2025-10");
    const who = ["0611", "一班", null].map((named) => whoIs(centre, named, period.to)!);
    const kinds = ASKABLE_MEASURES.map((measure) =>
      who.map((one) => kindOf(() => measureFigure(centre, { measure, who: one, period }))),
    );
    expect(new Set(kinds.flat())).toEqual(new Set(["number", "string", "object", "only by agent"]));
    expect(kinds.map(([ofAgent]) => ofAgent)).not.toContain("only by agent");
  });

  it("takes all that the tables are of when no period is named", async () => {
    const { from, to } = wholePeriod(await twoTeams());
    expect([from, to]).toEqual([45939, 45942]);
    expect(wholePeriod(await openCentre([]))).toMatchObject({ from: 0, to: 0 });
  });
});

function kindOf(figure: () => unknown): string {
  try {
    return typeof figure();
  } catch (error) {
    if (error instanceof UserError && error.message.includes("只能按工号问")) return "only by agent";
    throw error;
  }
}
