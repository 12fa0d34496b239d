import { parsePeriod } from "../../../src/lib/facts/period.ts";
import { computeListing } from "../../../src/lib/report/listing.ts";
import type { Listing } from "../../../src/lib/report/report.ts";
import { splitListing } from "../../../src/lib/report/split-listing.ts";
import { marketOf, named, row, type Market } from "./market.ts";

type Rows = ReturnType<Listing<Market>["list"]>;

function partsOf(rows: Rows, change: Partial<Listing<Market>> = {}, options: Record<string, string> = {}) {
  const listing: Listing<Market> = {
    kind: "listing",
    id: "keepers",
    title: "摊主",
    english: "Keepers",
    tells: "摊主",
    of: "any",
    options: {},
    tables: [],
    needs: [],
    list: () => rows,
    columns: [
      { ...named("keeper", "text"), format: "text" },
      { ...named("row", "text"), format: "text" },
    ],
    ...change,
  };
  const question = { period: parsePeriod("2025-10")!, only: {}, options };
  return splitListing(computeListing(listing, marketOf([]), question)).map(({ part, table }) => [part, table.rows]);
}

const rows = [
  ["甲", "东"],
  ["乙", "西"],
  ["丙", "东"],
];

describe("splitListing", () => {
  it("keeps a list that is split by nothing in one", () => {
    expect(partsOf(rows)).toEqual([[null, rows]]);
  });

  it("gives each value its rows, in the order of what it is split by", () => {
    expect(partsOf(rows, { sheetBy: row })).toEqual([
      ["西", [rows[1]]],
      ["东", [rows[0], rows[2]]],
    ]);
  });

  it("leaves out the values that no row has", () => {
    expect(partsOf(rows.slice(0, 1), { sheetBy: row })).toEqual([["东", [rows[0]]]]);
  });

  it("keeps a list in one that was narrowed to one value already, or is empty", () => {
    expect(partsOf(rows, { sheetBy: row }, { row: "东" })).toEqual([[null, rows]]);
    expect(partsOf([], { sheetBy: row })).toEqual([[null, []]]);
  });
});
