import { FactTableBuilder } from "../../../src/lib/facts/fact-table.ts";
import { selectRows } from "../../../src/lib/facts/select.ts";

const builder = new FactTableBuilder(["date", "team"], ["dialled"]);
for (const [date, team] of [
  [9, 0],
  [10, 0],
  [11, 1],
  [12, 0],
  [13, 1],
] as const)
  builder.add({ date, team }, { dialled: 1 }, { sheet: 0, row: 0 });
const facts = builder.finish();

describe("selectRows", () => {
  it("takes the rows of a span, both its days in it", () => {
    expect([...selectRows(facts, { from: 10, to: 12 })]).toEqual([1, 2, 3]);
  });

  it("takes those with the asked keys only", () => {
    expect([...selectRows(facts, { from: 10, to: 13 }, { team: 1 })]).toEqual([2, 4]);
    expect([...selectRows(facts, { from: 0, to: 99 }, { team: 0, date: 12 })]).toEqual([3]);
  });

  it("takes none outside the span, and none by a key that the facts lack", () => {
    expect([...selectRows(facts, { from: 14, to: 20 })]).toEqual([]);
    expect([...selectRows(facts, { from: 0, to: 99 }, { city: 0 })]).toEqual([]);
  });
});
