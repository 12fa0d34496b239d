import type { Centre } from "../../../../../src/lib/centre/centre.ts";
import { agentRates } from "../../../../../src/lib/centre/reports/clerk/agent-rates.ts";
import { centreOf, gridOf, jsonOf, near, pick } from "../../../../support/centre.ts";

const header = "日期 | 工号 | 业务 | 外呼量 | 接通量 | 定制量 | 拒访量";

/** Agents of one team, each as dialled, connected, subscriptions and refusals. */
function teamOf(agents: readonly (readonly number[])[], base = "接通"): Promise<Centre> {
  const ids = agents.map((_, place) => String(1001 + place));
  return centreOf({
    口径: `块 | 项 | 值\n比率口径 | 分母 | ${base}`,
    人员: ["工号 | 姓名 | 班组 | 岗位", ...ids.map((id) => `${id} | 张三 | 一班 | 坐席`)].join("\n"),
    外呼汇总: [
      header,
      ...agents.map((counts, place) => `2025-10-09 | ${ids[place]!} | 彩铃 | ${counts.join(" | ")}`),
    ].join("\n"),
  });
}

async function flagsOf(agents: readonly (readonly number[])[], base?: string): Promise<unknown[]> {
  return pick(jsonOf(agentRates, await teamOf(agents, base), "2025-10").rows, "flags").flat();
}

describe("定制率拒访率", () => {
  it("sets each agent's rates beside the team's", async () => {
    const { rows, subtotals, totals } = jsonOf(
      agentRates,
      await teamOf([
        [50, 40, 10, 4],
        [150, 60, 10, 21],
        [0, 0, 0, 0],
      ]),
      "2025-10",
    );
    expect(rows).toEqual([
      {
        team: "一班",
        agentId: "1001",
        name: "张三",
        dialled: 50,
        connected: 40,
        subscriptions: 10,
        subscriptionRate: 0.25,
        refusals: 4,
        refusalRate: 0.1,
        subscriptionRateGap: near(0.05),
        refusalRateGap: near(-0.15),
        flags: [],
      },
      {
        team: "一班",
        agentId: "1002",
        name: "张三",
        dialled: 150,
        connected: 60,
        subscriptions: 10,
        subscriptionRate: 10 / 60,
        refusals: 21,
        refusalRate: 0.35,
        subscriptionRateGap: near(10 / 60 - 0.2),
        refusalRateGap: near(0.1),
        flags: [],
      },
      {
        team: "一班",
        agentId: "1003",
        name: "张三",
        dialled: 0,
        connected: 0,
        subscriptions: 0,
        subscriptionRate: null,
        refusals: 0,
        refusalRate: null,
        subscriptionRateGap: null,
        refusalRateGap: null,
        flags: [],
      },
    ]);
    expect(subtotals).toEqual([
      {
        team: "一班",
        dialled: 200,
        connected: 100,
        subscriptions: 20,
        subscriptionRate: 0.2,
        refusals: 25,
        refusalRate: 0.25,
      },
    ]);
    expect(totals).toBeNull();
  });

  it("flags a rate that chance hardly explains, and none that it may", async () => {
    // Against 20 %, at most 2 of 30 has p = 0.0442 and at most 3 of 30 has p = 0.1227.
    expect(
      await flagsOf([
        [30, 30, 2, 0],
        [970, 970, 198, 0],
      ]),
    ).toEqual([["lowSubscription"], []]);
    expect(
      await flagsOf([
        [30, 30, 3, 0],
        [970, 970, 197, 0],
      ]),
    ).toEqual([[], []]);
    // At least 10 of 30 has p = 0.0611, at least 11 of 30 has p = 0.0256.
    expect(
      await flagsOf([
        [30, 30, 6, 11],
        [970, 970, 194, 189],
      ]),
    ).toEqual([["highRefusal"], []]);
    expect(
      await flagsOf([
        [30, 30, 6, 10],
        [970, 970, 194, 190],
      ]),
    ).toEqual([[], []]);
  });

  it("may flag both", async () => {
    expect(
      await flagsOf([
        [100, 100, 0, 90],
        [900, 900, 200, 110],
      ]),
    ).toEqual([["lowSubscription", "highRefusal"], []]);
  });

  it("never blames a small sample, however poor", async () => {
    expect(
      await flagsOf([
        [29, 29, 0, 29],
        [971, 971, 400, 100],
      ]),
    ).toEqual([[], []]);
    expect(
      await flagsOf([
        [30, 30, 0, 30],
        [970, 970, 400, 100],
      ]),
    ).toEqual([["lowSubscription", "highRefusal"], []]);
  });

  it("never blames one who is like a team of nothing but refusals", async () => {
    expect(
      await flagsOf([
        [40, 40, 0, 40],
        [60, 60, 0, 60],
      ]),
    ).toEqual([[], []]);
    expect(
      await flagsOf([
        [40, 40, 40, 0],
        [60, 60, 60, 0],
      ]),
    ).toEqual([[], []]);
  });

  it("takes sample and rate from the denominator of 口径", async () => {
    const agents = [
      [1000, 29, 0, 0],
      [1000, 971, 60, 30],
    ];
    expect(await flagsOf(agents, "接通")).toEqual([[], []]);
    expect(await flagsOf(agents, "外呼")).toEqual([["lowSubscription"], ["highRefusal"]]);
    expect(await flagsOf(agents, "有效")).toEqual([[], []]);
    const decided = [
      [500, 300, 5, 25],
      [500, 300, 200, 50],
    ];
    expect(await flagsOf(decided, "有效")).toEqual([["lowSubscription", "highRefusal"], []]);
  });

  it("writes gaps as formulas and flags in words", async () => {
    const centre = await teamOf([
      [100, 100, 0, 90],
      [900, 900, 200, 110],
    ]);
    const { rows, columns } = gridOf(agentRates, centre, "2025-10");
    expect(rows[3]!.cells.slice(9)).toEqual([
      { value: -0.2, formula: 'IF(OR(G4="",G6=""),"",G4-G6)' },
      { value: 0.7, formula: 'IF(OR(I4="",I6=""),"",I4-I6)' },
      { value: "定制率偏低、拒访率偏高", alert: true },
    ]);
    expect(rows[4]!.cells[11]).toEqual({ value: null });
    expect(rows.map(({ role }) => role)).toEqual(["title", "stamp", "header", "body", "body", "subtotal"]);
    expect(columns.slice(8).map(({ format }) => format)).toEqual(["rate", "points", "points", "text"]);
  });
});
