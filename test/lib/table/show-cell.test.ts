import { Kind } from "../../../src/lib/table/cell.ts";
import { showCell } from "../../../src/lib/table/show-cell.ts";
import { at, error, sheet, type Cell } from "../../support/sheets.ts";

async function shown(cell: Cell, date1904 = false): Promise<string> {
  const { columns } = await sheet("表一", [[cell]], { date1904 }).read([0], 0, 1);
  return showCell(columns[0]!, 0, date1904);
}

describe("showCell", () => {
  it.each<[string, Cell]>([
    ["", null],
    [" 张 三", " 张 三"],
    ["3.5", 3.5],
    ["TRUE", true],
    ["FALSE", false],
    ["#N/A", error("#N/A")],
    ["2025-10-09", at("2025-10-09")],
    ["2025-10-09 14:05:33", at("2025-10-09 14:05:33")],
    ["2025-10-09 14:05:00", at("2025-10-09 14:05")],
    ["14:05:33", at("14:05:33")],
    ["24:00:00", at("24:00")],
    ["27:30:00", { kind: Kind.time, serial: 27.5 / 24, text: "" }],
  ])("shows %j", async (text, cell) => {
    expect(await shown(cell)).toBe(text);
  });

  it("counts days by the workbook's own date system", async () => {
    expect(await shown(at("2025-10-09"), true)).toBe("2025-10-09");
    expect(await shown(at("14:05:33"), true)).toBe("14:05:33");
  });
});
