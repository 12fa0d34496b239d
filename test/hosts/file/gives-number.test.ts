import { givesNumber } from "../../../src/hosts/file/gives-number.ts";

describe("a formula", () => {
  it.each([
    "8-2",
    "=A1*B2",
    "-A1",
    "SUM(A1:A9)",
    "ROUND(A1/B1,2)",
    'IF(A1="",0,1)+1',
    "'甲 班'!A1+1",
    'COUNTIF(A:A,"x")',
  ])("%s can give nothing but a number", (formula) => {
    expect(givesNumber(formula)).toBe(true);
  });

  it.each(["A1", "T(A1)", 'IF(A1="","",A1-1)', 'A1&"-"', "VLOOKUP(A1,B:C,2-1,0)", "'甲-班'!A1", "A1=B1", '"a-b"'])(
    "%s may give a text",
    (formula) => {
      expect(givesNumber(formula)).toBe(false);
    },
  );
});
