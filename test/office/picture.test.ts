import { execFileSync } from "node:child_process";
import { drawWorkbook } from "../../src/hosts/file/picture.ts";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Grid } from "../../src/lib/report/grid.ts";
import { CENTRE, CommandFolder } from "../support/command-line.ts";

jest.setTimeout(180_000);

const PNG = [0x89, 0x50, 0x4e, 0x47];

describe("a picture", () => {
  it("is one PDF with the text of the sheet", async () => {
    const [pdf, ...others] = await drawWorkbook(await writeWorkbook([listOf(3)]), { form: "pdf" });
    expect(others).toEqual([]);
    const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf! }).toString();
    expect(text).toMatch(/业务数据登记表[^]*郑州0[^]*郑州2/);
    expect(text).not.toContain("郑州3");
  });

  it("is a PNG for each page", async () => {
    const pages = await drawWorkbook(await writeWorkbook([listOf(120)]), { form: "png" });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect([...page.subarray(0, 4)]).toEqual(PNG);
  });

  it("lies beside the workbook of a report, without the problems, and replaces nothing unasked", async () => {
    const folder = await CommandFolder.set();
    try {
      const centre = await folder.putBook("中心.xlsx", CENTRE);
      const [out, picture] = [folder.path("表.xlsx"), folder.path("表.png")];
      const words = ["report", "product-register", centre, "--period", "2025-10", "--product", "手机报"];
      const made = await folder.run([...words, "--out", out, "--picture", picture]);
      expect([made.exit, made.printed]).toEqual([0, `${out}\n${picture}\n`]);
      expect([...(await folder.bytes("表.png")).subarray(0, 4)]).toEqual(PNG);
      await folder.put("表.png", "我的");
      const refused = await folder.run([...words, "--out", folder.path("又.xlsx"), "--picture", picture]);
      expect([refused.exit, refused.told]).toEqual([1, expect.stringContaining("--force")]);
      expect((await folder.bytes("表.png")).toString()).toBe("我的");
      expect(await folder.names()).toEqual(["中心.xlsx", "表.png", "表.xlsx"]);
    } finally {
      await folder.clear();
    }
  });
});

function listOf(rows: number): Grid {
  const body = Array.from({ length: rows }, (_, row) => ({
    role: "body" as const,
    cells: [{ value: `郑州${row}` }, { value: row }],
  }));
  return {
    name: "业务数据登记表",
    stamp: null,
    columns: [
      { format: "text", width: 16 },
      { format: "count", width: 12 },
    ],
    rows: [
      { role: "title", cells: [{ value: "业务数据登记表" }] },
      { role: "header", cells: [{ value: "地市" }, { value: "外呼量" }] },
      ...body,
    ],
    frozenColumns: 1,
  };
}
