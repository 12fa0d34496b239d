import { putGrids } from "../../../../src/hosts/excel/write/put-grids.ts";
import { UserError } from "../../../../src/lib/problem.ts";
import type { Grid } from "../../../../src/lib/report/grid.ts";
import { sessionWith } from "../../../support/excel-session.ts";
import { fakeExcel, type FakeExcel } from "../../../support/fake-excel/index.ts";
import { hiddenMarks, lookAt, reportGrid, visibleNames } from "./report-grid.ts";

jest.setTimeout(300_000);

/** A workbook with a sheet of data, one that has a report's name, and one that refers to a report. */
async function workbook(): Promise<FakeExcel> {
  const excel = await fakeExcel({ evaluate: () => new Map() });
  excel.sheet("Sheet1").name = "数据";
  for (const name of ["汇总", "班组表"]) excel.book.addSheet(name);
  excel.coAuthor("数据", "A2", "0301");
  excel.coAuthor("汇总", "A1", "=月报!B6");
  excel.coAuthor("班组表", "B2", 42);
  return excel;
}

/** A sheet with one of everything, and one that needs another name. */
function bundle(version: number): Grid[] {
  const plain = {
    charts: [],
    columns: [{ format: "text", width: 9 } as const, { format: "count", width: 9 } as const],
  };
  return [reportGrid("月报", [version, 2]), reportGrid("班组表", [version, 3], plain)];
}

const OURS = ["月报", "班组表 (2)"];
const THEIRS = ["数据", "汇总", "班组表"];

function look(excel: FakeExcel, names: string[]) {
  return names.map((name) => lookAt(excel, name));
}

/** Runs with a fault at the `k`-th action; whether the run got past it. */
async function runWithFault(excel: FakeExcel, k: number, grids: Grid[]): Promise<boolean> {
  excel.faults.failAction(k, "InvalidArgument");
  try {
    await putGrids(sessionWith(excel), grids);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return false;
  } finally {
    excel.faults.failAction(Infinity);
  }
}

async function actionsOf(excel: FakeExcel, run: () => Promise<unknown>): Promise<number> {
  const before = excel.counters.actions;
  await run();
  return excel.counters.actions - before;
}

describe("a run that fails", () => {
  test("at actions all over it, when there are no reports yet, leaves no trace, and the next one succeeds", async () => {
    const sizer = await workbook();
    const count = await actionsOf(sizer, () => putGrids(sessionWith(sizer), bundle(1)));
    const finished = look(sizer, [...THEIRS, ...OURS]);
    let failures = 0;
    for (let k = 1; k <= count; k += 43) {
      const excel = await workbook();
      const before = look(excel, THEIRS);
      const isDone = await runWithFault(excel, k, bundle(1));
      if (!isDone) {
        failures++;
        expect(visibleNames(excel)).toEqual(THEIRS);
        expect(hiddenMarks(excel)).toEqual([]);
        expect(excel.book.names).toEqual([]);
        await putGrids(sessionWith(excel), bundle(1));
      }
      expect(look(excel, THEIRS)).toEqual(before);
      const now = look(excel, [...THEIRS, ...OURS]);
      expect(now).toEqual(finished.map((one) => ({ ...one, id: expect.any(String) as unknown })));
    }
    expect(failures).toBeGreaterThan(count / 86);
  });

  test("at actions all over it, when reports are replaced, leaves them as they were or is done, and the next one succeeds", async () => {
    const excel = await workbook();
    await putGrids(sessionWith(excel), bundle(0));
    await putGrids(sessionWith(excel), bundle(1));
    const theirs = look(excel, THEIRS);
    const count = await actionsOf(excel, () => putGrids(sessionWith(excel), bundle(2)));
    const marks = hiddenMarks(excel);
    let version = 2;
    let failures = 0;
    for (let k = 1; k <= count; k += 41) {
      const before = look(excel, OURS);
      const isDone = await runWithFault(excel, k, bundle(version + 1));
      if (!isDone) {
        failures++;
        expect(look(excel, OURS)).toEqual(before);
        expect(hiddenMarks(excel)).toEqual(marks);
        await putGrids(sessionWith(excel), bundle(version + 1));
      }
      version++;
      expect(look(excel, THEIRS)).toEqual(theirs);
      expect(visibleNames(excel)).toEqual([...THEIRS, ...OURS]);
      expect(hiddenMarks(excel)).toEqual(marks);
      expect(excel.book.names).toEqual([]);
      expect(look(excel, OURS).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(lookAt(excel, "月报").rows[3]![1]![0]).toBe(version);
    }
    expect(failures).toBeGreaterThan(count / 82);
  });
});
