import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { graft } from "../../src/hosts/file/package/graft.ts";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Grid } from "../../src/lib/report/grid.ts";
import { buildFullWorkbook } from "../support/full-workbook.ts";
import { recalculate } from "../support/libreoffice.ts";

jest.setTimeout(180_000);

const report: Grid = {
  name: "产值表",
  stamp: null,
  mark: "output|2025-10",
  columns: [
    { format: "text", width: 12 },
    { format: "money", width: 12 },
  ],
  rows: [
    { role: "header", cells: [{ value: "姓名" }, { value: "产值" }] },
    { role: "body", cells: [{ value: "张三" }, { value: 120.5 }] },
    { role: "total", cells: [{ value: "合计" }, { value: 120.5, formula: "SUM(B2:B2)" }] },
  ],
  frozenColumns: 0,
  charts: [
    {
      kind: "column",
      title: "产值前几名",
      rows: [[1, 1]],
      categories: 0,
      series: [{ title: "产值", column: 1 }],
      place: { top: 4, left: 0, bottom: 14, right: 5 },
    },
  ],
};

function chartTitles(bytes: Uint8Array): string[] {
  const charts = Object.entries(unzipSync(bytes)).filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  return charts.map(([, xml]) => /<a:t>([^<]*)</.exec(Buffer.from(xml).toString())?.[1] ?? "").sort();
}

describe("LibreOffice", () => {
  test("opens a workbook that a report was grafted into, with the user's charts and ours", async () => {
    const grown = graft({ name: "外呼.xlsm", bytes: buildFullWorkbook() }, await writeWorkbook([report]));
    const opened = await recalculate(grown);
    expect(read(opened).SheetNames).toEqual(["外呼明细", "透视", "趋势图", "产值表"]);
    expect(read(opened).Sheets["产值表"]!["B3"]).toMatchObject({ v: 120.5, f: "SUM(B2:B2)" });
    expect(read(opened).Sheets["外呼明细"]!["C4"]).toMatchObject({ v: 4, f: "SUM(C2:C3)" });
    expect(chartTitles(opened)).toEqual(expect.arrayContaining(["产值前几名", "单价走势"]));
  });
});
