import fc from "fast-check";
import { PooledTexts } from "../../../../src/hosts/file/scan/pooled-texts.ts";
import { TextPool } from "../../../../src/hosts/file/scan/text-pool.ts";
import { readFigures } from "../../../../src/lib/table/decode.ts";

function poolOf(texts: readonly string[]): TextPool {
  const pool = new TextPool();
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    pool.append(bytes, 0, bytes.length);
    pool.close();
  }
  return pool;
}

describe("PooledTexts", () => {
  it("has the texts in the order they were added in, and none besides", () => {
    const texts = new PooledTexts(poolOf(["日期", "R01", "138"]));
    expect([texts.add(2), texts.add(0), texts.length]).toEqual([1, 2, 2]);
    expect([texts.at(0), texts.at(1), texts.at(2)]).toEqual(["138", "日期", undefined]);
    expect([texts.figuresAt(0), texts.figuresAt(1)]).toEqual([138, null]);
  });

  it("puts down which text is where, and takes it back", () => {
    const texts = new PooledTexts(poolOf(["a", "b", "c"]));
    const codes = new Int32Array(3);
    texts.add(2);
    texts.add(0);
    texts.tell(codes);
    expect([...codes]).toEqual([2, 0, 1]);
    texts.clear(codes);
    expect([...codes]).toEqual([0, 0, 0]);
  });

  it("keeps thousands", () => {
    const all = Array.from({ length: 5000 }, (_, index) => String(index * 7));
    const texts = new PooledTexts(poolOf(all));
    all.forEach((_, place) => texts.add(place));
    expect(all.map((_, index) => texts.at(index))).toEqual(all);
  });

  it("tells figures as reading the text would", () => {
    const text = fc.oneof(
      fc.constantFrom("", "0", "00", "0371", "999999999999999", "1000000000000000", "1e3", "-5", "１３８", "13 8"),
      fc.string({ unit: fc.constantFrom("0", "1", "9", "a", "郑", "."), maxLength: 17 }),
      fc.nat({ max: 999_999_999_999_999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(text), (all) => {
        const texts = new PooledTexts(poolOf(all));
        all.forEach((_, place) => texts.add(place));
        expect(all.map((_, index) => texts.figuresAt(index))).toEqual(all.map(readFigures));
      }),
    );
  });
});
