import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { CommandFolder } from "../support/command-line.ts";
import { buildFullWorkbook } from "../support/full-workbook.ts";
import { packageFaults } from "../support/package-check.ts";

const TABLES = {
  人员: "工号 | 姓名 | 班组 | 岗位\n0301 | 张三 | 一班 | 坐席",
  十月外呼: `
    日期       | 工号 | 业务 | 结果
    2025-10-09 | 0301 | 宽带 | 成功
    2025-10-10 | 0301 | 宽带 | 拒访
    2025-10-10 | 0301 | 宽带 | 天书`,
};
const INDEXES = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

let folder: CommandFolder;
beforeEach(async () => {
  folder = await CommandFolder.set();
});
afterEach(() => folder.clear());

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("latin1")]));
}

/** The parts of `before` that are not the same in `after`, or not there. */
function changed(before: Uint8Array, after: Uint8Array): string[] {
  const now = partsOf(after);
  return [...partsOf(before)].filter(([path, part]) => now.get(path) !== part).map(([path]) => path);
}

/** Runs `monthly --into` on 外呼.xlsm, on a day of November; the copy's bytes. */
async function monthInto(out: string, day = 1): Promise<Buffer> {
  const words = ["monthly", folder.path("外呼.xlsm"), "--month", "2025-10", "--into", "--out", folder.path(out)];
  const { exit, told } = await folder.run(words, { now: () => new Date(2025, 10, day, 9, 30) });
  expect([exit, told]).toEqual([0, expect.any(String)]);
  return folder.bytes(out);
}

describe("monthly --into a workbook with everything in it", () => {
  const workbook = buildFullWorkbook({}, TABLES);

  it("makes a copy, with macros as the input is, named after the bundle", async () => {
    const input = await folder.put("外呼.xlsm", workbook);
    const { exit, printed } = await folder.run(["monthly", input, "--month", "2025-10", "--into"]);
    expect([exit, printed]).toEqual([0, `${folder.path("外呼 月报 2025-10.xlsm")}\n`]);
    expect((await folder.bytes("外呼.xlsm")).equals(workbook)).toBe(true);
    const types = partsOf(await folder.bytes("外呼 月报 2025-10.xlsm")).get("[Content_Types].xml");
    expect(types).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  });

  it("adds its sheets at the end, and leaves every part but the four indexes as it was", async () => {
    await folder.put("外呼.xlsm", workbook);
    const grown = await monthInto("一.xlsm");
    expect(packageFaults(workbook)).toEqual([]);
    expect(packageFaults(grown)).toEqual([]);
    expect(changed(workbook, grown).sort()).toEqual([...INDEXES].sort());
    const names = read(grown).SheetNames;
    expect(names.slice(0, 6)).toEqual(["外呼明细", "透视", "趋势图", "人员", "十月外呼", "月报目录 2025-10"]);
    expect(names.slice(-2)).toEqual(["所用口径", "问题"]);
    expect(read(grown).Sheets["员工产值工时表 2025-10"]!["G4"]).toMatchObject({ v: 2.5 });
  });

  it("finds a copy's own tables and not our sheets, and changes nothing when run again", async () => {
    await folder.put("外呼.xlsm", workbook);
    const once = await monthInto("一.xlsm");
    await folder.put("外呼.xlsm", once);
    const twice = await monthInto("二.xlsm");
    expect([...partsOf(twice).keys()].sort()).toEqual([...partsOf(once).keys()].sort());
    expect(changed(once, twice)).toEqual([]);
  });

  it("swaps its own sheets for later ones where they stand, and touches nothing of the user's", async () => {
    await folder.put("外呼.xlsm", workbook);
    const once = await monthInto("一.xlsm");
    await folder.put("外呼.xlsm", once);
    const later = await monthInto("二.xlsm", 2);
    expect(read(later).SheetNames).toEqual(read(once).SheetNames);
    const swapped = changed(once, later);
    expect(swapped.length).toBeGreaterThan(9);
    expect(swapped.filter((path) => partsOf(workbook).has(path) && !INDEXES.includes(path))).toEqual([]);
    expect(read(later).Sheets["月报目录 2025-10"]!["A2"]).toMatchObject({
      v: expect.stringContaining("2025-11-02") as string,
    });
    expect(packageFaults(later)).toEqual([]);
  });

  it("leaves a sheet of the user's with the name of one of ours alone, and leads past it", async () => {
    const notes = { "人员状况 2025-10": "我的备注\n别动", 问题: "我的问题\n也别动" };
    const theirs = buildFullWorkbook({}, { ...TABLES, ...notes });
    await folder.put("外呼.xlsm", theirs);
    const grown = await monthInto("一.xlsm");
    expect(changed(theirs, grown).sort()).toEqual([...INDEXES].sort());
    const { Sheets: sheets, SheetNames: names } = read(grown);
    expect(names).toEqual(expect.arrayContaining(["人员状况 2025-10", "人员状况 2025-10 (2)", "问题", "问题 (2)"]));
    expect(sheets["人员状况 2025-10"]!["A2"]).toMatchObject({ v: "别动" });
    const links = Object.values(sheets["月报目录 2025-10"] as Record<string, { l?: { Target: string } }>).flatMap(
      ({ l }) => l?.Target ?? [],
    );
    expect(links).toEqual(expect.arrayContaining(["#'人员状况 2025-10 (2)'!A1", "#'问题 (2)'!A1"]));
    expect(links).not.toContain("#'问题'!A1");
    await folder.put("外呼.xlsm", grown);
    expect(changed(grown, await monthInto("二.xlsm"))).toEqual([]);
  });

  it("refuses to write over its input, and takes no .csv to write into", async () => {
    const input = await folder.put("外呼.xlsm", workbook);
    const over = await folder.run(["monthly", input, "--month", "2025-10", "--into", "--force", "--out", input]);
    expect([over.exit, over.told]).toEqual([2, expect.stringContaining("--out 不能是输入文件")]);
    const csv = await folder.put("人员.csv", "工号,姓名,班组,岗位\n0301,张三,一班,坐席\n");
    const odd = await folder.run(["monthly", csv, input, "--month", "2025-10", "--into"]);
    expect([odd.exit, odd.told]).toEqual([1, expect.stringContaining("人员.csv 放不进报表:只有 .xlsx 和 .xlsm 可以")]);
    expect(await folder.names()).toEqual(["人员.csv", "外呼.xlsm"]);
  });
});
