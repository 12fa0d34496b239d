import { ExcelFault } from "../../../../src/hosts/excel/excel-fault.ts";
import { traceOf } from "../../../support/book-trace.ts";
import { closeMonth, openSmallMonth } from "../../../support/small-month.ts";

jest.setTimeout(120_000);

// Every action is tried by `npm run test:faults`.
test("a month that fails at some action leaves the workbook as it was, says so, and is written the next time", async () => {
  const excel = await openSmallMonth();
  await closeMonth(excel, "2025-11-01 09:00");
  await closeMonth(excel, "2025-11-01 10:00");
  const before = traceOf(excel);
  const sizer = excel.fork();
  await closeMonth(sizer, "2025-11-01 11:00");
  // From the writing to the last steps of the change of places.
  for (const share of [0.3, 0.75, 0.9]) {
    excel.faults.failAction(Math.floor(sizer.counters.actions * share), "InvalidArgument");
    await expect(closeMonth(excel, "2025-11-01 11:00")).rejects.toThrow(ExcelFault);
    excel.faults.failAction(Infinity);
    expect(traceOf(excel)).toEqual(before);
  }
  await closeMonth(excel, "2025-11-01 11:00");
  expect(traceOf(excel)).toEqual(traceOf(sizer));
});
