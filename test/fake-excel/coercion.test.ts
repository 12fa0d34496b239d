import { fakeExcel } from "../support/fake-excel/index.ts";

/** Writes to B2 with A1 = 5 and B1 = "文字", and tells what is found there. */
async function typed(given: unknown, format = "General") {
  const excel = await fakeExcel();
  return excel.asExcel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [[5, "文字"]];
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[format]];
    cell.values = [[given]];
    const read = sheet.getRange("B2").load("values,formulas,valueTypes,numberFormat,text");
    await context.sync();
    return {
      value: read.values[0]![0] as unknown,
      formula: read.formulas[0]![0] as unknown,
      type: read.valueTypes[0]![0] as unknown,
      format: read.numberFormat[0]![0] as unknown,
      text: read.text[0]![0],
    };
  });
}

describe("what is written to a cell", () => {
  it.each([
    ["001", 1],
    ["13800138000", 13800138000],
    ["410105199001011234", 410105199001011000],
    ["1,234.5", 1234.5],
    ["12%", 0.12],
    ["1e3", 1000],
    ["(5)", -5],
    [" 7 ", 7],
    ["-5", -5],
    ["+5", 5],
  ])("is the number that %j looks like", async (text, value) => {
    expect(await typed(text)).toMatchObject({ value, type: "Double" });
  });

  it.each([
    ["1-2", 46024, 'm"月"d"日"', "1月2日"],
    ["2025-10-09", 45939, "yyyy/m/d", "2025/10/9"],
    ["2025/10/9 9:30", 45939.395833333336, "yyyy/m/d h:mm", "2025/10/9 9:30"],
    ["2025年10月9日", 45939, 'yyyy"年"m"月"d"日"', "2025年10月9日"],
    ["10月9日", 46304, 'm"月"d"日"', "10月9日"],
    ["9:30", 0.3958333333333333, "h:mm", "9:30"],
    ["26:15:00", 1.09375, "[h]:mm:ss", "26:15:00"],
  ])("is the date or time that %j looks like", async (...[given, value, format, text]) => {
    expect(await typed(given)).toEqual({ value, formula: value, type: "Double", format, text });
  });

  it.each([["2025-02-30"], ["坐席"], ["1-2-"], ["A-1"], ["无 =1"], ["25.13"]])(
    "is not more than it is: %j",
    async (text) => {
      const { value } = await typed(text);
      expect(String(value)).toBe(text);
    },
  );

  it.each([
    ["TRUE", true, "Boolean"],
    ["false", false, "Boolean"],
    [true, true, "Boolean"],
    ["#N/A", "#N/A", "Error"],
    ["#DIV/0!", "#DIV/0!", "Error"],
    ["'001", "001", "String"],
    ["", "", "Empty"],
  ])("is taken for what %j means", async (given, value, type) => {
    expect(await typed(given)).toMatchObject({ value, type });
  });

  it.each([["001"], ["1-2"], ["=1+1"], ["TRUE"], ["-客户挂断"]])("stays text in a text cell: %j", async (text) => {
    expect(await typed(text, "@")).toMatchObject({ value: text, formula: text, type: "String", format: "@" });
  });

  it("keeps the cell's own format for a date", async () => {
    expect(await typed("2025-10-09", "yyyy-mm-dd")).toMatchObject({ format: "yyyy-mm-dd", text: "2025-10-09" });
  });

  it.each([
    ["=A1*2", 10, "=A1*2"],
    ["+A1+1", 6, "=+A1+1"],
    ["-A1", -5, "=-A1"],
    ['=B1&"!"', "文字!", '=B1&"!"'],
    ["-客户挂断", "#NAME?", "=-客户挂断"],
    ["=NOSUCHFUNCTION(1)", "#NAME?", "=NOSUCHFUNCTION(1)"],
    ["=1/0", "#DIV/0!", "=1/0"],
  ])("is a formula when it begins like one: %j", async (given, value, formula) => {
    expect(await typed(given)).toMatchObject({ value, formula });
  });

  it.each([["=1+"], ["=SUM(A1"], ["--- 合计 ---"], [{ a: 1 }]])(
    "is refused when nothing can be made of it: %j",
    async (given) => {
      await expect(typed(given)).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );
});

describe("writing to a range", () => {
  it("leaves cells for null and clears them for an empty text", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "C"]];
      await context.sync();
    });
    expect(excel.values("Sheet1", "A1:C1")).toEqual([["a", "", "C"]]);
  });

  it.each([
    ["too few rows", [["a", "b"]]],
    [
      "too many columns",
      [
        ["a", "b", "c"],
        ["a", "b", "c"],
      ],
    ],
    ["ragged rows", [["a", "b"], ["a"]]],
  ])("refuses %s", async (_, values) => {
    const excel = await fakeExcel();
    const run = excel.asExcel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = values;
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("spreads a single value over the range", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.numberFormat = "0.00" as unknown as string[][];
      await context.sync();
    });
    expect(excel.values("Sheet1", "A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it("calls a date format of one's own Custom", async () => {
    const excel = await fakeExcel();
    await excel.asExcel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:F1");
      range.numberFormat = [["General", "@", "yyyy/m/d", "yyyy-mm-dd", "0.00%", "#,##0"]];
      range.load("numberFormatCategories");
      await context.sync();
      expect(range.numberFormatCategories).toEqual([["General", "Text", "Date", "Custom", "Percentage", "Number"]]);
    });
  });
});
