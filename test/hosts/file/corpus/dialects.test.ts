import { readPackage } from "../../../../src/hosts/file/read-package.ts";
import { Unscanned } from "../../../../src/hosts/file/scan/unscanned.ts";
import { inPieces, readWithSheetJs, scan, tellAll } from "../../../support/read-both.ts";
import { readWithHucre } from "../../../support/read-with-hucre.ts";
import { CALL_ROWS, DIALECTS, HANDED_OVER } from "./dialects.ts";

const titles = Object.keys(DIALECTS);
/** The other reader refuses it by its size. */
const TOO_WIDE = "blank cells far and wide";
const PIECES = [1, 2, 7, 64];

describe("a sheet in one dialect or another", () => {
  test.each(titles)("reads the same with %s", async (title) => {
    const [sheet] = await tellAll(await readPackage("centre.xlsx", DIALECTS[title]!));
    expect(sheet!.rows).toEqual(CALL_ROWS);
  });

  test.each(titles)("is scanned in pieces of any length, or handed over, with %s", async (title) => {
    const bytes = DIALECTS[title]!;
    const told = await readWithSheetJs(bytes);
    for (const length of PIECES) {
      const scanned = await scan(bytes, inPieces(length)).catch((error: unknown) => error);
      if (HANDED_OVER.includes(title)) expect(scanned).toBeInstanceOf(Unscanned);
      else expect(scanned).toEqual(told);
    }
  });

  it("reads the same for a second witness", () => {
    const books = Object.fromEntries(Object.entries(DIALECTS).filter(([title]) => title !== TOO_WIDE));
    for (const [title, rows] of Object.entries(readWithHucre(books))) {
      expect({ title, rows }).toEqual({ title, rows: CALL_ROWS.map((cells) => cells.map(bare)) });
    }
  });
});

/** As the second witness tells of it: a date is its serial. */
function bare(cell: string | number | null): string | number | null {
  if (typeof cell !== "string") return cell;
  const [, kind, value] = /^(date|dateTime|boolean|error) (.*)$/.exec(cell) ?? [];
  if (kind === undefined) return cell;
  return kind === "error" ? value! : Number(value);
}
