import fc from "fast-check";
import { amount, ratio, sum } from "../../../src/lib/measure/declare.ts";
import type { FactSource, FinishedColumns } from "../../../src/lib/measure/measure.ts";
import { competitionRanks, gapToGroup, rank, rankInGroup } from "../../../src/lib/measure/post.ts";
import { type Market, named, price } from "../report/market.ts";

describe("competitionRanks", () => {
  it.each<[(number | null)[], (number | null)[]]>([
    [
      [10, 30, 20, 20, 5],
      [4, 1, 2, 2, 5],
    ],
    [
      [7, 7, 7],
      [1, 1, 1],
    ],
    [
      [null, 3, null, 8],
      [null, 2, null, 1],
    ],
    [
      [0, null, -1],
      [1, null, 2],
    ],
    [[null], [null]],
    [[], []],
  ])("ranks %j as %j", (values, ranks) => {
    expect(competitionRanks(values)).toEqual(ranks);
  });

  it("takes values closer than 1e-9 for equal, and others not", () => {
    expect(competitionRanks([1, 1 + 5e-10, 0.5])).toEqual([1, 1, 3]);
    expect(competitionRanks([1, 1 + 2e-9, 0.5])).toEqual([2, 1, 3]);
    expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  });

  it("gives each value one more than the number of higher ones", () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 12 })), { maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const expected = list.map((value) =>
          value === null ? null : 1 + list.filter((other) => other !== null && other > value).length,
        );
        expect(competitionRanks(list)).toEqual(expected);
      }),
    );
  });
});

/** The finished column of one measure, and which group each of its rows is of. */
function columnsOf(values: readonly (number | null)[], groups: readonly number[]): FinishedColumns<Market> {
  return { own: () => values, ofGroup: () => [], groups };
}

describe("rank", () => {
  it("is over the whole report, whatever the groups", () => {
    const read = rank<Market>(price, named("rank", "count")).read(columnsOf([3, 1, 2, null], [0, 0, 1, 1]), undefined!);
    expect(read).toEqual([1, 3, 2, null]);
  });
});

describe("rankInGroup", () => {
  it.each<[(number | null)[], number[], (number | null)[]]>([
    [
      [3, 1, 2, 5],
      [0, 0, 1, 1],
      [1, 2, 2, 1],
    ],
    [
      [4, 4, 4, 3, 4],
      [7, 2, 7, 7, 2],
      [1, 1, 1, 3, 1],
    ],
    [
      [null, 1, null],
      [0, 0, 1],
      [null, 1, null],
    ],
    [[], [], []],
  ])("ranks %j in the groups %j as %j", (values, groups, ranks) => {
    const measure = rankInGroup<Market>(price, named("rank", "count"));
    expect(measure.read(columnsOf(values, groups), undefined!)).toEqual(ranks);
  });
});

const source: FactSource<null> = {
  id: "dials",
  tables: [],
  needs: [],
  facts: () => {
    throw new Error("no facts are read");
  },
};
const rate = ratio<null>({
  ...named("rate", "points"),
  of: sum({ ...named("sold", "points"), of: amount(source, "sold") }),
  per: sum({ ...named("dialled", "points"), of: amount(source, "dialled") }),
});
const gap = gapToGroup(rate, named("rateGap", "points"));

describe("gapToGroup", () => {
  it("takes the group's rate from the row's, and leaves a gap blank where either is unknown", () => {
    const columns = {
      own: () => [0.5, 0.25, null, 0.5],
      ofGroup: () => [0.375, 0.375, 0.375, null],
      groups: [0, 0, 0, 1],
    };
    expect(gap.read(columns, null)).toEqual([0.125, -0.125, null, null]);
  });

  it("writes a formula over the two rates' cells", () => {
    expect(gap.formula!([{ own: "G4", group: "G9" }])).toBe('IF(OR(G4="",G9=""),"",G4-G9)');
  });

  it("needs the rate, and is called as it is named", () => {
    expect([gap.needs, gap.id, gap.format]).toEqual([[rate], "rateGap", "points"]);
  });
});
