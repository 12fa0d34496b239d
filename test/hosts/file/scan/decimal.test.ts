import fc from "fast-check";
import { readDecimal } from "../../../../src/hosts/file/scan/decimal.ts";

function read(text: string): number {
  const bytes = new TextEncoder().encode(`<${text}<`);
  return readDecimal(bytes, 1, bytes.length - 1);
}

describe("a number's bytes", () => {
  test.each([
    "0",
    "-0.5",
    "205",
    "45939.4166666667",
    "45939.416666666664",
    "45931.375023148146",
    "45563.264204885399522",
    "45563.846668907590356",
    "9007199254740992.5",
    "0.37501157407407409",
    "0.00000000000000000000012",
    "1.",
    "123456789012345678",
    "1e3",
    "-2.5E-7",
    ".5",
  ])("%s are the number that the language reads", (text) => expect(read(text)).toBe(Number(text)));

  it("are read to the last bit, whatever the number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(read(String(number))).toBe(Number(String(number)));
      }),
    );
  });

  it("are read to the last bit with any number of places", () => {
    const places = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 14 }));
    fc.assert(
      fc.property(places, ([number, digits]) => {
        const text = (number / 1000).toFixed(digits);
        expect(read(text)).toBe(Number(text));
      }),
    );
  });

  it("are read to the last bit with as many figures as Excel writes", () => {
    const figures = fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 15, max: 20 }));
    fc.assert(
      fc.property(figures, ([number, digits]) => {
        const text = number.toPrecision(digits);
        expect(read(text)).toBe(Number(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(["", ".", "-", "abc", "1.2.3", "--1", "1e", "NaN", "INF", "0x10", "1 2"])("%p are none", (text) =>
    expect(read(text)).toBeNaN(),
  );
});
