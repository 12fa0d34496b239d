import { writeSample } from "../../../src/hosts/file/write-sample.ts";
import type { Grid, GridCell } from "../../../src/lib/report/grid.ts";
import type { PlacedSheet, WorkbookPort } from "../../../src/lib/report/workbook-port.ts";
import type { Sheet } from "../../../src/lib/table/sheet.ts";
import { showRows } from "../../support/show-sheet.ts";

/** A host that has just opened this workbook (.xlsx), and what of it can be read back. */
export type OpenWriter = (bytes: Uint8Array) => Promise<Pick<WorkbookPort, "readSheets" | "putGrids">>;

/** What every host makes of the same grids. */
export function describeWriting(host: string, open: OpenWriter): void {
  describe(`what ${host} makes of grids`, () => {
    for (const [title, clause] of Object.entries(CLAUSES)) it(title, () => clause(open));
  });
}

const CLAUSES: Readonly<Record<string, (open: OpenWriter) => Promise<void>>> = {
  "stands behind the sheets that are there, in order, each marked as ours": async (open) => {
    const port = await open(await writeTheirs());
    expect(await port.putGrids([grid("目录", "c"), grid("月报", "m")])).toEqual(placed("目录", "月报"));
    const sheets = await seen(port);
    expect(sheets.map(({ name }) => name)).toEqual(["数据", "日报", "目录", "月报"]);
    expect(sheets.map(({ stamp }) => stamp)).toEqual([null, null, "c", "m"]);
  },

  "keeps texts texts, numbers numbers and dates dates": async (open) => {
    const port = await open(await writeTheirs());
    const texts = ["=1+1", "001", "1-2", "+86138", "@x", "#N/A", "TRUE", "2025-10-09", "'a"];
    const cells = [...texts.map((value) => ({ value })), { value: -1.5 }, { value: 45939, format: "date" as const }];
    await port.putGrids([grid("月报", "m", cells)]);
    expect(await rowsOf(port, "月报")).toEqual([["月报"], [...texts, -1.5, "date 45939"]].map(filledTo(11)));
  },

  "holds formulas with their results": async (open) => {
    const port = await open(await writeTheirs());
    await port.putGrids([grid("月报", "m", [{ value: 2 }, { value: 3 }, { value: 5, formula: "A2+B2" }])]);
    expect((await rowsOf(port, "月报"))[1]).toEqual([2, 3, 5]);
  },

  "takes the place of what bears its mark, and of nothing else": async (open) => {
    const port = await open(await writeTheirs());
    const before = await Promise.all((await seen(port)).map(showRows));
    await port.putGrids([grid("月报", "m", [{ value: 1 }]), grid("人员", "p", [{ value: 1 }])]);
    expect(await port.putGrids([grid("月报", "m", [{ value: 2 }])])).toEqual([{ name: "月报", replaced: true }]);
    expect((await seen(port)).map(({ name }) => name)).toEqual(["数据", "日报", "月报", "人员"]);
    expect((await rowsOf(port, "月报"))[1]).toEqual([2]);
    expect((await rowsOf(port, "人员"))[1]).toEqual([1]);
    expect(await Promise.all((await seen(port)).slice(0, 2).map(showRows))).toEqual(before);
  },

  "stands beside a sheet of its name that is not ours": async (open) => {
    const port = await open(await writeTheirs());
    expect(await port.putGrids([grid("日报", "d")])).toEqual(placed("日报 (2)"));
    expect(await port.putGrids([grid("日报", "d")])).toEqual([{ name: "日报 (2)", replaced: true }]);
    expect(await rowsOf(port, "日报")).toEqual([["手工"]]);
  },

  "is nothing when it is cancelled before": async (open) => {
    const port = await open(await writeTheirs());
    const signal = AbortSignal.abort(new Error("取消"));
    await expect(port.putGrids([grid("月报", "m")], { signal })).rejects.toThrow("取消");
    expect((await seen(port)).map(({ name }) => name)).toEqual(["数据", "日报"]);
  },
};

function writeTheirs(): Promise<Uint8Array> {
  return writeSample([
    { name: "数据", rows: [[7]], headerRow: -1 },
    { name: "日报", rows: [["手工"]], headerRow: -1 },
  ]);
}

function grid(name: string, mark: string, cells: readonly GridCell[] = []): Grid {
  return {
    name,
    mark,
    stamp: null,
    frozenColumns: 0,
    columns: (cells.length > 0 ? cells : [null]).map(() => ({ format: "count", width: 9 })),
    rows: [
      { role: "title", cells: [{ value: name }] },
      { role: "body", cells },
    ],
  };
}

function placed(...names: string[]): PlacedSheet[] {
  return names.map((name) => ({ name, replaced: false }));
}

/** The sheets that people can see: what is kept of earlier results is hidden. */
async function seen(port: Pick<WorkbookPort, "readSheets">): Promise<Sheet[]> {
  return (await port.readSheets()).filter(({ name }) => !name.startsWith("_SeatLedger"));
}

async function rowsOf(port: Pick<WorkbookPort, "readSheets">, name: string) {
  return showRows((await seen(port)).find((sheet) => sheet.name === name)!);
}

function filledTo(width: number) {
  return (row: readonly (string | number | null)[]) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null);
}
