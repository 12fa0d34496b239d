import { RowKinds } from "../../../src/lib/table/row-kind.ts";
import { error, sheet, type Cell } from "../../support/sheets.ts";

/** Columns A 日期 (under 外呼), B 班组 (not recognised), C 工号. */
const kinds = () =>
  new RowKinds([
    { place: 2, headers: ["工号"], isIdentifier: true },
    { place: 0, headers: ["外呼", "日期"], isIdentifier: false },
  ]);

async function skipOf(...row: Cell[]) {
  const { columns } = await sheet("表一", [row.length < 3 ? [...row, null, null] : row]).read([0, 1, 2], 0, 1);
  return kinds().skipAt(columns, 0);
}

describe("a row of totals", () => {
  it.each(["合计", "小计", "总计", "平均", "汇总", " 合 计：", "一班小计", "10月合计"])(
    "is one whose first filled cell is %j",
    async (text) => {
      expect(await skipOf(null, text, 5)).toEqual({ code: "totalRow", place: 1 });
    },
  );

  it("is one whose agent cell says so", async () => {
    expect(await skipOf("2025-10-09", "一班", "总计")).toEqual({ code: "totalRow", place: 2 });
  });

  it("passes over white space and words that mean blank in front", async () => {
    expect(await skipOf("--", " ", "合计")).toEqual({ code: "totalRow", place: 2 });
    expect(await skipOf("-", "小计", 12)).toEqual({ code: "totalRow", place: 1 });
  });

  it("is none when the word stands elsewhere, or is but part of another", async () => {
    expect(await skipOf("2025-10-09", "合计", "1001")).toBeNull();
    expect(await skipOf("合计数", "一班", "1001")).toBeNull();
    expect(await skipOf(5, "合计", 1001)).toBeNull();
    expect(await skipOf(error("#N/A"), "合计", 1001)).toBeNull();
  });
});

describe("a repeated header", () => {
  it("is a row whose recognised cells read like their headers, of either row", async () => {
    expect(await skipOf("日期", "随便", "*工 号：")).toEqual({ code: "headerRow", place: 0 });
    expect(await skipOf("外呼", null, "工号")).toEqual({ code: "headerRow", place: 0 });
  });

  it("is none of figures alone, of which a year would be, also where these are told without being made", async () => {
    const { columns } = await sheet("表一", [["2025", "2026"]]).read([0, 1], 0, 1);
    const years = ["2025", "2026"].map((header, place) => ({ place, headers: [header], isIdentifier: false }));
    const made: number[] = [];
    const untold = columns.map(({ kinds, numbers }) => {
      const texts = { length: 1, at: (index: number) => (made.push(index), "2025"), figuresAt: () => 2025 };
      return { kinds, numbers, texts };
    });
    expect([columns, untold].map((cells) => new RowKinds(years).skipAt(cells, 0))).toEqual([null, null]);
    expect(made).toEqual([]);
  });

  it("may end in a Latin letter", async () => {
    const { columns } = await sheet("表一", [
      ["Agent ID", "phone1"],
      ["1001", "1"],
    ]).read([0, 1], 0, 2);
    const latin = new RowKinds(
      ["Agent id", "Phone1 x"].map((header, place) => ({ place, headers: [header], isIdentifier: false })),
    );
    expect(latin.skipAt(columns, 0)).toBeNull();
    const alike = new RowKinds(
      ["Agent id", "Phone"].map((header, place) => ({ place, headers: [header], isIdentifier: false })),
    );
    const { columns: header } = await sheet("表一", [["agent ID", "PHONE"]]).read([0, 1], 0, 1);
    expect(alike.skipAt(header, 0)).toEqual({ code: "headerRow", place: 0 });
  });

  it("has at least two such cells, and no other", async () => {
    expect(await skipOf("日期", "班组", null)).toBeNull();
    expect(await skipOf("日期", "班组", "1001")).toBeNull();
    expect(await skipOf("工号", "班组", "日期")).toBeNull();
    expect(await skipOf(null, null, null)).toBeNull();
  });
});
