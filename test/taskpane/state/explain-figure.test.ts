import { REPORTS } from "../../../src/lib/centre/reports/index.ts";
import { reportGrids, runReport } from "../../../src/lib/centre/running/run-report.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import type { Grid } from "../../../src/lib/report/grid.ts";
import { explainFigure } from "../../../src/taskpane/state/explain-figure.ts";
import type { SelectedCell } from "../../../src/taskpane/state/pane-host.ts";
import { centreOf } from "../../support/centre.ts";
import { CENTRE } from "../../support/command-line.ts";

async function sheetOf(id: string, period = "2025-10"): Promise<Grid> {
  const report = REPORTS.find((one) => one.id === id)!;
  const asked = { period: parsePeriod(period)!, options: {} };
  return reportGrids(runReport(report, await centreOf(CENTRE), asked), "2025-11-01 09:30")[0]!;
}

/** The cell of a row and column that counts from 0, as Excel hands it over. */
function select({ name, rows }: Grid, row: number, column: number): SelectedCell {
  const texts = rows.map(({ cells }) =>
    Array.from({ length: column + 1 }, (_, place) => String(cells[place]?.value ?? "")),
  );
  return {
    sheet: name,
    cell: "A1",
    text: texts[row]![column]!,
    formula: null,
    above: texts.slice(0, row),
    row: texts[row]!,
  };
}

function placeOf({ rows }: Grid, title: string) {
  const header = rows.findIndex(({ role }) => role === "header");
  return { header, column: rows[header]!.cells.findIndex(({ value }) => value === title) };
}

describe("a selected figure", () => {
  it("is explained by its column's measure, with its row and stamp", async () => {
    const grid = await sheetOf("agent-rates");
    const { header, column } = placeOf(grid, "定制率");
    const figure = explainFigure(select(grid, header + 1, column));
    expect(figure).toMatchObject({ title: "定制率", english: "Subscription rate", part: null, report: "定制率拒访率" });
    expect(figure).toMatchObject({ row: "一班 · 1001", stamp: expect.stringContaining("· agent-rates ·") as string });
    expect((figure as { means: string }).means).toContain("定制量");
  });

  it("of a spread measure is explained by the measure, and names its part", async () => {
    const grid = await sheetOf("agent-subscriptions");
    const { header, column } = placeOf(grid, "手机报");
    const figure = explainFigure(select(grid, header + 1, column));
    expect(figure).toMatchObject({ part: "手机报" });
    expect((figure as { title: string }).title).not.toBe("手机报");
  });

  it("is of its own column where two share a title, and of a compared line names the column", async () => {
    const day = await sheetOf("team-output-hours", "2025-10-09");
    const { header, column } = placeOf(day, "产值(元)");
    const means = [column, column + 5].map((place) => explainFigure(select(day, header + 1, place)));
    expect(means).toMatchObject([{ means: "当日的产值(元)" }, { means: "本月累计的产值(元)" }]);
    const month = await sheetOf("monthly-report");
    const line = month.rows.findIndex(({ cells }) => cells[0]?.value === "产值(元)");
    expect(explainFigure(select(month, line, 3))).toMatchObject({ title: "产值(元)", part: "增减", report: "月报" });
    expect(explainFigure(select(month, line, 5))).toBe("notAFigure");
  });

  it("of every column of every report that can be made has its words", async () => {
    const centre = await centreOf(CENTRE);
    const grids = REPORTS.filter(({ kind }) => kind === "grouped").flatMap((report) => {
      try {
        const period = parsePeriod(report.of === "day" ? "2025-10-09" : "2025-10")!;
        return reportGrids(runReport(report, centre, { period, options: {} }), "2025-11-01 09:30").slice(0, 1);
      } catch {
        return [];
      }
    });
    expect(grids.length).toBeGreaterThan(8);
    const speechless = grids.flatMap((grid) => {
      const header = grid.rows.findIndex(({ role }) => role === "header");
      const columns = grid.rows[header]!.cells.map((_, column) => column).slice(grid.frozenColumns);
      const wordless = columns.filter((column) => typeof explainFigure(select(grid, header + 1, column)) === "string");
      return wordless.map((column) => `${grid.name} ${String(grid.rows[header]!.cells[column]!.value)}`);
    });
    expect(speechless).toEqual([]);
  });

  it("is none in a header, among the names of rows, or in a sheet of somebody else's", async () => {
    const grid = await sheetOf("agent-rates");
    const { header, column } = placeOf(grid, "定制率");
    expect(explainFigure(select(grid, header, column))).toBe("notAFigure");
    expect(explainFigure(select(grid, header + 1, 0))).toBe("notAFigure");
    expect(explainFigure(select(grid, 0, 0))).toBe("notOurs");
    const foreign = { ...select(grid, header + 1, column), above: [["日期"], ["2025-10-09"]] };
    expect(explainFigure(foreign)).toBe("notOurs");
  });
});
