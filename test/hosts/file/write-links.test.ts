import { read } from "@e965/xlsx";
import { linksXml } from "../../../src/hosts/file/write-links.ts";
import { writeWorkbook } from "../../../src/hosts/file/write.ts";
import type { Grid, Link } from "../../../src/lib/report/grid.ts";
import { WrittenWorkbook } from "../../support/written-workbook.ts";

function grid(...links: (Link | null)[]): Grid {
  const rows = links.map((link, index) => ({
    role: "body" as const,
    cells: [{ value: index, ...(link && { link }) }],
  }));
  return { name: "问题", stamp: null, columns: [{ format: "count", width: 12 }], rows, frozenColumns: 0 };
}

const within: Link = { sheet: "O'Brien", cell: "B2" };
const beside: Link = { file: "十月 & 外呼#1.xlsx", sheet: "外呼'明细", cell: "F17" };
const relations = "xl/worksheets/_rels/sheet1.xml.rels";

describe("a link", () => {
  test("leads to a cell of the workbook by its location alone", async () => {
    const workbook = await WrittenWorkbook.of(grid(within));
    expect(workbook.sheet()).toContain("<hyperlinks><hyperlink ref=\"A1\" location=\"'O''Brien'!B2\"/></hyperlinks>");
    expect(workbook.partNames).not.toContain(relations);
  });

  test("leads to a file beside the workbook by its encoded name, and there to the cell", async () => {
    const workbook = await WrittenWorkbook.of(grid(null, beside));
    expect(workbook.sheet()).toContain('<hyperlink ref="A2" r:id="rId1" location="\'外呼\'\'明细\'!F17"/>');
    const target = encodeURIComponent("十月 & 外呼#1.xlsx");
    expect(target).toContain("%20%26%20");
    expect(workbook.part(relations)).toContain(`Id="rId1"`);
    expect(workbook.part(relations)).toContain(`Target="${target}" TargetMode="External"/>`);
  });

  test("is read back by another reader with file, sheet and cell", async () => {
    const cell = read(await writeWorkbook([grid(beside)])).Sheets["问题"]?.["A1"] as { l: { Target: string } };
    expect(decodeURIComponent(cell.l.Target)).toBe("十月 & 外呼#1.xlsx#'外呼''明细'!F17");
  });

  test("keeps the figure that it stands on", async () => {
    expect((await WrittenWorkbook.of(grid(null, within))).cell("A2")).toContain("<v>1</v>");
  });

  test("escapes what XML would misread", () => {
    expect(linksXml([{ address: "A1", link: { sheet: 'a&b<"', cell: "A1" } }])).toContain(
      "location=\"'a&amp;b&lt;&quot;'!A1\"",
    );
  });

  test("is plain text beyond the 60,000th of a sheet, which Excel could not take", async () => {
    const workbook = await WrittenWorkbook.of(grid(...Array<Link>(60_001).fill(within)));
    expect(workbook.sheet().match(/<hyperlink /g)).toHaveLength(60_000);
    expect(workbook.look("A60000").font).toContain("<u/>");
    expect(workbook.cell("A60001")).toContain("<v>60000</v>");
    expect(workbook.look("A60001").font).not.toContain("<u/>");
  });
});
