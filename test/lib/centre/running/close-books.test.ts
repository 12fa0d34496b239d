import { daily } from "../../../../src/lib/centre/running/bundles.ts";
import { closeBooks } from "../../../../src/lib/centre/running/close-books.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import type { Grid } from "../../../../src/lib/report/grid.ts";
import type { WorkbookPort } from "../../../../src/lib/report/workbook-port.ts";
import type { Progress } from "../../../../src/lib/table/progress.ts";
import { cellsOf } from "../../../support/centre.ts";
import { sheet } from "../../../support/sheets.ts";

const TABLES = {
  人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
  业务单价: "业务 | 单价\n彩铃 | 2",
  外呼明细: "日期 | 工号 | 业务 | 结果\n2025-10-09 | 1001 | 彩铃 | 成功\n2025-10-09 | 1001 | 彩铃 | 天书",
};
const CLOSE = { bundle: daily, period: parsePeriod("2025-10-09")!, madeAt: "2025-10-10 09:30" };

/** A workbook of these tables that remembers what was put into it. */
function workbook(tables: Readonly<Record<string, string>>): WorkbookPort & { readonly held: Grid[] } {
  const held: Grid[] = [];
  return {
    held,
    readSheets: () => Promise.resolve(Object.entries(tables).map(([name, rows]) => sheet(name, cellsOf(rows)))),
    putGrids: (grids) => {
      held.push(...grids);
      return Promise.resolve(grids.map(({ name }) => ({ name, replaced: false })));
    },
    editSheet: () => Promise.resolve(),
  };
}

describe("closing the books", () => {
  it("puts the bundle's sheets in, the contents first, the definitions used and 问题 last", async () => {
    const port = workbook(TABLES);
    const { placed } = await closeBooks(port, CLOSE);
    const names = placed.map(({ name }) => name);
    expect(names[0]).toBe("日报目录 2025-10-09");
    expect(names).toContain("员工产值工时表 2025-10-09");
    expect(names.slice(-2)).toEqual(["所用口径", "问题"]);
    expect(port.held.map(({ name }) => name)).toEqual(names);
  });

  it("tells the problems found", async () => {
    const { problems } = await closeBooks(workbook(TABLES), CLOSE);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([["unknownOutcome", 3]]);
  });

  it("tells what could not be made for want of a table", async () => {
    const tables = { 人员: TABLES.人员, 工时: "日期 | 工号 | 工时\n2025-10-09 | 1001 | 8" };
    const { missing } = await closeBooks(workbook(tables), CLOSE);
    expect(missing.join("")).toContain("“定制率拒访率”需要“外呼明细”");
  });

  it("tells which of the sheets read were edited meanwhile", async () => {
    expect((await closeBooks(workbook(TABLES), CLOSE)).edited).toEqual([]);
    const shared = { ...workbook(TABLES), editedSheets: () => ["人员"] };
    expect((await closeBooks(shared, CLOSE)).edited).toEqual(["人员"]);
  });

  it("puts nothing in when it is stopped while reading", async () => {
    const port = workbook(TABLES);
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await expect(closeBooks(port, CLOSE, { signal: stop.signal })).rejects.toThrow("stopped");
    expect(port.held).toEqual([]);
  });

  it("tells its steps", async () => {
    const steps: Progress[] = [];
    await closeBooks(workbook(TABLES), CLOSE, { onProgress: (step) => steps.push(step) });
    expect(steps.map(({ step }) => step)).toContain("读取 外呼明细");
  });
});
