import { FileWorkbook } from "../../../src/hosts/file/file-workbook.ts";
import { writeSample } from "../../../src/hosts/file/write-sample.ts";
import type { Grid } from "../../../src/lib/report/grid.ts";

function grid(name: string, mark: string, link?: string): Grid {
  const cell = { value: name, ...(link !== undefined && { link: { sheet: link, cell: "A1" } }) };
  return {
    name,
    mark,
    stamp: null,
    columns: [{ format: "text", width: 8 }],
    rows: [{ role: "body", cells: [cell] }],
    frozenColumns: 0,
  };
}

function book(sheet: string): Promise<Uint8Array> {
  return writeSample([{ name: sheet, headerRow: 0, rows: [["工号"], ["1001"]] }]);
}

describe("files opened side by side", () => {
  it("are read as one workbook, each sheet with its file", async () => {
    const workbook = new FileWorkbook();
    await workbook.open({ name: "一班.xlsx", bytes: await book("外呼明细") });
    await workbook.open({ name: "二班.xlsx", bytes: await book("外呼明细") });
    const sheets = await workbook.readSheets();
    expect(sheets.map(({ file, name }) => `${file} ${name}`)).toEqual(["一班.xlsx 外呼明细", "二班.xlsx 外呼明细"]);
  });

  it("are the same list of sheets until a file comes or goes", async () => {
    const workbook = new FileWorkbook();
    await workbook.open({ name: "一班.xlsx", bytes: await book("外呼明细") });
    const sheets = await workbook.readSheets();
    await workbook.putGrids([grid("日报", "daily")]);
    expect(await workbook.readSheets()).toBe(sheets);
    workbook.close("一班.xlsx");
    expect(await workbook.readSheets()).toEqual([]);
  });

  it("take the newer file of a name, and stay as they are when it cannot be read", async () => {
    const workbook = new FileWorkbook();
    await workbook.open({ name: "一班.xlsx", bytes: await book("旧") });
    await workbook.open({ name: "一班.xlsx", bytes: await book("新") });
    await expect(workbook.open({ name: "一班.xlsx", bytes: new Uint8Array() })).rejects.toThrow("一班.xlsx 是空文件");
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual(["新"]);
  });

  it("stop being read when that is asked for, and say nothing of damage", async () => {
    const signal = AbortSignal.abort(new Error("取消"));
    const bytes = await book("外呼明细");
    await expect(new FileWorkbook().open({ name: "一班.xlsx", bytes }, { signal })).rejects.toThrow("取消");
  });
});

describe("cells filled in", () => {
  const cell = { row: 2, column: 0, was: null, value: "1002" };
  const edit = { file: "一班.xlsx", sheet: "花名册", cells: [cell], table: null };

  it("are not taken back into another file of the name", async () => {
    const other = await book("花名册");
    for (const replace of [false, true]) {
      const workbook = new FileWorkbook();
      await workbook.open({ name: "一班.xlsx", bytes: await book("花名册") });
      await workbook.editSheet(edit);
      if (!replace) workbook.close("一班.xlsx");
      else await workbook.open({ name: "一班.xlsx", bytes: other });
      expect(await workbook.restoreLast()).toBeNull();
      expect(workbook.files.map(({ bytes }) => bytes)).toEqual(replace ? [other] : []);
    }
  });
});

describe("sheets made of them", () => {
  it("take the place of those of the same mark", async () => {
    const workbook = new FileWorkbook();
    await workbook.putGrids([grid("目录", "contents"), grid("日报", "daily")]);
    const placed = await workbook.putGrids([grid("日报", "daily"), grid("月报", "monthly")]);
    expect(placed).toEqual([
      { name: "日报", replaced: true },
      { name: "月报", replaced: false },
    ]);
    expect(workbook.made.map(({ name }) => name)).toEqual(["目录", "日报", "月报"]);
  });

  it("get another name where theirs is taken, and links follow", async () => {
    const workbook = new FileWorkbook();
    await workbook.putGrids([grid("产值", "of october")]);
    const placed = await workbook.putGrids([grid("目录", "contents", "产值"), grid("产值", "of november")]);
    expect(placed.map(({ name }) => name)).toEqual(["目录", "产值 (2)"]);
    expect(workbook.made[1]!.rows[0]!.cells[0]!.link).toEqual({ sheet: "产值 (2)", cell: "A1" });
  });

  it("are taken back once", async () => {
    const workbook = new FileWorkbook();
    await workbook.putGrids([grid("日报", "daily")]);
    await workbook.putGrids([grid("日报", "daily"), grid("月报", "monthly")]);
    expect(await workbook.restoreLast()).toEqual({ restored: ["日报"], removed: ["月报"] });
    expect(workbook.made.map(({ name }) => name)).toEqual(["日报"]);
    expect(await workbook.restoreLast()).toBeNull();
  });

  it("are none when the run was cancelled", async () => {
    const workbook = new FileWorkbook();
    const signal = AbortSignal.abort(new Error("取消"));
    await expect(workbook.putGrids([grid("日报", "daily")], { signal })).rejects.toThrow("取消");
    expect(workbook.made).toEqual([]);
  });
});
