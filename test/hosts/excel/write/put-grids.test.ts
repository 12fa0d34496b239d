import { putGrids } from "../../../../src/hosts/excel/write/put-grids.ts";
import { restoreLast } from "../../../../src/hosts/excel/write/restore-last.ts";
import type { GridRow } from "../../../../src/lib/report/grid.ts";
import { sessionWith } from "../../../support/excel-session.ts";
import { fakeExcel } from "../../../support/fake-excel/index.ts";
import { hiddenMarks, lookAt, reportGrid, visibleNames } from "./report-grid.ts";

const texts = ["=1+1", "+8613800138000", "-x", "@x", "001", "1-2", "1e3", "TRUE", "2025-10-09", "'a"];

describe("putGrids", () => {
  test("keeps every text a text, in headings as in the body", async () => {
    const excel = await fakeExcel();
    const rows: GridRow[] = (["header", "body", "note"] as const).map((role) => ({
      role,
      cells: texts.map((value) => ({ value })),
    }));
    const columns = texts.map(() => ({ format: "money", width: 9 }) as const);
    await putGrids(sessionWith(excel), [reportGrid("月报", [1, 2], { rows, columns, charts: [] })]);
    expect(excel.values("月报", "A1:J3")).toEqual([texts, texts, texts]);
    expect(excel.sheet("月报").cells.formulas.size).toBe(0);
  });

  test("replaces its own sheet in place, so that what refers to it shows the new figures", async () => {
    const excel = await fakeExcel();
    expect(await putGrids(sessionWith(excel), [reportGrid("月报", [1, 2])])).toEqual([
      { name: "月报", replaced: false },
    ]);
    const { id } = excel.sheet("月报");
    excel.coAuthor("Sheet1", "A1", "=月报!B6");
    expect(await putGrids(sessionWith(excel), [reportGrid("月报", [10, 20])])).toEqual([
      { name: "月报", replaced: true },
    ]);
    expect(excel.values("Sheet1", "A1:A1")).toEqual([[30]]);
    expect(excel.sheet("月报").id).toBe(id);
    expect(excel.sheet("月报").charts).toHaveLength(1);
  });

  test("leaves a sheet of the same name alone that is not ours, or that somebody has built on", async () => {
    const excel = await fakeExcel();
    excel.book.addSheet("月报");
    excel.coAuthor("月报", "A1", "手工");
    expect(await putGrids(sessionWith(excel), [reportGrid("月报", [1, 2])])).toEqual([
      { name: "月报 (2)", replaced: false },
    ]);
    excel.sheet("月报 (2)").lyingOver.pivotTables = 1;
    expect((await putGrids(sessionWith(excel), [reportGrid("月报", [1, 2])]))[0]!.name).toBe("月报 (3)");
    expect(excel.values("月报", "A1:A1")).toEqual([["手工"]]);
  });

  test("leaves a report alone that bears a drawing or a chart of somebody's, and minds its own charts not", async () => {
    const excel = await fakeExcel();
    const session = sessionWith(excel);
    await putGrids(session, [reportGrid("月报", [1, 2])]);
    excel.sheet("月报").lyingOver.shapes.push("Unsupported");
    expect((await putGrids(session, [reportGrid("月报", [1, 2])]))[0]!.replaced).toBe(true);
    excel.sheet("月报").charts.push({ ...excel.sheet("月报").charts[0]!, id: "{9}", name: "图表 3" });
    expect((await putGrids(session, [reportGrid("月报", [1, 2])]))[0]!.name).toBe("月报 (2)");
    excel.sheet("月报 (2)").lyingOver.shapes.push("GeometricShape");
    expect((await putGrids(session, [reportGrid("月报", [1, 2])]))[0]!.name).toBe("月报 (3)");
    expect(excel.sheet("月报").charts).toHaveLength(2);
  });

  test("leaves no trace when it is cancelled, and says by step how far it is", async () => {
    const excel = await fakeExcel();
    const steps: string[] = [];
    const stop = new AbortController();
    const onProgress = ({ step, done, of }: { step: string; done: number; of: number }) => {
      steps.push(`${step} ${done}/${of}`);
      if (step === "写 人员" && done > 6) stop.abort(new Error("停"));
    };
    const grids = [reportGrid("月报", [1, 2]), reportGrid("人员", [1, 2])];
    await expect(putGrids(sessionWith(excel), grids, { signal: stop.signal, onProgress })).rejects.toThrow("停");
    expect(excel.sheetNames()).toEqual(["Sheet1"]);
    expect(steps).toEqual(["写 月报 0/12", "写 月报 6/12", "写 人员 6/12", "写 人员 12/12", "换上新表 12/12"]);
  });

  test("says what is protected before it writes anything", async () => {
    const excel = await fakeExcel();
    await putGrids(sessionWith(excel), [reportGrid("月报", [1, 2])]);
    excel.sheet("月报").isProtected = true;
    await expect(putGrids(sessionWith(excel), [reportGrid("月报", [3, 4])])).rejects.toThrow("工作表“月报”受保护");
    excel.book.isStructureProtected = true;
    await expect(putGrids(sessionWith(excel), [reportGrid("月报", [3, 4])])).rejects.toThrow("工作簿的结构受保护");
    expect(excel.sheetNames()).toEqual(["Sheet1", "月报"]);
  });

  test("cleans up after a run that was broken off", async () => {
    const excel = await fakeExcel();
    const stray = excel.book.addSheet("_SeatLedger");
    stray.visibility = "VeryHidden";
    await putGrids(sessionWith(excel), [reportGrid("月报", [1, 2])]);
    expect(excel.sheetNames()).toEqual(["Sheet1", "月报"]);
  });

  test("writes 20,000 rows in requests of under a megabyte", async () => {
    const excel = await fakeExcel({ profile: "web", evaluate: () => new Map() });
    const rows = Array.from({ length: 20_000 }, (_, index): GridRow => ({
      role: "body",
      cells: [{ value: `河南${index}号坐席的一条登记` }, { value: index }],
    }));
    await putGrids(sessionWith(excel), [reportGrid("登记表", [1, 2], { rows, charts: [] })]);
    expect(excel.counters.largestRequestBytes).toBeLessThan(1_000_000);
    expect(excel.counters.syncs).toBeLessThan(30);
    expect(excel.values("登记表", "A20000:B20000")).toEqual([["河南19999号坐席的一条登记", 19_999]]);
  });
});

