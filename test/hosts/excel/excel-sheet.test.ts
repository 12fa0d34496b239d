import type { ExcelSheet } from "../../../src/hosts/excel/excel-sheet.ts";
import { openSheets } from "../../../src/hosts/excel/open-sheets.ts";
import type { WorkOptions } from "../../../src/lib/table/progress.ts";
import { sessionWith } from "../../support/excel-session.ts";
import { fakeExcel, type FakeExcel, type FakeExcelOptions } from "../../support/fake-excel/index.ts";

const HEADER = ["日期", "工号", "姓名", "班组", "业务", "结果", "地市", "通话时长", "录音"];
const COLUMNS = HEADER.map((_, column) => column);
const MEGABYTE = 1024 * 1024;

/** An Excel with one sheet of so many calls. */
async function excelWithCalls(count: number, options: FakeExcelOptions = {}): Promise<FakeExcel> {
  const excel = await fakeExcel(options);
  const { cells } = excel.sheet("Sheet1");
  cells.values.push([...HEADER]);
  for (let call = 0; call < count; call++) cells.values.push(callRow(call));
  cells.restyle({ top: 1, left: 0, bottom: count, right: 0 }, () => ({ numberFormat: "yyyy-mm-dd hh:mm:ss" }));
  excel.counters.reset();
  return excel;
}

function callRow(call: number) {
  const agent = call % 60;
  const when = 45_931 + call / 20_000;
  const recording = `20251009/${1001 + agent}_1380371${String(call % 10_000).padStart(4, "0")}.wav`;
  return [when, 1001 + agent, `坐席${agent}`, "外呼一班", "彩铃包月", "无人接听", "郑州", call % 240, recording];
}

async function openSheet(excel: FakeExcel, options: WorkOptions = {}): Promise<ExcelSheet> {
  return (await openSheets(sessionWith(excel), options))[0]!;
}

/** Reads as the core does: some rows of head, then all rows in blocks of 20,000. */
async function readAll(sheet: ExcelSheet): Promise<number> {
  await sheet.read(COLUMNS, 0, 220);
  let rows = 0;
  for (let row = 1; row < sheet.rowCount; row += 20_000) {
    const block = await sheet.read(COLUMNS, row, Math.min(row + 20_000, sheet.rowCount));
    rows += block.columns[1]!.kinds.filter((kind) => kind > 0).length;
  }
  return rows;
}

describe("reading a sheet of Excel's", () => {
  it("reads 20,000 calls in ten syncs at most, each under a megabyte", async () => {
    const excel = await excelWithCalls(20_000, { profile: "web" });
    expect(await readAll(await openSheet(excel))).toBe(20_000);
    expect(excel.counters.syncs).toBeLessThanOrEqual(10);
    expect(excel.counters.largestResponseBytes).toBeLessThan(MEGABYTE);
    expect(excel.counters.largestRequestBytes).toBeLessThan(10_000);
  });

  it("halves a block that Excel finds too large, and goes on", async () => {
    const excel = await excelWithCalls(3000);
    const sheet = await openSheet(excel);
    excel.faults.transient("ResponsePayloadSizeLimitExceeded", 3);
    const whole = await sheet.read([1], 0, 3001);
    expect([...whole.columns[0]!.numbers.slice(1, 4), whole.columns[0]!.numbers[3000]]).toEqual([
      1001, 1002, 1003, 1060,
    ]);
  });

  it("says so when even one row is too large", async () => {
    const excel = await excelWithCalls(10);
    const sheet = await openSheet(excel);
    excel.faults.transient("ResponsePayloadSizeLimitExceeded", 99);
    await expect(sheet.read(COLUMNS, 0, 11)).rejects.toThrow(/^读取“Sheet1”没有完成:一次传送的内容超过了 Excel 的上限/);
  });

  it("reads on after a fault that passes", async () => {
    const excel = await excelWithCalls(10);
    const sheet = await openSheet(excel);
    excel.faults.transient("ServiceNotAvailable", 2);
    expect((await sheet.read([7], 1, 4)).columns[0]!.numbers).toEqual(Float64Array.of(0, 1, 2));
  });

  it("says that the sheet is gone when somebody deleted it", async () => {
    const excel = await excelWithCalls(10);
    const sheet = await openSheet(excel);
    excel.book.addSheet("另一张");
    excel.book.deleteSheet(excel.sheet("Sheet1"));
    await expect(sheet.read([0], 0, 1)).rejects.toThrow(/工作表或区域已经不在了/);
  });

  it("finds the sheet under its new name", async () => {
    const excel = await excelWithCalls(1);
    const sheet = await openSheet(excel);
    excel.book.renameSheet(excel.sheet("Sheet1"), "外呼明细");
    expect((await sheet.read([1], 1, 2)).columns[0]!.numbers[0]).toBe(1001);
  });

  it("stops between two blocks when it is cancelled", async () => {
    const excel = await excelWithCalls(20_000);
    const controller = new AbortController();
    const sheet = await openSheet(excel, { signal: controller.signal });
    excel.counters.reset();
    excel.faults.afterSync(3, () => controller.abort(new Error("取消")));
    await expect(sheet.read(COLUMNS, 0, 20_001)).rejects.toThrow("取消");
    expect(excel.counters.syncs).toBe(3);
  });
});
