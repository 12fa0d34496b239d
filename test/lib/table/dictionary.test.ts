import fc from "fast-check";
import { Dictionary } from "../../../src/lib/table/dictionary.ts";

describe("Dictionary", () => {
  it("gives each text one code, in the order of first appearance", () => {
    const dictionary = new Dictionary();
    expect(["郑州", "洛阳", "郑州", "", "洛阳"].map((text) => dictionary.code(text))).toEqual([0, 1, 0, 2, 1]);
    expect([dictionary.texts, dictionary.size]).toEqual([["郑州", "洛阳", ""], 3]);
  });

  it("finds a text without taking it in", () => {
    const dictionary = new Dictionary();
    dictionary.code("郑州");
    expect([dictionary.find("郑州"), dictionary.find("洛阳"), dictionary.size]).toEqual([0, -1, 1]);
  });

  it("appends a text that it has again, and finds the first", () => {
    const dictionary = new Dictionary();
    const codes = [
      dictionary.code("R01"),
      dictionary.append("R01"),
      dictionary.append("R02"),
      dictionary.append("R02"),
    ];
    expect([codes, dictionary.texts]).toEqual([
      [0, 1, 2, 3],
      ["R01", "R01", "R02", "R02"],
    ]);
    expect([dictionary.find("R01"), dictionary.find("R02"), dictionary.code("R02"), dictionary.code("R03")]).toEqual([
      0, 2, 2, 4,
    ]);
  });

  it("finds each of thousands of appended texts", () => {
    const dictionary = new Dictionary();
    const recordings = Array.from({ length: 5000 }, (_, i) => `R${i % 4000}`);
    recordings.forEach((recording) => dictionary.append(recording));
    expect(recordings.map((recording) => dictionary.find(recording))).toEqual(recordings.map((_, i) => i % 4000));
  });

  it("keeps every code while it grows", () => {
    const dictionary = new Dictionary();
    const phones = Array.from({ length: 5000 }, (_, i) => String(13_000_000_000 + i * 7919));
    phones.forEach((phone) => dictionary.code(phone));
    expect(phones.map((phone) => dictionary.find(phone))).toEqual(phones.map((_, i) => i));
  });

  it("answers as a list of texts does", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("0", "1", "a", "郑"), maxLength: 4 }), { maxLength: 300 });
    fc.assert(
      fc.property(texts, (added) => {
        const dictionary = new Dictionary();
        const codes = added.map((text) => dictionary.code(text));
        const distinct = [...new Set(added)];
        expect(dictionary.texts).toEqual(distinct);
        expect(codes).toEqual(added.map((text) => distinct.indexOf(text)));
      }),
    );
  });
});
