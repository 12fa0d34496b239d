import fc from "fast-check";
import { readWorkbook } from "../../../../src/hosts/file/read-workbook.ts";
import { UserError } from "../../../../src/lib/problem.ts";
import { tellAll } from "../../../support/read-both.ts";
import { CALL_ROWS, DIALECTS } from "./dialects.ts";

const whole = DIALECTS["Excel's"]!;
const BOOKS = [whole, DIALECTS["inline texts, a line for each cell"]!];

async function rowsOf(bytes: Uint8Array) {
  const told = await tellAll(await readWorkbook({ name: "centre.xlsx", bytes }));
  return told.map(({ rows }) => rows);
}

describe("a damaged workbook", () => {
  it("is refused or reads as it was, whichever bit has flipped", async () => {
    const flip = fc.tuple(fc.constantFrom(...BOOKS.keys()), fc.nat(), fc.integer({ min: 0, max: 7 }));
    await fc.assert(
      fc.asyncProperty(flip, async ([book, at, bit]) => {
        const bytes = BOOKS[book]!.slice();
        bytes[at % bytes.length]! ^= 1 << bit;
        const rows = await rowsOf(bytes).catch((error: unknown) => error);
        if (!(rows instanceof UserError)) expect(rows).toEqual([CALL_ROWS]);
      }),
      { numRuns: 400 },
    );
  });

  it("is refused wherever it was cut off", async () => {
    for (let length = 4; length < whole.length; length += 13) {
      await expect(rowsOf(whole.subarray(0, length))).rejects.toThrow(UserError);
    }
  });
});
