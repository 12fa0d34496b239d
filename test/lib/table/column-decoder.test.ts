import fc from "fast-check";
import { Kind } from "../../../src/lib/table/cell.ts";
import { ColumnDecoder, TextMemo, UNSEEN } from "../../../src/lib/table/column-decoder.ts";
import { BLANK, isNumeric, UNREADABLE } from "../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../src/lib/table/dictionary.ts";
import { dateTime } from "../../../src/lib/table/types/date-time.ts";
import { duration } from "../../../src/lib/table/types/duration.ts";
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
  it("keeps what it learned while the list of texts grows, and forgets it with another list", () => {
    const memo = new TextMemo((texts, code) => texts.at(code)!.length);
    const texts = ["一"];
    expect([...memo.open(texts)]).toEqual([UNSEEN]);
    expect([memo.learn(0), ...memo.open(texts)]).toEqual([1, 1]);
    texts.push("二二", "三三三");
    expect([...memo.open(texts)].slice(0, 3)).toEqual([1, UNSEEN, UNSEEN]);
    expect([memo.learn(2), ...memo.open(texts)].slice(0, 4)).toEqual([3, 1, UNSEEN, 3]);
    expect(memo.open(["四"])[0]).toBe(UNSEEN);
  });
});

describe("a decoder of whole columns", () => {
  const column = fc.array(
    fc.record({
      kind: fc.constantFrom(...Object.values(Kind).filter(isNumeric)),
      number: fc.oneof(
        fc.constantFrom(0, 1, 0.5, -1, 45_931, 45_931.375, 20_251_009, 1e12),
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      ),
    }),
  );

  it.each([
    ["dateTime", dateTime],
    ["duration", duration("分钟")],
  ])("reads %s as it would cell by cell", (_, type) => {
    const decoder = type.decoder({ unit: null, date1904: true, dictionary: new Dictionary() });
    fc.assert(
      fc.property(column, (cells) => {
        const kinds = Uint8Array.from(cells, ({ kind }) => kind);
        const into = new Float64Array(cells.length);
        decoder.numbers!({ kinds, numbers: Float64Array.from(cells, (cell) => cell.number), texts: [] }, into);
        expect([...into]).toEqual(cells.map((cell) => decoder.number(cell.number, cell.kind)));
      }),
    );
  });
});
