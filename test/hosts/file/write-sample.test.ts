import { unzipSync, strFromU8 } from "fflate";
import { writeSample } from "../../../src/hosts/file/write-sample.ts";
import type { SampleRow, SampleSheet } from "../../../src/sample/sample-sheet.ts";

const odd: SampleSheet = {
  name: "杂",
  headerRow: 1,
  rows: [
    ["标题"],
    ["工号", "时间", "结果"],
    ["0611", { serial: 45939.5, show: "dateTime" }, { error: "#N/A" }],
    [611, { serial: 0.5, show: "time" }, { formula: "2*60+5", result: 125 }],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
};

describe("writeSample", () => {
  it("keeps text as text, serials as numbers, formulas with their results, and errors as errors", async () => {
    const xml = sheetXml(await writeSample([odd]), 1);
    expect(cell(xml, "A3")).toContain('t="s"');
    expect(cell(xml, "B3")).toContain("<v>45939.5</v>");
    expect(cell(xml, "C3")).toContain('t="e"><v>#N/A</v>');
    expect(cell(xml, "A4")).toContain("<v>611</v>");
    expect(cell(xml, "C4")).toContain("<f>2*60+5</f><v>125</v>");
    expect(xml).toContain('<mergeCell ref="A1:C1"/>');
  });

  it("writes a sheet of many rows the same way", async () => {
    const rows = Array.from({ length: 26_000 }, (_, i): SampleRow => ["0611", { serial: 45939, show: "date" }, i]);
    const bytes = await writeSample([odd, { ...odd, name: "长", rows: [...odd.rows.slice(0, 2), ...rows] }]);
    expect(cell(sheetXml(bytes, 1), "C3")).toContain("#N/A");
    const long = sheetXml(bytes, 2);
    expect(cell(long, "C26002")).toContain("<v>25999</v>");
    expect(long).toContain('<mergeCell ref="A1:C1"/>');
  });
});

function sheetXml(bytes: Uint8Array, number: number): string {
  return strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]!);
}

function cell(xml: string, address: string): string {
  const start = xml.indexOf(`<c r="${address}"`);
  return xml.slice(start, xml.indexOf("</c>", start));
}
