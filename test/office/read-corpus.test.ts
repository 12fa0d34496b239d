import { spawnSync } from "node:child_process";
import { writeSample } from "../../src/hosts/file/write-sample.ts";
import { makeSample } from "../../src/sample/sample.ts";
import { buildFullWorkbook } from "../support/full-workbook.ts";
import { recalculate } from "../support/libreoffice.ts";
import { inPieces, readWithSheetJs, scan } from "../support/read-both.ts";

jest.setTimeout(180_000);

const PYTHON = `
import sys, datetime, io, openpyxl
book = openpyxl.Workbook(write_only=sys.argv[1] == "rows")
sheet = book.create_sheet("外呼")
sheet.append(["日期", "工号", "产值", "成功", "时刻"])
for row in range(50):
    sheet.append([datetime.date(2025, 10, 1 + row % 31), " 00%d" % row, row * 1.1, row % 2 == 0, datetime.datetime(2025, 10, 1, 9, row)])
sheet.append([None, "a & <b>\\n😀", None, "=1+1", "#N/A"])
out = io.BytesIO()
book.save(out)
sys.stdout.buffer.write(out.getvalue())
`;

function writeWithOpenpyxl(way: "rows" | "cells"): Uint8Array | null {
  const { status, stdout } = spawnSync("/usr/bin/python3", ["-c", PYTHON, way]);
  return status === 0 ? Uint8Array.from(stdout) : null;
}

async function expectAgreement(bytes: Uint8Array): Promise<void> {
  expect(await scan(bytes, inPieces(997))).toEqual(await readWithSheetJs(bytes));
}

describe("a workbook saved by another program", () => {
  it("is scanned as SheetJS reads it when LibreOffice saved a month of calls", async () => {
    const { sheets } = makeSample({ agents: 12, month: "2025-10", seed: 3, callsPerAgentDay: 5 });
    await expectAgreement(await recalculate(await writeSample(sheets)));
  });

  it("is scanned as SheetJS reads it when LibreOffice saved charts, tables and formulas", async () => {
    await expectAgreement(await recalculate(buildFullWorkbook()));
  });

  test.each(["rows", "cells"] as const)("is scanned as SheetJS reads it when openpyxl wrote its %s", async (way) => {
    const bytes = writeWithOpenpyxl(way);
    if (bytes) await expectAgreement(bytes);
  });
});
