import { writePaper } from "../../../src/hosts/word/write-paper.ts";
import type { Paper, PaperBlock } from "../../../src/lib/document/paper.ts";
import { partsOfDocx, textOfDocx } from "../../support/word.ts";

function paperOf(...blocks: readonly PaperBlock[]): Paper {
  return {
    name: "投诉日报 2025-10-14",
    title: "投诉日报",
    subtitle: "期间 2025-10-14",
    sentTo: "送:主任 1 份",
    warning: "有 2 行未计入",
    stamp: "坐席台账 SeatLedger · complaint-brief · <制表>",
    blocks,
  };
}

const table = (columns: number, rows = 2): PaperBlock => ({
  kind: "table",
  part: "p",
  columns: Array.from({ length: columns }, (_, place) => ({ id: `c${place}`, isNumber: place > 0 })),
  rows: Array.from({ length: rows }, (_, at) => ({
    role: at === 0 ? ("header" as const) : ("body" as const),
    cells: Array.from({ length: columns }, (__, place) => `第${at}行第${place}列的字`),
  })),
});

const partsOf = async (paper: Paper) => partsOfDocx(await writePaper(paper));

describe("a Word document", () => {
  it("has its title, of when it is, who gets it, a warning, its sentences and tables", async () => {
    const blocks: PaperBlock[] = [
      { kind: "heading", text: "受理情况" },
      { kind: "paragraph", runs: [{ text: "受理" }, { text: "4" }, { text: "件 & <其他>" }] },
      { kind: "caption", text: "按业务" },
      table(2),
      { kind: "heading", text: "分析与措施" },
      { kind: "room" },
    ];
    expect(textOfDocx(await writePaper(paperOf(...blocks)))).toEqual([
      "投诉日报",
      "期间 2025-10-14",
      "送:主任 1 份",
      "有 2 行未计入",
      "受理情况",
      "受理4件 & <其他>",
      "按业务",
      "第0行第0列的字 | 第0行第1列的字",
      "第1行第0列的字 | 第1行第1列的字",
      "分析与措施",
    ]);
  });

  it("has Chinese fonts for Chinese text, in the body and in headings", async () => {
    const { "word/styles.xml": styles = "" } = await partsOf(paperOf());
    expect(styles).toMatch(/<w:docDefaults>.*w:eastAsia="宋体".*<w:lang [^>]*w:eastAsia="zh-CN"/s);
    expect(styles).toMatch(/w:styleId="Heading1".*?w:eastAsia="黑体"/s);
  });

  it("has the stamp and the page's number in its footer, and says what it is in its properties", async () => {
    const parts = await partsOf(paperOf());
    const footer = Object.entries(parts).find(([name]) => /^word\/footer\d+\.xml$/.test(name))![1];
    expect(footer).toContain("坐席台账 SeatLedger · complaint-brief · &lt;制表&gt;");
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    const properties = parts["docProps/core.xml"]!;
    expect(properties).toContain("<dc:title>投诉日报 2025-10-14</dc:title>");
    expect(properties).toContain("<dc:creator>SeatLedger 坐席台账</dc:creator>");
  });

  it("repeats a table's headings on every page, and breaks no row in two", async () => {
    const body = (await partsOf(paperOf(table(2, 3))))["word/document.xml"]!;
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  });

  it("leaves four rows of a table on either page, and fewer never", async () => {
    const keptRows = async (rows: number) => {
      const body = (await partsOf(paperOf(table(2, rows))))["word/document.xml"]!;
      return [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.includes("<w:keepNext/>"));
    };
    expect(await keptRows(4)).toEqual([true, true, true, false]);
    expect(await keptRows(9)).toEqual([true, true, true, false, false, true, true, true, false]);
  });

  it("keeps the room for a person's words together, under its heading", async () => {
    const blocks: PaperBlock[] = [{ kind: "heading", text: "分析与措施" }, { kind: "room" }];
    const parts = await partsOf(paperOf(...blocks));
    const room = parts["word/document.xml"]!.split("分析与措施")[1]!;
    expect(room.match(/<w:keepNext\/>/g)).toHaveLength(3);
    expect(parts["word/styles.xml"]).toMatch(/w:styleId="Heading1".*?<w:keepNext\/>/s);
  });

  it("lays a wide table on its side, with its heading, and goes on upright", async () => {
    const blocks: PaperBlock[] = [
      { kind: "paragraph", runs: [{ text: "前" }] },
      { kind: "heading", text: "附" },
      table(16),
      { kind: "paragraph", runs: [{ text: "后" }] },
    ];
    const body = (await partsOf(paperOf(...blocks)))["word/document.xml"]!;
    const pages = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => [Number(w), Number(h)]);
    expect(pages).toEqual([
      [11906, 16838],
      [16838, 11906],
      [11906, 16838],
    ]);
    expect(body.split("<w:pgSz")[1]).toContain("附");
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(16838 - 2 * 1247);
  });
});