describe("restoreLast", () => {
  test("brings back what the last run replaced, in place, and removes what it added", async () => {
    const excel = await fakeExcel();
    const session = sessionWith(excel);
    await putGrids(session, [reportGrid("月报", [1, 2])]);
    const before = { ...lookAt(excel, "月报"), names: expect.anything() as unknown };
    await putGrids(session, [reportGrid("月报", [5, 6], { rows: [], frozenColumns: 0 }), reportGrid("人员", [1, 2])]);
    expect(await restoreLast(session)).toEqual({ restored: ["月报"], removed: ["人员"], withoutCharts: [] });
    expect(visibleNames(excel)).toEqual(["Sheet1", "月报"]);
    expect(lookAt(excel, "月报")).toMatchObject(before);
    expect(hiddenMarks(excel)).toEqual([]);
  });

  test("brings a sheet back that somebody has deleted meanwhile, under its name or one beside it", async () => {
    for (const isTaken of [false, true]) {
      const excel = await fakeExcel();
      const session = sessionWith(excel);
      await putGrids(session, [reportGrid("月报", [1, 2])]);
      const before = lookAt(excel, "月报");
      await putGrids(session, [reportGrid("月报", [5, 6])]);
      excel.book.deleteSheet(excel.sheet("月报"));
      if (isTaken) excel.book.addSheet("月报");
      const name = isTaken ? "月报 (2)" : "月报";
      expect(await restoreLast(session)).toEqual({ restored: [name], removed: [], withoutCharts: [] });
      const asBefore = { ...before, id: expect.anything() as unknown, names: expect.anything() as unknown };
      expect(lookAt(excel, name)).toMatchObject(asBefore);
      expect(hiddenMarks(excel)).toEqual([]);
      expect((await putGrids(session, [reportGrid("月报", [7, 8])]))[0]).toEqual({ name, replaced: true });
    }
  });

  test("says which sheets had charts that only the program which wrote the file could draw", async () => {
    const excel = await fakeExcel();
    const session = sessionWith(excel);
    await putGrids(session, [reportGrid("月报", [1, 2])]);
    const sheet = excel.sheet("月报");
    sheet.names = sheet.names.filter(({ name }) => name !== "_SeatLedgerCharts");
    await putGrids(session, [reportGrid("月报", [5, 6])]);
    expect(await restoreLast(session)).toMatchObject({ restored: ["月报"], withoutCharts: ["月报"] });
  });

  test("says when there is nothing to bring back", async () => {
    const excel = await fakeExcel();
    expect(await restoreLast(sessionWith(excel))).toBeNull();
  });
});
