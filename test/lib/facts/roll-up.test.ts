import fc from "fast-check";
import { type FactTable, FactTableBuilder } from "../../../src/lib/facts/fact-table.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import { rolledUp, withoutDays } from "../../../src/lib/facts/roll-up.ts";
import { amount, distinct, ratio, sum } from "../../../src/lib/measure/declare.ts";
import { mostOf, spreadBy } from "../../../src/lib/measure/fold.ts";
import type { Dimension, FactSource, Measure } from "../../../src/lib/measure/measure.ts";
import { computeReport } from "../../../src/lib/report/compute.ts";
import type { Report } from "../../../src/lib/report/report.ts";
import { named, reportOf } from "../report/market.ts";

const FIRST_DAY = 45_931;
const KEYS = ["date", "row", "stall", "ware"] as const;
const ROLL_UPS = [
  ["date", "row", "stall"],
  ["date", "ware"],
];

type Sale = readonly [date: number, row: number, stall: number, ware: number, count: number, cents: number];

const sales = fc.array(
  fc.tuple(...[32, 3, 3, 4, 3, 500].map((size) => fc.nat({ max: size - 1 }))) as unknown as fc.Arbitrary<Sale>,
  { maxLength: 60 },
);

function factsOf(all: readonly Sale[]): FactTable {
  const builder = new FactTableBuilder(KEYS, ["count", "cents"]);
  all.forEach(([day, row, stall, ware, count, cents], at) =>
    builder.add({ date: FIRST_DAY + day, row, stall, ware }, { count, cents }, { sheet: 0, row: at }),
  );
  return builder.finish();
}

/** A report with nothing in it that is of the market. */
const plain = reportOf([]) as unknown as Report<Book>;

interface Book {
  readonly facts: FactTable;
}

/** What a report shows of facts that may be added up beforehand, or may not. */
function measuresOf(rollUps: readonly (readonly string[])[]): readonly Measure<Book>[] {
  const source: FactSource<Book> = { id: "sales", tables: [], needs: [], facts: ({ facts }) => facts, rollUps };
  const count = sum<Book>({ ...named("count", "count"), of: amount(source, "count") });
  const cents = sum<Book>({ ...named("cents", "money"), of: amount(source, "cents") });
  const where = [amount(source, "count")];
  return [
    count,
    cents,
    ratio<Book>({ ...named("price", "price"), of: cents, per: count }),
    distinct<Book>({ ...named("stalls", "count"), of: [dimensions.stall], where }),
    distinct<Book>({ ...named("days", "count"), of: [dimensions.stall, dimensions.date], where }),
    spreadBy<Book>(dimensions.ware, count, named("byWare", "count")),
    mostOf<Book>(dimensions.stall, cents, named("most", "text")),
  ];
}

const dimensions = {
  date: dimension("date", FIRST_DAY, 32),
  row: dimension("row", 0, 3),
  stall: dimension("stall", 0, 3),
  ware: dimension("ware", 0, 4),
};

const questions = fc.record({
  by: fc.subarray(KEYS as unknown as (keyof typeof dimensions)[], { minLength: 1, maxLength: 3 }),
  only: fc.constantFrom<Readonly<Record<string, number>>>({}, { stall: 1 }, { ware: 2 }, { row: 0, ware: 1 }),
  period: fc.constantFrom("2025-10", "2025-10-02", "2025-W41"),
  places: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
});

describe("facts that are added up first", () => {
  it("give every report the figures of the facts themselves", () => {
    fc.assert(
      fc.property(sales, questions, (all, { by, only, period, places }) => {
        const world = { facts: factsOf(all) };
        const [fast, slow] = [ROLL_UPS, []].map((rollUps) => {
          const measures = measuresOf(rollUps);
          const show = [measures[0]!, ...places.map((place) => measures[place]!)];
          const rows = by.map((key) => dimensions[key]);
          const question = { period: parsePeriod(period)!, only, options: {} };
          const table = computeReport({ ...plain, rows, show }, world, question);
          return [table.rows, table.subtotals, table.totals, table.parts];
        });
        expect(fast).toEqual(slow);
      }),
      { numRuns: 300 },
    );
  });
});

describe("rolledUp", () => {
  const facts = factsOf([
    [1, 0, 0, 3, 2, 10],
    [1, 0, 0, 1, 3, 20],
    [2, 0, 0, 3, 4, 40],
  ]);

  it("adds facts up to the first set of keys that has all that are wanted", () => {
    const { length, keys, amounts } = rolledUp(facts, ROLL_UPS, ["date", "stall"]);
    expect([length, Object.keys(keys)]).toEqual([2, ["date", "row", "stall"]]);
    expect(["count", "cents"].flatMap((name) => Array.from(amounts[name]!))).toEqual([5, 4, 30, 40]);
    expect([...rolledUp(facts, ROLL_UPS, ["ware"]).keys["ware"]!]).toEqual([3, 1, 3]);
  });

  it("does so once", () => {
    expect(rolledUp(facts, ROLL_UPS, ["stall"])).toBe(rolledUp(facts, ROLL_UPS, ["row"]));
  });

  it("leaves facts as they are where no set has all that are wanted", () => {
    expect(rolledUp(facts, ROLL_UPS, ["stall", "ware"])).toBe(facts);
    expect(rolledUp(facts, [], ["date"])).toBe(facts);
  });
});

describe("withoutDays", () => {
  const facts = factsOf([
    [1, 0, 0, 3, 2, 10],
    [2, 0, 0, 3, 3, 20],
    [3, 0, 0, 3, 4, 40],
    [2, 0, 1, 3, 5, 80],
  ]);
  const days = (from: number, to: number) => ({ from: FIRST_DAY + from, to: FIRST_DAY + to });

  it("adds the facts of a span up over its days, as if all were of the first", () => {
    const { length, keys, amounts } = withoutDays(facts, days(1, 2));
    expect([length, [...keys["date"]!], [...keys["stall"]!]]).toEqual([2, [FIRST_DAY + 1, FIRST_DAY + 1], [0, 1]]);
    expect(["count", "cents"].map((name) => Array.from(amounts[name]!))).toEqual([
      [5, 5],
      [30, 80],
    ]);
  });

  it("does so once a span, and leaves a single day as it is", () => {
    expect(withoutDays(facts, days(1, 3))).toBe(withoutDays(facts, days(1, 3)));
    expect(withoutDays(facts, days(1, 3))).not.toBe(withoutDays(facts, days(1, 2)));
    expect(withoutDays(facts, days(2, 2))).toBe(facts);
  });
});

function dimension(id: string, from: number, size: number): Dimension<Book> {
  return {
    id,
    title: id,
    english: id,
    format: "text",
    range: () => ({ from, size }),
    text: (_, code) => `${id}${code}`,
    compare: () => (a, b) => a - b,
  };
}
