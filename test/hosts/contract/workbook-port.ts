import ExcelJS from "exceljs";
import { writeWorkbook } from "../../../src/hosts/file/write.ts";
import type { Grid } from "../../../src/lib/report/grid.ts";
import type { WorkbookPort } from "../../../src/lib/report/workbook-port.ts";
import { Kind, type CellColumn } from "../../../src/lib/table/cell.ts";
import type { Sheet } from "../../../src/lib/table/sheet.ts";
import { buildPackage, buildSheet } from "../../support/package-builder.ts";
import { showRows } from "../../support/show-sheet.ts";

/** A host that has just opened this workbook (.xlsx). */
export type OpenPort = (bytes: Uint8Array) => Promise<Pick<WorkbookPort, "readSheets">>;

/** What every host reads out of the same workbook. */
export function describeReading(host: string, open: OpenPort): void {
  describe(`the workbook port of ${host}`, () => {
    for (const [title, clause] of Object.entries(CLAUSES)) it(title, () => clause(open));
  });
}

const CLAUSES: Readonly<Record<string, (open: OpenPort) => Promise<void>>> = {
  "reads blanks, numbers, texts, booleans, errors and the results of formulas": async (open) => {
    const rows = `
        <row r="1"><c r="A1"><v>3.5</v></c><c r="B1" t="inlineStr"><is><t>张三</t></is></c><c r="C1" t="b"><v>1</v></c></row>
        <row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="inlineStr"><is><t>#N/A</t></is></c><c r="C2" t="b"><v>0</v></c></row>
        <row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="str"><f>"一"&amp;"班"</f><v>一班</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>0012</t></is></c><c r="B4" t="inlineStr"><is><t>=1+1</t></is></c></row>`;
    expect(await showRows(await sheetIn(open, buildSheet(rows)))).toEqual([
      [3.5, "张三", "boolean 1"],
      ["error #N/A", "#N/A", "boolean 0"],
      [2, "一班", "error #DIV/0!"],
      ["0012", "=1+1", null],
    ]);
  },

  "tells dates, times and percents from numbers by their formats, cell by cell": async (open) => {
    const formats = [
      "General",
      "yyyy-mm-dd",
      "hh:mm:ss",
      "h:mm",
      "yyyy/m/d h:mm:ss",
      'yyyy"年"m"月"d"日" h:mm',
      14,
      "0.00%",
    ];
    const cells = formats.map(
      (_, style) => `<row r="${style + 1}"><c r="A${style + 1}" s="${style}"><v>45939.25</v></c></row>`,
    );
    const rows = await showRows(await sheetIn(open, buildSheet(cells.join(""), { formats })));
    expect(rows.map(([cell]) => cell)).toEqual([
      45939.25,
      "date 45939.25",
      "time 45939.25",
      "timeToMinute 45939.25",
      "dateTime 45939.25",
      "dateTimeToMinute 45939.25",
      "date 45939.25",
      "percent 45939.25",
    ]);
  },

  "leaves serials alone and says whether they count from 1904": async (open) => {
    const rows = `<row r="1"><c r="A1" s="1"><v>44477</v></c></row>`;
    for (const date1904 of [false, true]) {
      const sheet = await sheetIn(open, buildSheet(rows, { date1904, formats: ["General", "yyyy-mm-dd"] }));
      expect([sheet.date1904, await showRows(sheet)]).toEqual([date1904, [["date 44477"]]]);
    }
  },

  "counts rows and columns from A1 to the last cell that holds something": async (open) => {
    const rows = `<row r="3"><c r="C3"><v>7</v></c><c r="F3" s="0"/></row><row r="9"><c r="A9" s="0"/></row>`;
    const sheet = await sheetIn(open, buildSheet(rows));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([3, 3]);
    expect(await showRows(sheet)).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, 7],
    ]);
  },

  "gives sheets in their order, hidden and empty ones too": async (open) => {
    const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;
    const book = buildPackage({
      sheets: [
        { name: "外呼明细", rows: one },
        { name: "旧数据", rows: one, hidden: true },
        { name: "空", rows: "" },
      ],
    });
    const sheets = await sheetsIn(open, book);
    expect(sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([
      ["外呼明细", 1, 1],
      ["旧数据", 1, 1],
      ["空", 0, 0],
    ]);
    expect(new Set(sheets.map(({ file }) => file)).size).toBe(1);
    expect(await showRows(sheets[2]!)).toEqual([]);
  },

  "tells what is merged": async (open) => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>上午</t></is></c></row><row r="4"><c r="C4"><v>1</v></c></row>`;
    const rest = `<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>`;
    const { merges } = await sheetIn(open, buildPackage({ sheets: [{ name: "表", rows, rest }] }));
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 3, right: 0 },
    ]);
  },

  "tells which Excel tables with headers are where": async (open) => {
    const columns = [{ name: "工号" }, { name: "姓名" }];
    const rows = [[1001, "张三"]];
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("说明").addRow(["工号", "姓名"]);
    const roster = workbook.addWorksheet("花名册");
    roster.addTable({ name: "名册", ref: "B2", columns, rows });
    roster.addTable({ name: "无头", ref: "G2", headerRow: false, columns, rows });
    const sheets = await sheetsIn(open, new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(sheets.map(({ excelTables }) => excelTables)).toEqual([
      [],
      [{ name: "名册", area: { top: 1, left: 1, bottom: 2, right: 2 } }],
    ]);
  },

  "knows the sheets that SeatLedger wrote by their mark, or by their second row": async (open) => {
    const stamped = { ...plainGrid, name: "产值", stamp: STAMP };
    const marked = { ...plainGrid, name: "工时", stamp: null, mark: 'hours|2025-10|{"班组":"<一班>"}' };
    const sheets = await sheetsIn(open, await writeWorkbook([stamped, marked, plainGrid]));
    expect(sheets.map(({ stamp }) => stamp)).toEqual([STAMP, marked.mark, null]);
    const rows = `<row r="2"><c r="A2" t="inlineStr"><is><t>${STAMP}</t></is></c></row>`;
    expect((await sheetIn(open, buildSheet(rows))).stamp).toBe(STAMP);
  },

  "reads the columns that are asked for, in that order, blank where there are none": async (open) => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>`;
    const block = await (await sheetIn(open, buildSheet(rows))).read([3, 0, 9, 1], 0, 1);
    expect(block.columns.map(({ kinds, numbers }) => [kinds[0], numbers[0]])).toEqual([
      [Kind.number, 4],
      [Kind.number, 1],
      [Kind.blank, 0],
      [Kind.number, 2],
    ]);
  },

  "reads rows in blocks, and none beyond the last": async (open) => {
    const sheet = await sheetIn(open, buildSheet(numberedRows(5)));
    const blocks = await Promise.all([sheet.read([0], 1, 3), sheet.read([0], 3, 99), sheet.read([0], 7, 99)]);
    expect(blocks.map(({ firstRow, rowCount, columns }) => [firstRow, rowCount, [...columns[0]!.numbers]])).toEqual([
      [1, 2, [2, 3]],
      [3, 2, [4, 5]],
      [7, 0, []],
    ]);
  },

  "reads thousands of rows as it reads one": async (open) => {
    const sheet = await sheetIn(open, buildSheet(numberedRows(6000)));
    const { columns } = await sheet.read([0], 0, 6000);
    expect([...columns[0]!.numbers]).toEqual(Array.from({ length: 6000 }, (_, row) => row + 1));
  },

  "keeps one list of texts a column, which only grows": async (open) => {
    const text = (row: number, words: string) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${words}</t></is></c></row>`;
    const sheet = await sheetIn(
      open,
      buildSheet(text(1, "成功") + text(2, "拒访") + text(3, "成功") + text(4, "预约")),
    );
    const first = await columnOf(sheet, 0, 3);
    const shown = [...first.numbers].map((code) => first.texts.at(code));
    const second = await columnOf(sheet, 2, 4);
    expect(second.texts).toBe(first.texts);
    expect(shown).toEqual(["成功", "拒访", "成功"]);
    expect([...second.numbers].map((code) => first.texts.at(code))).toEqual(["成功", "预约"]);
    expect(second.numbers[0]).toBe(first.numbers[0]);
  },

  "does not begin to read what is cancelled already": async (open) => {
    const port = await open(buildSheet(numberedRows(1)));
    const signal = AbortSignal.abort(new Error("取消"));
    await expect(port.readSheets({ signal })).rejects.toThrow("取消");
  },
};

async function sheetsIn(open: OpenPort, bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await open(bytes)).readSheets();
}

async function sheetIn(open: OpenPort, bytes: Uint8Array): Promise<Sheet> {
  return (await sheetsIn(open, bytes))[0]!;
}

const STAMP = "坐席台账 SeatLedger · 期间 2025年10月";

const plainGrid: Grid = {
  name: "表",
  stamp: null,
  columns: [{ format: "text", width: 9 }],
  rows: [
    { role: "title", cells: [{ value: "产值表" }] },
    { role: "body", cells: [{ value: "张三" }] },
  ],
  frozenColumns: 0,
};

function numberedRows(count: number): string {
  return Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row + 1}</v></c></row>`,
  ).join("");
}

async function columnOf(sheet: Sheet, firstRow: number, endRow: number): Promise<CellColumn> {
  return (await sheet.read([0], firstRow, endRow)).columns[0]!;
}
