import { type ChartPlan, chartsFormula, chartsIn } from "../../../../src/hosts/excel/write/chart-plan.ts";

const plan: ChartPlan = {
  kind: "bar",
  title: '产值"前 20"名',
  rows: [4, 23],
  categories: { column: 0, format: "@" },
  series: [
    {
      title: "产值(元)",
      shape: "column",
      onSecondAxis: false,
      isLabelled: true,
      colour: "1F4E5F",
      column: 1,
      format: "0",
    },
  ],
  place: { top: 33, left: 3, bottom: 53, right: 14 },
  fromZero: [true, false],
};

describe("the charts that a sheet keeps", () => {
  test("come back as they were", () => {
    expect(chartsIn(chartsFormula([plan, plan])!)).toEqual([plan, plan]);
  });

  test("are in texts that a formula can have", () => {
    const texts = chartsFormula([{ ...plan, title: '"'.repeat(400) }])!
      .slice(1)
      .split(/(?<=")&(?=")/);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(257);
  });

  test("are not kept where a formula has no room for them, and are none in anything else", () => {
    expect(chartsFormula(Array<ChartPlan>(40).fill(plan))).toBeNull();
    expect(chartsIn("=1")).toEqual([]);
  });
});
