import { amount, ratio, sum } from "../../../src/lib/measure/declare.ts";
import { gapToGroup } from "../../../src/lib/measure/gap.ts";
import type { FactSource, MeasureName } from "../../../src/lib/measure/measure.ts";

const source: FactSource<null> = {
  id: "dials",
  tables: [],
  needs: [],
  facts: () => {
    throw new Error("no facts are read");
  },
};
const rate = ratio<null>({
  ...named("rate"),
  of: sum({ ...named("sold"), of: amount(source, "sold") }),
  per: sum({ ...named("dialled"), of: amount(source, "dialled") }),
});
const gap = gapToGroup(rate, named("rateGap"));

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

function named(id: string): MeasureName {
  return { id, title: id, english: id, format: "points", means: id };
}
