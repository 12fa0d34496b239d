import { daily } from "../../../src/lib/centre/bundles.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import type { Grid } from "../../../src/lib/report/grid.ts";
import { inspectBooks, makeBundle } from "../../../src/taskpane/desk/jobs.ts";
import { paneHost } from "../pane-host.ts";

const day = parsePeriod("2025-10-09")!;

describe("the work of the pane", () => {
  it("reads the tables and their problems, and writes nothing", async () => {
    const written: Grid[] = [];
    const books = await inspectBooks(paneHost(written), {});
    expect(books.readings.map(({ sheet, table, counted }) => [sheet, table, counted])).toEqual([
      ["人员", "roster", 2],
      ["业务单价", "prices", 1],
      ["外呼明细", "calls", 3],
    ]);
    expect(books.problems.map(({ sheet, row, column }) => `${sheet}!${column}${row}`)).toEqual(["外呼明细!D5"]);
    expect([books.placed, written]).toEqual([[], []]);
  });

  it("puts a bundle's sheets in, stamped with the moment", async () => {
    const written: Grid[] = [];
    const books = await makeBundle(daily, day)(paneHost(written), {});
    expect(books.placed.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
    expect(books.placed[0]!.name).toMatch(/^日报.* 2025-10-09$/);
    expect(written[1]!.stamp).toMatch(/制表 \d{4}-\d\d-\d\d \d\d:\d\d/);
  });

  it("ends when it is told to, before anything is written", async () => {
    const written: Grid[] = [];
    const stopped = AbortSignal.abort();
    await expect(makeBundle(daily, day)(paneHost(written), { signal: stopped })).rejects.toBe(stopped.reason);
    expect(written).toEqual([]);
  });
});
