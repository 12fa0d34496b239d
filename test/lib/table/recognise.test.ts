import { synonymsOf, type AddedHeader } from "../../../src/lib/table/match.ts";
import type { Catalogue } from "../../../src/lib/table/catalogue.ts";
import { recognise } from "../../../src/lib/table/recognise.ts";
import type { Sheet } from "../../../src/lib/table/sheet.ts";
import { defineTable, optional, required } from "../../../src/lib/table/table.ts";
import { dateTime, timeOfDay } from "../../../src/lib/table/types/date-time.ts";
import { duration } from "../../../src/lib/table/types/duration.ts";
import { quantity } from "../../../src/lib/table/types/quantity.ts";
import { identifier, name } from "../../../src/lib/table/types/text.ts";
import { area, at, blankRows, sheet } from "../../support/sheets.ts";

const calls = defineTable({
  id: "calls",
  title: "外呼明细",
  fields: {
    date: required(dateTime, "日期", "通话时间", "Date"),
    time: optional(timeOfDay, "时间"),
    agentId: required(identifier, "工号", "员工工号"),
    newSystemId: optional(identifier, "新系统工号"),
    oldSystemId: optional(identifier, "老系统工号"),
    talkSeconds: optional(duration("秒"), "通话时长", { header: "通话时间", withUnit: true }),
  },
  spareTime: { field: "time", from: "date" },
});

const prices = defineTable({
  id: "prices",
  title: "单价",
  fields: { product: required(name, "业务"), price: required(quantity, "单价"), from: optional(dateTime, "生效日期") },
  conditions: [{ says: "生效日期或“价”字", holds: (look) => look.has("from") || look.sheetName.includes("价") }],
});

const fees = defineTable({
  id: "fees",
  title: "话费",
  fields: { product: required(name, "业务"), price: required(quantity, "单价") },
});

function catalogue(parts: { added?: AddedHeader[]; sheets?: Record<string, string | null> } = {}): Catalogue {
  return {
    synonyms: [calls, prices, fees].map((table) => synonymsOf(table, parts.added ?? [])),
    isReport: (headers) => headers.includes("排名"),
    appointed: (sheetName) => parts.sheets?.[sheetName],
  };
}

/** Each table as `calls@1: date A agentId B`, with the header row as a person counts. */
async function tablesIn(one: Sheet, known = catalogue()): Promise<string[]> {
  const { found } = await recognise(one, known);
  return found.map(({ table, headerRow, columns }) => {
    const places = Object.entries(columns).map(([field, { column }]) => `${field} ${String.fromCharCode(65 + column)}`);
    return `${table.id}@${headerRow + 1}: ${places.join(" ")}`;
  });
}

describe("the header row", () => {
  it("is found by its names, among unknown columns", async () => {
    const one = sheet("表一", [["序号", "工号", "备注", "日期"]]);
    expect(await tablesIn(one)).toEqual(["calls@1: agentId B date D"]);
  });

  it("may stand under a merged title, a logo and blank rows, beside blank columns", async () => {
    const rows = [["2025年10月外呼明细"], [], [null, null, "制表:张三"], [], [null, null, "日期", "工号"]];
    const one = sheet("表一", rows, { merges: [area("A1:D1")] });
    expect(await tablesIn(one)).toEqual(["calls@5: date C agentId D"]);
  });

  it("is looked for in the first 20 rows and no further", async () => {
    const header = ["日期", "工号"];
    expect(await tablesIn(sheet("表一", [...blankRows(19), header]))).toEqual(["calls@20: date A agentId B"]);
    expect(await tablesIn(sheet("表一", [...blankRows(20), header]))).toEqual([]);
  });

  it("is the first of two equal ones, so that a repeated header is read as a row", async () => {
    const header = ["日期", "工号"];
    expect(await tablesIn(sheet("表一", [header, ["2025-10-09", "1001"], header]))).toEqual([
      "calls@1: date A agentId B",
    ]);
  });
});

