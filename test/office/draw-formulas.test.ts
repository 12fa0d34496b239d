import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { drawFormulas, LAST_ROW } from "../../scripts/docs/draw-formulas.ts";
import { drawNumber } from "../../src/lib/centre/subjects/quality/draw-number.ts";
import { recalculate } from "../support/libreoffice.ts";

jest.setTimeout(180_000);

const TEXTS = ["2025-10-09|1001|XL00001042", "2026-05-01|0102", "2025-12-31|0634|录音-9", "a"];

/** A sheet a text, with the formulas as the page has them; a file needs a prefix before functions that are not old. */
async function formulaBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const { first, step, mixing } = drawFormulas();
  const stored = (formula: string) => ({
    formula: formula.slice(1).replace(/\b(BITXOR|BITRSHIFT|UNICODE)\(/g, "_xlfn.$1("),
  });
  for (const [place, text] of TEXTS.entries()) {
    const cells = book.addWorksheet(`s${place}`);
    cells.getCell("A1").value = text;
    cells.getCell("B1").value = Number(first);
    for (let row = 2; row <= LAST_ROW; row++) {
      cells.getCell(`B${row}`).value = stored(step.replaceAll("B1", `B${row - 1}`));
    }
    mixing.forEach((formula, at) => (cells.getCell(`C${at + 1}`).value = stored(formula)));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("the formulas that check a draw", () => {
  test("give in a spreadsheet the numbers that the sampling plan draws", async () => {
    const { Sheets } = read(await recalculate(await formulaBook()));
    const shown = TEXTS.map((_, place) => (Sheets[`s${place}`]!["C5"] as { v: unknown }).v);
    expect(shown).toEqual(TEXTS.map(drawNumber));
  });
});
