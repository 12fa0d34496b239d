import { parsePeriod } from "../../../src/lib/facts/period.ts";
import type { Value } from "../../../src/lib/measure/measure.ts";
import { computeListing } from "../../../src/lib/report/compute-listing.ts";
import { listingGrid, splitListing } from "../../../src/lib/report/listing.ts";
import type { Listing, ListingColumn } from "../../../src/lib/report/report.ts";
import { toJson } from "../../../src/lib/report/to-json.ts";
import { type Market, marketOf, named, row } from "./market.ts";

const columns: ListingColumn[] = [
  { ...named("day", "text"), title: "日期", format: "date" },
  { ...named("at", "text"), title: "时间", format: "time" },
  { ...named("keeper", "text"), title: "摊主", format: "text" },
  { ...named("count", "count"), title: "数量" },
];
const listing: Listing<Market> = {
  kind: "listing",
  id: "sales-list",
  title: "销售清单",
  english: "Sales list",
  tells: "逐笔的销售",
  of: "any",
  options: {},
  tables: ["sales"],
  needs: [],
  columns,
  list: ({ sales }, { period }) => [
    [period.from, 43_200, "甲记", sales.length],
    [period.to, null, "二十个字的摊主名字要二十个字才写得下", null],
  ],
};
const question = { period: parsePeriod("2025-10")!, only: {}, options: { city: "郑州" } };
const table = computeListing(listing, marketOf([[1, "东", "甲", 3, 35]]), question);
const words = { name: "销售清单 10", title: "销售清单 十月", stamp: "印章", warning: null };

describe("a listing", () => {
  it("lists what it finds in its world for the question", () => {
    expect(table.rows).toEqual([
      [45_931, 43_200, "甲记", 1],
      [45_961, null, "二十个字的摊主名字要二十个字才写得下", null],
    ]);
  });

  it("lays out title, stamp, header and rows, with dates and times as such", () => {
    const { rows, name, frozenColumns } = listingGrid(table, words);
    expect(rows.map(({ role, cells }) => [role, ...cells.map(({ value }) => value)])).toEqual([
      ["title", "销售清单 十月"],
      ["stamp", "印章"],
      ["header", "日期", "时间", "摊主", "数量"],
      ["body", 45_931, 0.5, "甲记", 1],
      ["body", 45_961, null, "二十个字的摊主名字要二十个字才写得下", null],
    ]);
    expect([name, frozenColumns]).toEqual(["销售清单 10", 0]);
  });

  it("makes columns as wide as their texts and dates", () => {
    expect(listingGrid(table, words).columns).toEqual([
      { format: "date", width: 13 },
      { format: "time", width: 10 },
      { format: "text", width: 36 },
      { format: "count", width: 10 },
    ]);
  });

  it("is data with dates and times in words, and neither subtotals nor totals", () => {
    expect(toJson(table, { setAside: 1, noted: 0, skipped: 0 })).toEqual({
      report: "sales-list",
      title: "销售清单",
      period: { from: "2025-10-01", to: "2025-10-31" },
      options: { city: "郑州" },
      rows: [
        { day: "2025-10-01", at: "12:00:00", keeper: "甲记", count: 1 },
        { day: "2025-10-31", at: null, keeper: "二十个字的摊主名字要二十个字才写得下", count: null },
      ],
      subtotals: [],
      totals: null,
      problems: { setAside: 1, noted: 0, skipped: 0 },
    });
  });
});

describe("a column of a listing", () => {
  const column = (rest: Partial<ListingColumn<Market>>, value: Value) => {
    const told: Listing<Market> = {
      ...listing,
      columns: [{ ...named("told", "text"), format: "text", ...rest }],
      list: () => [[value]],
    };
    const made = computeListing(told, marketOf([[1, "东", "甲", 3, 35]]), question);
    const [line] = toJson(made, { setAside: 0, noted: 0, skipped: 0 }).rows;
    return [line!["told"], listingGrid(made, words).rows.at(-1)!.cells[0]];
  };
  const ENDS = { best: "前三", worst: "后三" };

  it.each<[string, Partial<ListingColumn<Market>>, Value, string | null]>([
    ["yes", {}, true, "是"],
    ["no", {}, false, "否"],
    ["what is not known", {}, null, null],
    ["a code", { words: ENDS }, "best", "前三"],
    ["a word that is no code", { words: ENDS }, "constructor", "constructor"],
    ["a number that is a code", { words: { 1: "口头" } }, 1, "口头"],
    ["a list of codes", { words: ENDS }, ["best", "worst"], "前三、后三"],
    ["an empty list", { words: ENDS }, [], null],
    ["a code that the world knows", { call: ({ sales }, code) => `${code} ${sales.length}` }, "甲", "甲 1"],
    ["a record", { format: "score" }, { 用语: -1.5, 态度: 2 }, "用语 -1.50、态度 2.00"],
    ["a value put its own way", { show: () => "三次" }, 3, "三次"],
  ])("has %s as such in JSON and in words on the sheet", (...[, rest, value, shown]) => {
    expect(column(rest, value)).toEqual([value, { value: shown }]);
  });

  it("warns of yes and of lists that hold something", () => {
    const alerts = [true, false, null, ["甲"], []].map((value) => column({ warns: true }, value)[1]);
    expect(alerts).toEqual([
      { value: "是", alert: true },
      { value: "否", alert: false },
      { value: null, alert: false },
      { value: "甲", alert: true },
      { value: null, alert: false },
    ]);
  });
});

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
