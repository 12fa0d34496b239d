import { monthOf } from "../../../src/lib/facts/period.ts";
import {
  amount,
  choice,
  difference,
  distinct,
  label,
  plus,
  post,
  ratio,
  share,
  spanned,
  stated,
  sum,
} from "../../../src/lib/measure/declare.ts";
import { evaluate, leavesOf, numberOf, type Figures } from "../../../src/lib/measure/evaluate.ts";
import type { FactSource, Measure, MeasureName, SpanRule } from "../../../src/lib/measure/measure.ts";

interface World {
  readonly strict: boolean;
}

const source: FactSource<World> = { id: "dials", tables: [], needs: [], facts: neverRead };
const world: World = { strict: true };
const sold = sum<World>({ ...named("sold"), of: amount(source, "sold") });
const lost = sum<World>({ ...named("lost"), of: amount(source, "lost") });
const heads = distinct<World>({ ...named("heads"), of: [], where: [amount(source, "sold")] });
const goal = stated<World>({ ...named("goal"), row: () => 1, group: () => 1 });
const word = label<World>({ ...named("word"), text: () => "一" });
const both = plus<World>({ ...named("both"), parts: [sold, lost] });
const withGoal = plus<World>({ ...named("withGoal"), parts: [sold, goal] });
const base = choice<World>({ ...named("base"), options: [both, sold], choose: ({ strict }) => (strict ? both : sold) });
const less = difference<World>({ ...named("less"), of: sold, less: lost });
const rate = ratio<World>({ ...named("rate"), of: lost, per: base });
const perMinute = ratio<World>({ ...named("perMinute"), of: sold, perUnit: 60, per: heads });
const nested = ratio<World>({ ...named("nested"), of: sold, per: rate });
const place = post<World>({ ...named("place"), needs: [rate, goal], read: () => [] });

const month: SpanRule = { id: "month", title: "本月", period: ({ from }) => monthOf(from) };

describe("evaluate", () => {
  it.each<[string, Measure<World>, Record<string, number>, number | null]>([
    ["a sum as it was added up", sold, { sold: 30 }, 30],
    ["a count as it was counted", heads, { heads: 2 }, 2],
    ["a stated figure as it was stated", goal, { goal: 7.5 }, 7.5],
    ["a stated figure nobody stated as null", goal, {}, null],
    ["parts added together", both, { sold: 30, lost: 12 }, 42],
    ["a sum with an unknown part as null", withGoal, { sold: 30 }, null],
    ["one measure less another", less, { sold: 30, lost: 12 }, 18],
    [
      "a difference from what is unknown as null",
      difference<World>({ ...named("d"), of: sold, less: goal }),
      { sold: 3 },
      null,
    ],
    ["a ratio of sums", ratio<World>({ ...named("r"), of: lost, per: sold }), { sold: 30, lost: 12 }, 0.4],
    ["a ratio over the chosen denominator", rate, { sold: 30, lost: 10 }, 0.25],
    ["a ratio in another unit", perMinute, { sold: 360, heads: 2 }, 3],
    ["0 over something as 0", rate, { sold: 30, lost: 0 }, 0],
    ["something over 0 as null", perMinute, { sold: 360, heads: 0 }, null],
    ["0 over 0 as null", rate, { sold: 0, lost: 0 }, null],
    ["something over what is unknown as null", ratio<World>({ ...named("r"), of: sold, per: goal }), { sold: 3 }, null],
    ["what is unknown over something as null", ratio<World>({ ...named("r"), of: goal, per: sold }), { sold: 3 }, null],
    ["a ratio over a ratio that is null as null", nested, { sold: 0, lost: 0 }, null],
  ])("gives %s", (...[, measure, values, expected]) => {
    expect(evaluate(measure, figuresOf(values))).toBe(expected);
  });

  it("asks the world which measure a choice is", () => {
    const figures = figuresOf({ sold: 40, lost: 10 });
    expect(evaluate(rate, { ...figures, world: { strict: false } })).toBe(0.25);
    expect(evaluate(rate, { ...figures, world: { strict: true } })).toBe(0.2);
  });

  it("gives a measure's share of the report's total of it, null of a total of nothing", () => {
    const part = share<World>({ ...named("part"), of: both });
    expect(evaluate(part, figuresOf({ sold: 3, lost: 1 }, { sold: 10, lost: 6 }))).toBe(0.25);
    expect(evaluate(part, figuresOf({ sold: 0, lost: 0 }, { sold: 0, lost: 0 }))).toBeNull();
  });

  it("gives a measure over another period from that period's sums", () => {
    const figures = figuresOf({ sold: 1, lost: 1, "sold@month": 30, "lost@month": 10 });
    expect(evaluate(spanned(rate, month), figures)).toBe(0.25);
    expect(evaluate(rate, figures)).toBe(0.5);
  });

  it.each([word, place])("refuses $id, which no sums make", (measure) => {
    expect(() => evaluate(measure, figuresOf({}))).toThrow(measure.id);
  });
});

describe("leavesOf", () => {
  const ids = (measures: Parameters<typeof leavesOf<World>>[0], strict = true) =>
    leavesOf(measures, { strict }).map(({ id }) => id);

  it("lists what must be summed, each once", () => {
    expect(ids([rate, sold, perMinute, word])).toEqual(["lost", "sold", "heads"]);
  });

  it("goes by the denominator that the world chose", () => {
    expect(ids([base])).toEqual(["sold", "lost"]);
    expect(ids([base], false)).toEqual(["sold"]);
  });

  it("keeps sums over another period apart", () => {
    expect(ids([sold, spanned(rate, month)])).toEqual(["sold", "lost@month", "sold@month"]);
  });

  it("reaches through what is read off finished columns", () => {
    expect(ids([place])).toEqual(["lost", "sold", "goal"]);
  });
});

describe("numberOf", () => {
  it.each([
    [3, 3],
    [0, 0],
    [null, null],
    [undefined, null],
    ["3", null],
    [["3"], null],
  ])("takes %j as %j", (value, expected) => {
    expect(numberOf(value)).toBe(expected);
  });
});

function figuresOf(values: Record<string, number>, totals: Record<string, number> = {}): Figures<World> {
  return { world, leaf: (id) => values[id] ?? null, total: (id) => totals[id] ?? null };
}

function named(id: string): MeasureName {
  return { id, title: id, english: id, format: "count", means: id };
}

function neverRead(): never {
  throw new Error("no facts are read");
}
