import { ColumnDecoder } from "../../../src/lib/table/column-decoder.ts";
import { BLANK, UNREADABLE } from "../../../src/lib/table/decode.ts";
import { TextMemo } from "../../../src/lib/table/text-memo.ts";
import { error, sheet } from "../../support/sheets.ts";

describe("ColumnDecoder", () => {
  const cells = sheet("表一", [["３"], [null], ["无"], [error("#N/A")], [7], ["３"], ["'4"], [true]]);

  async function decode(runs: [number, number][]) {
    const asked: string[] = [];
    const decoder = new ColumnDecoder({
      text: (text) => (asked.push(text), Number(text)),
      number: (value, kind) => value + kind * 100,
    });
    const values: number[] = [];
    for (const [firstRow, endRow] of runs) {
      const into = new Float64Array(endRow - firstRow);
      decoder.decode((await cells.read([0], firstRow, endRow)).columns[0]!, into);
      values.push(...into);
    }
    return { asked, values };
  }

  it("folds texts, reads words for nothing as blank, and errors as unreadable", async () => {
    const { values } = await decode([[0, 8]]);
    expect(values).toEqual([3, BLANK, BLANK, UNREADABLE, 107, 3, 4, 301]);
  });

  it("works each text out once, however the rows are cut into runs", async () => {
    expect(
      (
        await decode([
          [0, 3],
          [3, 5],
          [5, 8],
        ])
      ).asked,
    ).toEqual(["3", "4"]);
  });
});

describe("TextMemo", () => {
  it("keeps what it knows while the list of texts grows, and forgets it with another list", () => {
    const asked: string[] = [];
    const memo = new TextMemo((text) => asked.push(text));
    const texts = ["一"];
    memo.open(texts);
    expect([memo.of(0), memo.of(0)]).toEqual([1, 1]);
    texts.push("二", "三");
    memo.open(texts);
    expect([memo.of(2), memo.of(0), memo.of(1)]).toEqual([2, 1, 3]);
    memo.open(["四"]);
    expect(memo.of(0)).toBe(4);
    expect(asked).toEqual(["一", "三", "二", "四"]);
  });
});
