import fc from "fast-check";
import { fold } from "../../../../src/lib/table/fold.ts";
import { PhoneBook } from "../../../../src/lib/table/phone/phone-book.ts";

function keysOf(book: PhoneBook, ...texts: string[]): number[] {
  return texts.map((text) => book.keyOfText(fold(text)));
}

describe("the book of phones", () => {
  it("knows a number by one key however it is written", () => {
    const book = new PhoneBook(null);
    const keys = keysOf(book, "13812341234", "+86 138-1234-1234", "17951013812341234", "１３８１２３４１２３４");
    expect(new Set(keys).size).toBe(1);
    expect(book.textOf(keys[0]!)).toBe("13812341234");
  });

  it("tells an extension, a lost 0 that is none and another country apart", () => {
    const book = new PhoneBook(null);
    const keys = keysOf(book, "0379-87654321", "0379-87654321-1", "0379-87654321-2", "87654321", "+37987654321");
    expect(new Set(keys).size).toBe(5);
    expect(keysOf(book, "379 87654321")).toEqual([keys[0]]);
  });

  it("puts the area code of the house before a number that has none", () => {
    const [short, whole] = keysOf(new PhoneBook("0379"), "87654321", "0379-87654321");
    expect(short).toBe(whole);
    const [bare, full] = keysOf(new PhoneBook(null), "87654321", "0379-87654321");
    expect(bare).not.toBe(full);
  });

  it("holds what is unreadable against what is written alike, what is masked against nothing, and takes neither for a number", () => {
    const book = new PhoneBook(null);
    const [number, unreadable, again, masked] = keysOf(book, "13812341234", "不详", "不详", "138****1234");
    expect(unreadable).toBe(again);
    const told = [number, unreadable, masked, NaN].map((key) => [book.isNumber(key!), book.isComparable(key!)]);
    expect(told).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
    expect(book.textOf(NaN)).toBe("");
  });

  it("gives two numbers two keys", () => {
    const number = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
    const book = new PhoneBook(null);
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [first, second] = keysOf(book, one, other);
        expect(first === second).toBe(one === other);
        expect(book.textOf(first!)).toBe(one);
      }),
    );
  });
});
