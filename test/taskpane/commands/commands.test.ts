import { parsePeriod } from "../../../src/lib/facts/period.ts";
import type { Grid } from "../../../src/lib/report/grid.ts";
import { type Command, performCommand } from "../../../src/taskpane/commands/commands.ts";
import { smallCentre } from "../pane-host.ts";

const day = parsePeriod("2025-10-09")!;
const madeAt = "2025-10-10 09:30";
const daily = { kind: "makeBundle", bundle: "daily", period: day, madeAt } as const;

describe("a command", () => {
  it("reads the tables and their problems, and writes nothing", async () => {
    const written: Grid[] = [];
    const result = await performCommand(smallCentre(written), { kind: "inspect" }, {});
    expect(result.readings.map(({ sheet, table, counted }) => [sheet, table, counted])).toEqual([
      ["人员", "roster", 2],
      ["业务单价", "prices", 1],
      ["外呼明细", "calls", 3],
    ]);
    expect(result.problems.map(({ places, rows }) => [places, rows])).toEqual([["外呼明细!D5", 1]]);
    expect([result.problemCount, result.placed, written]).toEqual([1, [], []]);
  });

  it("puts a bundle's sheets in, stamped with the moment", async () => {
    const written: Grid[] = [];
    const { placed } = await performCommand(smallCentre(written), daily, {});
    expect(placed.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
    expect(placed[0]!.name).toMatch(/^日报.* 2025-10-09$/);
    expect(written[1]!.stamp).toContain(`制表 ${madeAt}`);
  });

  it("makes single reports, each narrowed by what it was given", async () => {
    const written: Grid[] = [];
    const items = [
      { report: "agent-rates", options: {} },
      { report: "product-register", options: { product: "手机报" } },
    ];
    const { missing } = await performCommand(
      smallCentre(written),
      { kind: "makeReports", items, period: day, madeAt },
      {},
    );
    expect([written.map(({ mark }) => mark?.split("|")[0]), missing]).toEqual([
      ["chosen-contents", "agent-rates", "product-register", "definitions", undefined],
      [],
    ]);
  });

  it("says in a sentence that there is no such report", async () => {
    const items = [{ report: "nonsense", options: {} }];
    const command = { kind: "makeReports", items, period: day, madeAt } as const;
    await expect(performCommand(smallCentre([]), command, {})).rejects.toThrow("没有编号为“nonsense”的报表。");
  });

  it("ends when it is told to, before anything is written", async () => {
    const written: Grid[] = [];
    const stopped = AbortSignal.abort();
    await expect(performCommand(smallCentre(written), daily, { signal: stopped })).rejects.toBe(stopped.reason);
    expect(written).toEqual([]);
  });

  it.each<Command>([{ kind: "inspect" }, daily])(
    "can be sent to another thread, and so can what comes of it",
    async (command) => {
      const result = await performCommand(smallCentre([]), structuredClone(command), {});
      expect(structuredClone(result)).toEqual(result);
    },
  );
});
