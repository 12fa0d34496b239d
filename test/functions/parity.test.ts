import { problemCells } from "../../src/lib/centre/asking/problem-cells.ts";
import type { Centre } from "../../src/lib/centre/centre.ts";
import { REPORTS } from "../../src/lib/centre/reports/index.ts";
import type { Grid } from "../../src/lib/report/grid.ts";
import type { AnyReport } from "../../src/lib/report/report.ts";
import { type Asked, gridsOf, linesOf } from "../support/centre.ts";
import type { FunctionRuntime } from "../support/fake-functions/function-runtime.ts";
import { sampleTables, type SampleTables } from "../support/fake-functions/sample-tables.ts";
import { PLATFORMS, startFunctions } from "../support/fake-functions/start-functions.ts";

const MONTH = "2025-10";
const DAY = "2025-10-15";

let sample: SampleTables;

beforeAll(async () => {
  sample = await sampleTables(MONTH);
});

/** The words of a report in a formula, and the same question. */
function asked({ id, of, options }: AnyReport<Centre>): { words: string; period: string; question: Asked } {
  const period = of === "day" ? DAY : MONTH;
  if (options["city"] === "required") return { words: `${id} 洛阳`, period, question: { period, city: "洛阳" } };
  if (options["product"] === "required")
    return { words: `${id} 业务=新闻早报`, period, question: { period, product: "新闻早报" } };
  return { words: id, period, question: period };
}

/** The cells of the sheets of a report, from the header to the totals. */
function cellsOf(report: AnyReport<Centre>, question: Asked): unknown[][] {
  const [first, ...others] = gridsOf(report, sample.centre, question);
  if (report.kind === "composed") return shown(trimmed(linesOf(first!)));
  const parts = report.kind === "listing" ? others.flatMap((sheet) => tableOf(sheet).slice(1)) : [];
  return shown([...tableOf(first!), ...parts]);
}

function tableOf(sheet: Grid): unknown[][] {
  const lines = linesOf(sheet);
  const note = lines.findIndex(([role]) => role === "note");
  return note < 0 ? lines : lines.slice(0, note);
}

function trimmed(lines: unknown[][]): unknown[][] {
  const isFilled = ([role]: unknown[]) => role !== "note";
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}

function shown(lines: unknown[][]): unknown[][] {
  const cells = lines.map(([, ...line]) => line);
  const width = Math.max(...cells.map((line) => line.length));
  const word = (cell: unknown) => (typeof cell === "string" ? sample.renamed(cell) : (cell ?? ""));
  return cells.map((line) => Array.from({ length: width }, (_, place) => word(line[place])));
}

describe.each(PLATFORMS)("on the %s", (platform) => {
  let runtime: FunctionRuntime;
  beforeAll(() => {
    runtime = startFunctions(platform);
  });

  it.each(REPORTS.map((report) => [report.id, report] as const))(
    "SEAT.REPORT gives the cells of %s",
    async (_, report) => {
      const { words, period, question } = asked(report);
      expect(await runtime.call("REPORT", words, period, ...sample.tables)).toEqual(cellsOf(report, question));
    },
  );

  it("SEAT.PROBLEMS gives the cells of the 问题 sheet", async () => {
    const problems = problemCells(sample.centre).map((line) => ["", ...line]);
    const found = (await runtime.call("PROBLEMS", ...sample.tables)) as unknown[][];
    const places = shown(problems).map(([, place]) => place);
    expect(problems.length).toBeGreaterThan(20);
    expect(found.map(([, place]) => place)).toEqual(places);
  });
});