describe("a header of two rows", () => {
  const twoRows = [
    ["日期", "工号", "系统", null],
    [null, null, "新系统", "老系统"],
  ];

  it("reads as upper and lower name in one, under a group merged across its columns", async () => {
    const rows = [
      ["日期", "工号", "新系统", "老系统"],
      [null, null, "工号", "工号"],
    ];
    expect(await tablesIn(sheet("表一", rows))).toEqual(["calls@2: date A agentId B newSystemId C oldSystemId D"]);
  });

  it("reads as its lower name when the joined one says nothing", async () => {
    const rows = [["外呼", null], ["日期", "工号"]]; // prettier-ignore
    expect(await tablesIn(sheet("表一", rows, { merges: [area("A1:B1")] }))).toEqual(["calls@2: date A agentId B"]);
  });

  it("may hold names merged over both rows", async () => {
    const merges = [area("A1:A2"), area("B1:B2"), area("C1:D1")];
    expect(await tablesIn(sheet("表一", twoRows, { merges }))).toEqual(["calls@1: date A agentId B"]);
    const named = [["日期", "工号", "新系统"], [null, null, "工号"]]; // prettier-ignore
    expect(await tablesIn(sheet("表一", named, { merges }))).toEqual(["calls@2: date A agentId B newSystemId C"]);
  });
});

describe("several headers for one field", () => {
  it("give it the earlier synonym, then the column further left", async () => {
    const one = sheet("表一", [["员工工号", "工号", "工号", "Date", "日期"]]);
    expect(await tablesIn(one)).toEqual(["calls@1: agentId B date E"]);
  });

  it("give a second date of which the cells are times of day to the time", async () => {
    const rows = [
      ["日期", "通话时间", "工号"],
      ["2025-10-09", at("14:05"), 1001],
      ["2025-10-09", "9:30", 1001],
    ];
    expect(await tablesIn(sheet("表一", rows))).toEqual(["calls@1: date A agentId C time B"]);
    const dated = [
      ["日期", "通话时间", "工号"],
      ["2025-10-09", at("2025-10-09 14:05"), 1001],
    ];
    expect(await tablesIn(sheet("表一", dated))).toEqual(["calls@1: date A agentId C"]);
  });

  it("never give a header with a duration's unit to a date", async () => {
    const one = sheet("表一", [["通话时间(秒)", "日期", "工号"]]);
    expect(await tablesIn(one)).toEqual(["calls@1: talkSeconds A date B agentId C"]);
    expect(await tablesIn(sheet("表一", [["通话时间(秒)", "工号"]]))).toEqual([]);
  });

  it("keep the unit that the header names", async () => {
    const { found } = await recognise(sheet("表一", [["日期", "工号", "通话时长(分)"]]), catalogue());
    expect(found[0]!.columns["talkSeconds"]).toMatchObject({ column: 2, unit: "分钟" });
  });
});

describe("a header that a centre added", () => {
  it("is known in its table, before the built-in ones, even where another field has it", async () => {
    const added = [
      { table: "calls", field: "agentId", header: "话务员" },
      { table: "calls", field: "talkSeconds", header: "时间" },
    ];
    const one = sheet("表一", [["日期", "工号", "话务员", "时间"]]);
    expect(await tablesIn(one, catalogue({ added }))).toEqual(["calls@1: date A agentId C talkSeconds D"]);
  });
});

