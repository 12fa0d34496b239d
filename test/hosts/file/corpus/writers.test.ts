import { inPieces, readWithSheetJs, scan } from "../../../support/read-both.ts";
import { readWithHucre } from "../../../support/read-with-hucre.ts";
import { writeByAll } from "./writers.ts";

describe("a workbook by another library", () => {
  it("is scanned as SheetJS and a second witness read it", async () => {
    const books = await writeByAll();
    const witness = readWithHucre(books);
    for (const [title, bytes] of Object.entries(books)) {
      const [scanned] = await scan(bytes, inPieces(17));
      expect({ title, ...scanned }).toEqual({ title, ...(await readWithSheetJs(bytes))[0] });
      expect({ title, rows: scanned!.rows.map((cells) => cells.map(bare)) }).toEqual({ title, rows: witness[title] });
    }
  });
});

function bare(cell: string | number | null): string | number | null {
  return typeof cell === "string" && cell.startsWith("boolean ") ? Number(cell.slice(8)) : cell;
}
