import { utils as sheets, write } from "@e965/xlsx";
import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { openCentre } from "../../../src/lib/centre/reading/open-centre.ts";
import { machineSheets, ROSTER } from "../../support/attendance-exports.ts";
import { countsOf, daysOf, hoursOf, problemsOf } from "../../support/centre-rows.ts";
import type { Cell } from "../../support/sheets.ts";

function open(report: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const book = sheets.book_new();
  for (const [name, rows] of Object.entries(report)) {
    sheets.book_append_sheet(book, sheets.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return readWorkbook({ name: "1_标准报表.xls", bytes: new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer) }); // prettier-ignore
}

describe("an attendance machine's .xls", () => {
  it("is attendance and sessions, each night's last punch in the shift it ends", async () => {
    const centre = await openCentre([ROSTER, ...(await open(machineSheets()))]);
    expect(daysOf(centre)).toEqual([
      "1001 2026-05-04 迟到 12 分钟",
      "1001 2026-05-05 其他假",
      "1001 2026-05-06 出勤",
      "1001 2026-05-07 旷工",
      "1002 2026-05-04 出勤",
      "1002 2026-05-05 出勤",
      "1002 2026-05-06 公出",
    ]);
    expect(hoursOf(centre, "date", "agentId", "hours")).toEqual([
      ["2026-05-04", "1001", 8.4],
      ["2026-05-06", "1001", 9 + 40 / 60],
      ["2026-05-04", "1002", 8 + 34 / 60],
      ["2026-05-05", "1002", 8.6],
    ]);
    expect([problemsOf(centre), centre.unread]).toEqual([["otherLeave 排班信息!H5 请假"], []]);
  });

  it("names the true cells of a block", async () => {
    const { 考勤记录: log } = machineSheets();
    const strange = log!.map((row) => row.map((cell) => (cell === "1002" ? "77" : cell === "李四" ? "赵六" : cell)));
    const centre = await openCentre([ROSTER, ...(await open({ 考勤记录: strange }))]);
    expect(problemsOf(centre)).toEqual(Array(3).fill("unknownAgent 考勤记录!C6 77"));
    expect(countsOf(centre)[1]).toBe("考勤记录 attendance 5 = 5 + 0 + 0");
  });
});
