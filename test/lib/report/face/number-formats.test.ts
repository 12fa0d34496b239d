import { SSF } from "@e965/xlsx";
import { numberFormats, showNumber } from "../../../../src/lib/report/face/number-formats.ts";

const { format: showBySsf } = SSF as { format: (numberFormat: string, value: number) => string };

describe("a number under its format", () => {
  it.each([
    [1234567.5, "#,##0", "1,234,568"],
    [1234.005, "#,##0.00", "1,234.01"],
    [1.005, "0.00", "1.01"],
    [-0.5, "#,##0", "-1"],
    [999.995, "#,##0.00", "1,000.00"],
    [0.285, "0%", "29%"],
    [0.12345, "0.00%", "12.35%"],
    [0.05, "+0.00%;-0.00%;0.00%", "+5.00%"],
    [-0.05, "+0.00%;-0.00%;0.00%", "-5.00%"],
    [0, "+0.00%;-0.00%;0.00%", "0.00%"],
    [3, "0.00##", "3.00"],
    [0.125, "0.00##", "0.125"],
    [0.0875, "0.00##", "0.0875"],
    [45939, "yyyy-mm-dd", "2025-10-09"],
    [45939, "m-d", "10-9"],
    [0.75, "hh:mm:ss", "18:00:00"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [13800001111, "General", "13800001111"],
    [4.1010519900101e17, "General", "4.10105E+17"],
    [-12, "@", "-12"],
  ])("%d under %s is %s", (value, format, shown) => {
    expect(showNumber(value, format)).toBe(shown);
  });

  it("is what a spreadsheet library shows, wherever no half is to be rounded", () => {
    const values = [0, 1, 7, 12.25, 999.999, 1234.56, 65432.1, 1e6, 0.1234, 0.9999, 0.00004, 123456789.12];
    for (const format of Object.values(numberFormats).filter((one) => /^[+#0]/.test(one)))
      for (const value of [...values, ...values.filter((one) => one > 0.01).map((one) => -one)])
        expect([value, format, showNumber(value, format)]).toEqual([value, format, showBySsf(format, value)]);
  });
});
