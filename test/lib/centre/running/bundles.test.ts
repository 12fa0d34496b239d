import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { type Bundle, daily, monthly, runBundle } from "../../../../src/lib/centre/running/bundles.ts";
import { reportGrids } from "../../../../src/lib/centre/running/run-report.ts";
import { contentsGrid } from "../../../../src/lib/centre/sheets/contents-grid.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import { UserError } from "../../../../src/lib/problem.ts";
import type { Sheet } from "../../../../src/lib/table/sheet.ts";
import { cellsOf, centreOf, linesOf } from "../../../support/centre.ts";
import { sheet } from "../../../support/sheets.ts";

const TABLES = {
  人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
  业务单价: "业务 | 单价\n彩铃 | 2",
  外呼明细: "日期 | 工号 | 业务 | 结果\n2025-10-09 | 1001 | 彩铃 | 成功\n2025-10-09 | 1001 | 彩铃 | 天书",
  工时: "日期 | 工号 | 工时\n2025-10-09 | 1001 | 8",
};
const AT = "2025-11-01 09:30";

function sheetsOf(bundle: Bundle, centre: Centre, period: string) {
  const made = runBundle(bundle, centre, parsePeriod(period)!);
  const grids = made.results.flatMap((result) => reportGrids(result, AT));
  return { made, grids, contents: contentsGrid(centre, made, { at: AT, grids }) };
}

describe("the daily close", () => {
  it("has the day's sheets in order, 员工产值工时表 for the month to date too", async () => {
    const { grids, made } = sheetsOf(daily, await centreOf(TABLES), "2025-10-09");
    expect(grids.map(({ name }) => name)).toEqual([
      "外呼数据一览表 2025-10-09",
      "员工产值工时表 2025-10-09",
      "员工产值工时表 1001-1009",
      "现场管理每日数据状况 2025-10-09",
      "班组产值工时 2025-10-09",
      "定制率拒访率 2025-10-09",
      "个人定制量及业务单价 2025-10-09",
      "出勤核对 2025-10-09",
    ]);
    expect(made.missing).toEqual([]);
  });

  it("has sheets of different names and marks on the 1st of a month too", async () => {
    const { grids } = sheetsOf(daily, await centreOf(TABLES), "2025-10-01");
    expect(new Set(grids.map(({ name }) => name)).size).toBe(8);
    expect(new Set(grids.map(({ mark }) => mark)).size).toBe(8);
  });

  it("reads each sheet when the centre is opened, and none again", async () => {
    let reads = 0;
    const counted = ([name, rows]: [string, string]): Sheet => {
      const plain = sheet(name, cellsOf(rows));
      return {
        ...plain,
        read: (...asked) => {
          reads++;
          return plain.read(...asked);
        },
      };
    };
    const centre = await openCentre(Object.entries(TABLES).map(counted));
    expect(reads).toBeGreaterThan(0);
    reads = 0;
    sheetsOf(daily, centre, "2025-10-09");
    expect(reads).toBe(0);
  });
});

describe("the month close", () => {
  it("has the month's sheets in order", async () => {
    const { grids, contents } = sheetsOf(monthly, await centreOf(TABLES), "2025-10");
    expect(grids.slice(0, 10).map(({ name }) => name)).toEqual([
      "月报 2025-10",
      "员工产值工时表 2025-10",
      "外呼数据一览表 2025-10",
      "外呼状况及工时汇总表 2025-10",
      "河南外呼报表 2025-10",
      "单业务评价表 2025-10",
      "业务汇总表 2025-10",
      "定制率拒访率 2025-10",
      "个人定制量及业务单价 2025-10",
      "人员状况 2025-10",
    ]);
    expect(new Set([contents, ...grids].map(({ name }) => name)).size).toBe(grids.length + 1);
  });

  it("has all sheets of a month on quality, performance and penalties behind them", () => {
    expect(monthly.items.slice(10).map(({ report }) => report.id)).toEqual([
      "qa-monthly",
      "qa-items",
      "qa-weekly",
      "qa-coverage",
      "error-register",
      "evaluator-calibration",
      "performance",
      "attendance-monthly",
      "penalty-tally",
      "penalty-ledger",
      "penalty-suggestions",
    ]);
  });
});

describe("a bundle that lacks a table", () => {
  const { 业务单价, ...unpriced } = TABLES;

  it("has the sheets that can be made, and a sentence for each of the others", async () => {
    const { grids, made } = sheetsOf(daily, await centreOf(unpriced), "2025-10-09");
    expect(grids.map(({ name }) => name)).toEqual(["定制率拒访率 2025-10-09", "出勤核对 2025-10-09"]);
    expect(made.missing.map((sentence) => sentence.slice(0, sentence.indexOf(",")))).toEqual([
      "“外呼数据一览表”需要“业务单价”表",
      "“员工产值工时表”需要“业务单价”表",
      "“现场管理每日数据状况”需要“业务单价”表",
      "“班组产值工时”需要“业务单价”表",
      "“个人定制量及业务单价”需要“业务单价”表",
    ]);
  });

  it("says so on its contents sheet, in red", async () => {
    const { contents, made } = sheetsOf(daily, await centreOf(unpriced), "2025-10-09");
    const alerts = contents.rows.flatMap(({ cells }) => cells).filter(({ alert }) => alert);
    expect(alerts.map(({ value }) => value)).toEqual(made.missing);
  });

  it("fails when not one sheet can be made", async () => {
    const centre = await centreOf({ 业务单价 });
    expect(() => sheetsOf(daily, centre, "2025-10-09")).toThrow(UserError);
  });
});

describe("the contents sheet", () => {
  it("leads to each sheet and to the problems, and says what was read", async () => {
    const { contents, grids } = sheetsOf(daily, await centreOf(TABLES), "2025-10-09");
    expect([contents.name, contents.mark, contents.rows[1]!.cells[0]!.value]).toEqual([
      "日报目录 2025-10-09",
      "daily-contents|2025-10-09",
      "坐席台账 SeatLedger · daily · 期间 2025-10-09 · 制表 2025-11-01 09:30",
    ]);
    const links = contents.rows.flatMap(({ cells }) => cells).flatMap(({ link }) => link ?? []);
    expect(links).toEqual([...grids.map(({ name }) => name), "问题"].map((name) => ({ sheet: name, cell: "A1" })));
    expect(linesOf(contents).slice(1, 3)).toEqual([
      ["body", "外呼数据一览表 2025-10-09", "每人每个业务的外呼结果"],
      ["body", "员工产值工时表 2025-10-09", "每人的产值和工时,对照当月目标"],
    ]);
    expect(linesOf(contents).slice(-5, -1)).toEqual([
      ["body", "人员", "人员 · 外呼.xlsx", 1, 1, 0, 0, 0],
      ["body", "业务单价", "业务单价 · 外呼.xlsx", 1, 1, 0, 0, 0],
      ["body", "外呼明细", "外呼明细 · 外呼.xlsx", 2, 1, 0, 1, 0],
      ["body", "工时", "工时 · 外呼.xlsx", 1, 1, 0, 0, 0],
    ]);
  });
});
