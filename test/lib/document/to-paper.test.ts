import { type Document, enumeration, figureTable, paragraph, table } from "../../../src/lib/document/document.ts";
import type { PaperBlock } from "../../../src/lib/document/paper.ts";
import { before, change, ifAny, say, when } from "../../../src/lib/document/say.ts";
import { toPaper } from "../../../src/lib/document/to-paper.ts";
import { monthOf, parsePeriod } from "../../../src/lib/facts/period.ts";
import { computeComposed } from "../../../src/lib/report/composed.ts";
import type { Comparison, Composed } from "../../../src/lib/report/report.ts";
import { count, type Market, marketOf, price, reportOf, row, stall, takings } from "../report/market.ts";

const market = marketOf([
  [1, "东", "甲", 2, 300],
  [2, "西", "乙", 1, 100],
  [-3, "东", "甲", 5, 500],
]);

const FIGURES: Comparison<Market> = {
  kind: "comparison",
  id: "figures",
  title: "数字",
  english: "Figures",
  tells: "",
  of: "any",
  options: {},
  tables: ["sales"],
  needs: [],
  totals: reportOf([count, takings, price]),
  against: { id: "before", title: "上月", period: ({ from }) => monthOf(from - 1) },
  lines: [{ figures: [count, takings, price] }],
};
const SALES = reportOf([count, takings]);

type Holds = Document<Market>["sections"][number]["holds"];

/** What a document of one section says of a month, words and tables as text. */
function written(holds: Holds, { period = "2025-10", lacks = [] as string[] } = {}): unknown[] {
  const parts = [FIGURES, SALES].filter(({ id }) => !lacks.includes(id)).map((report) => ({ report }));
  const report: Composed<Market> = { ...FIGURES, kind: "composed", id: "paper", parts };
  const document: Document<Market> = {
    id: "paper",
    title: "市场月报",
    english: "Market",
    tells: "",
    of: ["month"],
    figures: FIGURES,
    report,
    sections: [{ heading: "销售(月)", holds }],
    annexes: [],
  };
  const question = { period: parsePeriod(period)!, only: {}, options: {} };
  const worked = computeComposed(report, market, { question, holds: () => true });
  return toPaper(document, worked, { name: "", subtitle: "", stamp: "", warning: null }).blocks.map(plain);
}

function plain(block: PaperBlock): unknown {
  if (block.kind === "paragraph") return block.runs.map(({ text }) => text).join("");
  if (block.kind === "table") return block.rows.map(({ role, cells }) => [role, ...cells].join(" "));
  return block.kind === "room" ? "…" : `# ${block.text}`;
}

/** Without the heading, and the room behind. */
function body(...asked: Parameters<typeof written>): unknown[] {
  return written(...asked).slice(1, -2);
}

describe("a document", () => {
  it("has its sections, then room for a person's own words, in Chinese marks", () => {
    const [heading, ...rest] = written([paragraph(say`卖出${count}件,共${takings}元。`)]);
    expect([heading, ...rest]).toEqual(["# 销售\uff08月\uff09", "卖出3件\uff0c共4.00元。", "# 分析与措施", "…"]);
  });

  it("says the figures of the period before, and what changed", () => {
    expect(body([paragraph(say`上月${before(count)}件`, say`;${change(count, "件")}`)])).toEqual([
      "上月5件\uff1b减少2件",
    ]);
    expect(body([paragraph(say`${change(count, "件")}`)], { period: "2025-09" })).toEqual(["增加5件"]);
    expect(body([paragraph(say`${change(count, "件")}`)], { period: "2024-01" })).toEqual(["持平"]);
  });

  it("leaves a sentence out that has a figure unknown, or whose condition does not hold", () => {
    const holds = [
      paragraph(
        say`卖出${count}件。`,
        say`每件${price}元。`,
        ifAny(count, say`有卖出${count}。`),
        when((value) => value(takings) === 4, say`共${takings}。`),
      ),
    ];
    expect(body(holds)).toEqual(["卖出3件。每件1.3333元。有卖出3。共4.00。"]);
    expect(body(holds, { period: "2024-01" })).toEqual(["卖出0件。"]);
  });

  it("names the cell of every figure", () => {
    const report: Composed<Market> = { ...FIGURES, kind: "composed", id: "paper", parts: [{ report: FIGURES }] };
    const question = { period: parsePeriod("2025-10")!, only: {}, options: {} };
    const worked = computeComposed(report, market, { question, holds: () => true });
    const document = { id: "p", title: "", english: "", tells: "", of: [], figures: FIGURES, report, annexes: [] };
    const sections = [{ heading: "", holds: [paragraph(say`${count}对${before(count)}`)] }];
    const paper = toPaper({ ...document, sections }, worked, { name: "", subtitle: "", stamp: "", warning: null });
    const runs = paper.blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : []));
    expect(runs.flatMap(({ cell }) => cell ?? [])).toEqual([
      { part: "figures", row: { measure: "count" }, column: "this", value: 3 },
      { part: "figures", row: { measure: "count" }, column: "previous", value: 5 },
    ]);
  });

  it("says rows in a sentence, or that there are none", () => {
    const byRow = enumeration({ lead: "按排:", of: SALES, count, unit: "件", none: "没有卖出。" });
    expect(body([byRow])).toEqual(["按排\uff1a西乙 1件、东甲 2件。"]);
    expect(body([byRow], { period: "2024-01" })).toEqual(["没有卖出。"]);
  });

  it("shows the columns asked for of what the sheet shows, its sums called by their names", () => {
    expect(body([table(SALES, { columns: [stall.id, takings.id], sums: ["total"], none: "" })])).toEqual([
      ["header stall takings", "body 乙 1.00", "body 甲 3.00", "total 合计 4.00"],
    ]);
    expect(body([table(SALES, { columns: [row.id, count.id], none: "" })])[0]).toContain("subtotal 东 小计 2");
    expect(() => body([table(SALES, { columns: ["nothing"], none: "" })])).toThrow("sales has no column nothing");
  });

  it("shows figures a line each, and captions tables where there are several", () => {
    const holds = [figureTable("数字", count, price), table(SALES, { columns: ["row", "count"], sums: [], none: "" })];
    expect(body(holds)).toEqual([
      "# 数字",
      ["header 指标 2025-10 2025-09 增减", "body count 3 5 -2", "body price 1.3333 1.00 0.3333"],
      "# 销售表",
      ["header row count", "body 西 1", "body 东 2"],
    ]);
  });

  it("leaves out what lacks its table, and a section that has nothing else", () => {
    const holds = [paragraph(say`卖出${count}件。`), table(SALES, { none: "" })];
    expect(body(holds, { lacks: ["sales"] })).toEqual(["卖出3件。"]);
    expect(written(holds, { lacks: ["sales", "figures"] })).toEqual(["# 分析与措施", "…"]);
  });
});
