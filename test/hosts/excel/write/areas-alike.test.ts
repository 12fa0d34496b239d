import fc from "fast-check";
import { areasAlike } from "../../../../src/hosts/excel/write/areas-alike.ts";

function areas(rows: string[], top = 0): string[] {
  const cells = rows.map((row) => [...row]);
  return areasAlike(cells, top, (cell) => (cell === "." ? undefined : cell)).map(
    ({ top: first, left, bottom, right, like }) => `${like} ${first}-${bottom} ${left}-${right}`,
  );
}

describe("areasAlike", () => {
  test("makes one area of rows that are alike", () => {
    expect(areas(["ab", "ab", "ab"], 5)).toEqual(["a 5-7 0-0", "b 5-7 1-1"]);
  });

  test("goes on below only where the stretch is the same", () => {
    expect(areas(["aab", "aab", "abb"])).toEqual(["a 0-1 0-1", "b 0-1 2-2", "a 2-2 0-0", "b 2-2 1-2"]);
  });

  test("leaves out cells without a key, and ends where a row is short", () => {
    expect(areas(["a.a", "a"])).toEqual(["a 0-1 0-0", "a 0-0 2-2"]);
    expect(areas([])).toEqual([]);
  });

  test("covers each cell with a key once, by an area of that key", () => {
    const grids = fc.array(fc.array(fc.constantFrom("a", "b", "."), { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(grids, (rows) => {
        const seen = rows.map((row) => row.map(() => "."));
        for (const { top, left, bottom, right, like } of areasAlike(rows, 0, (cell) =>
          cell === "." ? undefined : cell,
        )) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              expect(seen[row]![column]).toBe(".");
              seen[row]![column] = like;
            }
          }
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});
