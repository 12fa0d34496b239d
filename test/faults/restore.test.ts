import { restoreLast } from "../../src/hosts/excel/write/restore-last.ts";
import { sessionWith } from "../support/excel-session.ts";
import type { FakeExcel } from "../support/fake-excel/index.ts";
import { closeMonth, openSmallMonth } from "../support/small-month.ts";
import { breakOffEverywhere } from "./break-off.ts";

jest.setTimeout(1_800_000);

const run = (excel: FakeExcel) => restoreLast(sessionWith(excel));

test("a restoring that is broken off at any action has not begun, or is done", async () => {
  const excel = await openSmallMonth();
  await closeMonth(excel, "2025-11-01 09:00");
  excel.book.deleteSheet(excel.sheet("评扣台账 2025-10"));
  await closeMonth(excel, "2025-11-01 10:00");
  excel.book.deleteSheet(excel.sheet("外呼数据一览表 2025-10"));
  expect(await breakOffEverywhere(excel, { run })).toBeGreaterThan(500);
});
