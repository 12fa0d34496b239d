import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import { locateCell, type LocatedCell } from "../../../../src/lib/centre/tracing/locate-cell.ts";
import { type CellTrace, type SheetCells, traceCell } from "../../../../src/lib/centre/tracing/trace-cell.ts";
import { numberFormats, showNumber } from "../../../../src/lib/report/face/number-formats.ts";
import type { Grid } from "../../../../src/lib/report/grid.ts";
import { type Asked, gridOf } from "../../../support/centre.ts";
import { sampleCentre } from "../../../support/sample-centre.ts";

const OPTIONS = { city: "郑州", product: "音乐彩铃" } as const;
const PERIODS = { day: "2025-10-09", month: "2025-10", any: "2025-W41" };
const FIGURES = new Set(["body", "subtotal", "total"]);
const MOST_OF_SHEET = 60;

describe("a cell of a report's sheet", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await sampleCentre({ agents: 12, month: "2025-10", seed: 7, callsPerAgentDay: 5 });
  });

  it.each(REPORTS.map((report) => [report.id, report] as const))(
    "of %s shows and means what its trace gives",
    (_, report) => {
      const must = Object.entries(OPTIONS).filter(([name]) => report.options[name] === "required");
      const asked: Asked = { period: PERIODS[report.of], ...Object.fromEntries(must) };
      const cells = cellsOf(gridOf(report, centre, asked));
      const step = Math.ceil(cells.length / MOST_OF_SHEET);
      for (const cell of cells.filter((_, place) => place % step === 0)) {
        const trace = traceCell(centre, cell);
        if (trace === "notAFigure") continue;
        const { figure, part } = locateCell(cell) as LocatedCell;
        const definition = expect.stringContaining(part === null ? figure.means : "") as string;
        expect(trace).toMatchObject({ onSheet: cell.row.at(-1), differs: false, definition });
      }
      expect(cells.length === 0 || cells.some((cell) => typeof traceCell(centre, cell) === "object")).toBe(true);
    },
  );

  it.each(REPORTS.filter(({ options }) => options["as-of"]).map((report) => [report.id, report] as const))(
    "of %s is of the moment that its sheet was asked for",
    (_, report) => {
      const period = report.of === "day" ? "2025-10-20" : "2025-10";
      const cells = cellsOf(gridOf(report, centre, { period, "as-of": "2025-10-20 12:00" }));
      const step = Math.ceil(cells.length / MOST_OF_SHEET);
      const traces = cells.filter((_, place) => place % step === 0).map((cell) => traceCell(centre, cell));
      const figures = traces.filter((trace) => typeof trace === "object");
      expect(figures.filter(({ differs }) => differs)).toEqual([]);
      expect(figures.length).toBeGreaterThan(0);
      expect(cells[0]!.above[1]![0]).toContain(" · 截至 2025-10-20 12:00 · 选项 截至=2025-10-20 12:00 · ");
    },
  );

  it("that no longer shows its figure is said to differ", () => {
    const [cell] = cellsOf(
      gridOf(
        REPORTS.find(({ id }) => id === "agent-rates")!,
        centre,
        "2025-10",
      ),
    ).slice(3);
    const changed = { ...cell!, row: [...cell!.row.slice(0, -1), "123,456"] };
    expect(traceCell(centre, changed)).toMatchObject({ onSheet: "123,456", differs: true });
  });

  it("of a list is of the line that shows what stands before it, when its own text has changed", () => {
    const ledger = REPORTS.find(({ id }) => id === "penalty-ledger")!;
    const cell = cellsOf(gridOf(ledger, centre, "2025-10")).find(({ row }) => row.length === 11)!;
    const changed = { ...cell, row: [...cell.row.slice(0, -1), "7.77"] };
    const { row } = traceCell(centre, cell) as CellTrace;
    expect(traceCell(centre, changed)).toMatchObject({ row, id: "fine", onSheet: "7.77", differs: true });
    const foreign = { ...cell, row: cell.row.map(() => "别的") };
    expect(traceCell(centre, foreign)).toBe("notAFigure");
  });

  it.each([
    ["notOurs", { above: [["产值排名"], ["十月"]], row: ["一班", "12"] }],
    [
      "notAFigure",
      {
        above: [
          ["定制率拒访率 2025-10"],
          ["坐席台账 SeatLedger · agent-rates · 期间 2025-10-01 至 2025-10-31 · 制表 2025-11-01 09:30"],
        ],
        row: ["班组"],
      },
    ],
  ])("is %s", (word, cells) => {
    expect(traceCell(centre, cells)).toBe(word);
  });
});

/** Every cell of a sheet's figures, as the pane would see it selected. */
function cellsOf({ rows, columns }: Grid): SheetCells[] {
  const shown = rows.map(({ cells }) =>
    cells.map(({ value, format: own }, place) => {
      const format = own ?? columns[place]?.format ?? "text";
      return typeof value === "number" ? showNumber(value, numberFormats[format]) : (value ?? "");
    }),
  );
  return rows.flatMap(({ role, cells }, at) =>
    FIGURES.has(role)
      ? cells.map((_, column) => ({ above: shown.slice(0, at), row: shown[at]!.slice(0, column + 1) }))
      : [],
  );
}
