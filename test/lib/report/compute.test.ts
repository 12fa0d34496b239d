import { amount, distinct, plus, post, ratio, sum } from "../../../src/lib/measure/declare.ts";
import type { FactSource } from "../../../src/lib/measure/measure.ts";
import { rank } from "../../../src/lib/measure/post.ts";
import type { ReportRow } from "../../../src/lib/report/report.ts";
import {
  count,
  goal,
  keeper,
  type Market,
  marketOf,
  named,
  price,
  reached,
  reportOf,
  run,
  stall,
  takings,
} from "./market.ts";

const [EAST, WEST] = [0, 1];
const [A, B, C] = [0, 1, 2];

const market = marketOf([
  [1, "东", "甲", 2, 500],
  [1, "西", "乙", 1, 350],
  [2, "东", "甲", 1, 100],
  [2, "东", "丙", 4, 0],
  [31, "西", "甲", 3, 35],
]);

describe("computeReport", () => {
  it("adds rows, subtotals and totals up from the facts, in the order of the keys", () => {
    const { rows, subtotals, totals } = run(reportOf([count, takings]), market);
    expect(shown(rows, "count", "takings")).toEqual([
      [[WEST, A], 3, 0.35],
      [[WEST, B], 1, 3.5],
      [[EAST, A], 3, 6],
      [[EAST, C], 4, 0],
    ]);
    expect(shown(subtotals, "count", "takings")).toEqual([
      [[WEST], 4, 3.85],
      [[EAST], 7, 6],
    ]);
    expect(shown([totals!], "count", "takings")).toEqual([[[], 11, 9.85]]);
  });

  it("takes each rate from its own group's sums, null where they are nothing", () => {
    const { rows, subtotals, totals } = run(reportOf([price]), market);
    expect(shown(rows, "price").map(([, value]) => value)).toEqual([0.35 / 3, 3.5, 2, 0]);
    expect(shown([...subtotals, totals!], "price").map(([, value]) => value)).toEqual([3.85 / 4, 6 / 7, 9.85 / 11]);
    const none = run(reportOf([price]), market, { period: "2025-11" });
    expect([none.rows, none.subtotals, none.totals!.values["price"]]).toEqual([[], [], null]);
  });

  it("counts the facts of the period, and of the asked keys, only", () => {
    expect(shown(run(reportOf([count]), market, { period: "2025-10-02" }).rows, "count")).toEqual([
      [[EAST, A], 1],
      [[EAST, C], 4],
    ]);
    const ofStall = run(reportOf([count]), market, { only: { stall: A } });
    expect(shown([...ofStall.rows, ofStall.totals!], "count")).toEqual([
      [[WEST, A], 3],
      [[EAST, A], 3],
      [[], 6],
    ]);
  });

  it("lets rows stand without facts, with 0 of what is counted and null of what is not", () => {
    const standing = () => [
      [EAST, B],
      [WEST, A],
    ];
    const { rows, subtotals } = run(reportOf([count, price], { standing }), market, { period: "2025-10-02" });
    expect(shown(rows, "count", "price")).toEqual([
      [[WEST, A], 0, null],
      [[EAST, A], 1, 1],
      [[EAST, B], 0, null],
      [[EAST, C], 4, 0],
    ]);
    expect(shown(subtotals, "count", "price")).toEqual([
      [[WEST], 0, null],
      [[EAST], 5, 0.2],
    ]);
  });

  it("works without subtotals, without totals, and by one key", () => {
    const { rows, subtotals, totals } = run(
      reportOf([count], { rows: [stall], subtotal: false, total: false }),
      market,
    );
    expect(shown(rows, "count")).toEqual([
      [[A], 6],
      [[B], 1],
      [[C], 4],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("counts what is distinct in a group by itself, so that totals are no sums", () => {
    const stalls = distinct<Market>({ ...named("stalls", "count"), of: [stall], where: [count.of] });
    const { subtotals, totals } = run(reportOf([stalls]), market);
    expect(shown([...subtotals, totals!], "stalls")).toEqual([
      [[WEST], 2],
      [[EAST], 2],
      [[], 3],
    ]);
  });

  it("sets facts of several tables side by side", () => {
    const rents = marketOf([
      [1, "东", "乙", 1, 700],
      [9, "东", "甲", 1, 200],
    ]).sales;
    const source: FactSource<Market> = { id: "rents", tables: [], needs: [], facts: () => rents };
    const rent = sum<Market>({ ...named("rent", "money"), of: amount(source, "cents"), unit: 100 });
    const share = ratio<Market>({ ...named("share", "rate"), of: rent, per: takings });
    const { rows } = run(reportOf([takings, rent, share]), market, { period: "2025-10-01..2025-10-09" });
    expect(shown(rows, "takings", "rent", "share")).toEqual([
      [[WEST, B], 3.5, 0, 0],
      [[EAST, A], 6, 2, 1 / 3],
      [[EAST, B], 0, 7, null],
      [[EAST, C], 0, 0, null],
    ]);
  });

  it("names its rows by their keys", () => {
    expect(shown(run(reportOf([keeper, count]), market).rows, "keeper").map(([, name]) => name)).toEqual([
      "甲记",
      "乙记",
      "甲记",
      "丙记",
    ]);
  });

  it("says which measure of what cannot be grouped so", () => {
    const rents: FactSource<Market> = {
      id: "rents",
      tables: [],
      needs: [],
      facts: ({ sales }) => ({ ...sales, keys: { date: sales.keys["date"]! } }),
    };
    const rent = sum<Market>({ ...named("rent", "money"), of: amount(rents, "cents") });
    expect(() => run(reportOf([rent]), market)).toThrow("rents cannot be grouped by row");
  });
});

describe("what is stated rather than counted", () => {
  const goals = { 甲: 10, 丙: 4 };

  it("stands on the rows, and adds up in subtotals and totals", () => {
    const { rows, subtotals, totals } = run(reportOf([goal, reached]), { ...market, goals });
    expect(shown(rows, "goal", "reached")).toEqual([
      [[WEST, A], 10, 0.35 / 10],
      [[WEST, B], null, null],
      [[EAST, A], 10, 0.6],
      [[EAST, C], 4, 0],
    ]);
    expect(shown([...subtotals, totals!], "goal", "reached")).toEqual([
      [[WEST], 10, 3.85 / 10],
      [[EAST], 14, 6 / 14],
      [[], 24, 9.85 / 24],
    ]);
  });

  it("is the group's own where the group has one, and the totals add the groups'", () => {
    const { rows, subtotals, totals } = run(reportOf([goal, count]), { ...market, goals: { ...goals, 东: 100 } });
    expect(shown(rows, "goal").map(([, value]) => value)).toEqual([10, null, 10, 4]);
    expect(shown([...subtotals, totals!], "goal")).toEqual([
      [[WEST], 10],
      [[EAST], 100],
      [[], 110],
    ]);
  });

  it("is null all the way up where nobody stated it", () => {
    const { subtotals, totals } = run(reportOf([goal, reached]), market);
    expect(shown([...subtotals, totals!], "goal", "reached").flatMap(([, ...values]) => values)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe("what is read off finished columns", () => {
  it("ranks over all groups, and stands on rows only", () => {
    const place = rank(takings, named("place", "count"));
    const { rows, subtotals, totals } = run(reportOf([place]), market);
    expect(shown(rows, "place").map(([, value]) => value)).toEqual([3, 2, 1, 4]);
    expect([...subtotals, totals!].map(({ values }) => values["place"] ?? null)).toEqual([null, null, null]);
  });

  it("sees the row's group beside the row", () => {
    const both = plus<Market>({ ...named("both", "count"), parts: [count, takings] });
    const part = post<Market>({
      ...named("part", "rate"),
      needs: [both],
      read: (columns) => columns.own(both).map((value, at) => [String(value), String(columns.ofGroup(both)[at])]),
    });
    const { rows } = run(reportOf([part], { subtotal: false }), market, { period: "2025-10-02" });
    expect(shown(rows, "part")).toEqual([
      [
        [EAST, A],
        ["2", "6"],
      ],
      [
        [EAST, C],
        ["4", "6"],
      ],
    ]);
  });
});

function shown(rows: readonly ReportRow[], ...ids: string[]): unknown[][] {
  return rows.map(({ keys, values }) => [keys, ...ids.map((id) => values[id])]);
}
