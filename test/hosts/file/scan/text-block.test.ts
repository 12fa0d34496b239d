import { TextPool } from "../../../../src/hosts/file/scan/text-pool.ts";

const BLOCK = 256;

function poolOf(texts: readonly (string | Uint8Array)[]): TextPool {
  const pool = new TextPool();
  for (const text of texts) {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    pool.append(bytes, 0, bytes.length);
    pool.close();
  }
  return pool;
}

/** Each text by itself, since none is asked for after a neighbour. */
function apart(pool: TextPool): string[] {
  const texts: string[] = [];
  for (let place = 0; place < BLOCK; place++)
    for (let index = place; index < pool.size; index += BLOCK) texts[index] = pool.at(index);
  return texts;
}

function inOrder(pool: TextPool): string[] {
  return Array.from({ length: pool.size }, (_, index) => pool.at(index));
}

function many(textAt: (index: number) => string): string[] {
  return Array.from({ length: 3 * BLOCK + 7 }, (_, index) => textAt(index));
}

describe("neighbouring texts", () => {
  test.each([
    ["figures", many((index) => String(13_800_000_000 + index))],
    ["letters of any length", many((index) => ["甲", "é", "😀", "", "a long one, longer than most"][index % 5]!)],
    ["texts of very many letters", many((index) => "坐席".repeat(index))],
    ["texts that begin with a mark", many((index) => `\uFEFF${index}`)],
  ])("are the same together and apart: %s", (_title, texts) => {
    expect(inOrder(poolOf(texts))).toEqual(texts);
    expect(apart(poolOf(texts))).toEqual(texts);
  });

  test.each(["_x000D_\n", "_x000d_", "&#13;&#10;", "&#13;"])("are freed of %p together and apart", (escape) => {
    const texts = many((index) => `${index}${escape}x`);
    const plain = many((index) => `${index}\nx`);
    expect(inOrder(poolOf(texts))).toEqual(plain);
    expect(apart(poolOf(texts))).toEqual(plain);
  });

  it("do not mend each other's broken letters", () => {
    const [head, rest] = [Uint8Array.of(0x61, 0xe4), Uint8Array.of(0xb8, 0xad)];
    const texts = Array.from({ length: 2 * BLOCK }, (_, index) => (index % 2 === 0 ? head : rest));
    const broken = texts.map((text) => new TextDecoder().decode(text));
    expect(inOrder(poolOf(texts))).toEqual(broken);
    expect(apart(poolOf(texts))).toEqual(broken);
  });

  it("may be asked for before all of them are there", () => {
    const pool = poolOf(["一", "二"]);
    expect([pool.at(0), pool.at(1), pool.at(0)]).toEqual(["一", "二", "一"]);
    for (let index = 2; index < 2 * BLOCK; index++) {
      pool.append(new TextEncoder().encode(String(index)), 0, String(index).length);
      pool.close();
      expect(pool.at(index)).toBe(String(index));
    }
    expect(inOrder(pool).slice(0, 4)).toEqual(["一", "二", "2", "3"]);
  });
});