describe("the table a sheet is", () => {
  const header = ["业务", "单价"];

  it("is the one with more of its fields matched", async () => {
    expect(await tablesIn(sheet("话费", [[...header, "生效日期"]]))).toEqual(["prices@1: product A price B from C"]);
  });

  it("is, between equals, the one whose name the sheet's name holds", async () => {
    expect(await tablesIn(sheet("话费价目", [header]))).toEqual(["fees@1: product A price B"]);
    expect(await tablesIn(sheet("单价", [header]))).toEqual(["prices@1: product A price B"]);
  });

  it("must meet its conditions", async () => {
    expect(await tablesIn(sheet("表一", [header]))).toEqual(["fees@1: product A price B"]);
  });

  it("is what a person said it is, whatever else it looks like", async () => {
    const sheets = { 表一: "prices", 表二: null, 表三: "calls" };
    const known = catalogue({ sheets });
    expect(await tablesIn(sheet("表一", [[...header, "排名"]]), known)).toEqual(["prices@1: product A price B"]);
    expect(await recognise(sheet("表二", [header]), known)).toEqual({ found: [], miss: null });
    expect(await recognise(sheet("表三", [["日期"]]), known)).toMatchObject({
      found: [],
      miss: { nearest: "calls", missing: ["工号"] },
    });
  });
});

describe("a sheet that is no table", () => {
  it("is told its nearest table and what it lacks", async () => {
    const one = sheet("表一", [["日期", "电话"]]);
    expect((await recognise(one, catalogue())).miss).toEqual({
      nearest: "calls",
      missing: ["工号"],
      isReport: false,
      headers: ["日期", "电话"],
      remedy: null,
    });
  });

  it("is told what else the table needs", async () => {
    const onlyPrices = { ...catalogue(), synonyms: [synonymsOf(prices, [])] };
    const { miss } = await recognise(sheet("表一", [["业务", "单价"]]), onlyPrices);
    expect(miss).toMatchObject({ nearest: "prices", missing: ["生效日期或“价”字"], isReport: false });
  });

  it("is told so when it is a report", async () => {
    const one = sheet("表一", [["日期", "工号", "排名"]]);
    expect(await recognise(one, catalogue())).toMatchObject({
      found: [],
      miss: { nearest: "calls", missing: [], isReport: true, remedy: { isAppointed: true, columns: [] } },
    });
  });

  it("may be empty, or hold nothing known", async () => {
    const nothing = { found: [], miss: { nearest: null, missing: [], isReport: false, remedy: null } };
    expect(await recognise(sheet("空", []), catalogue())).toMatchObject(nothing);
    expect(
      await recognise(
        sheet("菜单", [
          ["周一", "周二"],
          [1, 2],
        ]),
        catalogue(),
      ),
    ).toMatchObject(nothing);
  });
});

describe("Excel tables", () => {
  it("are each found on one sheet, side by side, each with columns of its own", async () => {
    const rows = [
      ["日期", "工号", null, "通话时间", "工号"],
      ["2025-10-09", 1001, null, "14:05", 1002],
    ];
    const excelTables = [
      { name: "左", area: area("A1:B2") },
      { name: "右", area: area("D1:E2") },
    ];
    expect(await tablesIn(sheet("表一", rows, { excelTables }))).toEqual([
      "calls@1: date A agentId B",
      "calls@1: date D agentId E",
    ]);
  });

  it("are found however far down they begin, and end where they end", async () => {
    const rows = [...blankRows(299), ["日期", "工号"], ["2025-10-09", 1001], ["说明", "以上"]];
    const one = sheet("表一", rows, { excelTables: [{ name: "表1", area: area("A300:B301") }] });
    expect(await tablesIn(one)).toEqual(["calls@300: date A agentId B"]);
    const { found } = await recognise(one, catalogue());
    expect(found[0]!.endRow).toBe(301);
  });

  it("leave the rest of the sheet to be looked at", async () => {
    const rows = [
      ["业务", "单价", "生效日期", null, "日期", "工号"],
      ["彩铃", 1, null, null, "2025-10-09", 1001],
    ];
    const one = sheet("表一", rows, { excelTables: [{ name: "价", area: area("A1:C2") }] });
    expect(await tablesIn(one)).toEqual(["prices@1: product A price B from C", "calls@1: date E agentId F"]);
  });
});
