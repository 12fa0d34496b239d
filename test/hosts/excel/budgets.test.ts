import { ExcelWorkbook } from "../../../src/hosts/excel/excel-workbook.ts";
import { agentOutputHours } from "../../../src/lib/centre/reports/index.ts";
import type { Bundle } from "../../../src/lib/centre/running/bundles.ts";
import { closeBooks } from "../../../src/lib/centre/running/close-books.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import { sessionWith } from "../../support/excel-session.ts";
import { fakeExcel, type FakeExcel } from "../../support/fake-excel/index.ts";

const MEGABYTE = 1024 * 1024;
const AGENTS = 60;
const CALLS = 20_000;
const DAY = 45_939;

/** A workbook of so many calls of one day, with who made them and what they earn. */
async function workbookOfCalls(): Promise<FakeExcel> {
  const excel = await fakeExcel({ profile: "web", evaluate: () => new Map() });
  const people = excel.sheet("Sheet1");
  people.name = "人员";
  people.cells.values.push(["工号", "姓名", "班组", "岗位"]);
  for (let agent = 0; agent < AGENTS; agent++) people.cells.values.push([1001 + agent, `坐席${agent}`, "一班", "坐席"]);
  excel.book.addSheet("业务单价").cells.values.push(["业务", "单价"], ["彩铃", 2]);
  const { cells } = excel.book.addSheet("外呼明细");
  cells.values.push(["日期", "工号", "业务", "结果"]);
  for (let call = 0; call < CALLS; call++)
    cells.values.push([DAY, 1001 + (call % AGENTS), "彩铃", call % 9 ? "拒访" : "成功"]);
  cells.restyle({ top: 1, left: 0, bottom: CALLS, right: 0 }, () => ({ numberFormat: "yyyy-mm-dd" }));
  excel.counters.reset();
  return excel;
}

const bundle: Bundle = {
  id: "one",
  title: "一张",
  english: "One",
  of: "day",
  items: [{ report: agentOutputHours, period: (asked) => asked }],
};

it("reads 20,000 calls and writes their report in 45 syncs at most, none over a megabyte", async () => {
  const excel = await workbookOfCalls();
  const close = { bundle, period: parsePeriod("2025-10-09")!, madeAt: "2025-10-10 09:30" };
  const { placed, edited } = await closeBooks(new ExcelWorkbook(sessionWith(excel)), close);
  expect(placed.map(({ name }) => name)).toContain("员工产值工时表 2025-10-09");
  expect(edited).toEqual([]);
  expect(excel.counters.syncs).toBeLessThanOrEqual(45);
  expect(excel.counters.largestRequestBytes).toBeLessThan(MEGABYTE);
  expect(excel.counters.largestResponseBytes).toBeLessThan(MEGABYTE);
});

it("tells which input somebody edited between reading and writing", async () => {
  const excel = await workbookOfCalls();
  const onProgress = ({ step }: { step: string }) => {
    if (step.startsWith("写 员工产值")) excel.coAuthor("外呼明细", "D2", "成功");
  };
  const close = { bundle, period: parsePeriod("2025-10-09")!, madeAt: "2025-10-10 09:30" };
  const { edited } = await closeBooks(new ExcelWorkbook(sessionWith(excel)), close, { onProgress });
  expect(edited).toEqual(["外呼明细"]);
});
