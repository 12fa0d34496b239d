import { associateFunctions, type FunctionHost } from "../../src/functions/associate.ts";
import { CentreCache } from "../../src/functions/centre-cache.ts";
import { openCentre } from "../../src/lib/centre/reading/open-centre.ts";
import { calls } from "../../src/lib/centre/subjects/calls/calls.ts";
import type { Amounts } from "../../src/lib/facts/fact-table.ts";
import type { SheetCell, SheetRange } from "../support/fake-functions/function-runtime.ts";
import { rangeOf, startFunctions } from "../support/fake-functions/start-functions.ts";

const ROWS = 20_000;
const CELLS = 500;
const OUTCOMES = ["成功", "拒访", "无人接听", "预约"];

/** A cache that counts how often it read. */
function countingCache() {
  const opened: number[] = [];
  const cache = new CentreCache((sheets, options) => {
    opened.push(sheets.length);
    return openCentre(sheets, options);
  });
  return { cache, opened };
}

function manyCalls(): SheetRange {
  const row = (place: number): SheetCell[] => [
    45931 + (place % 30),
    1001 + (place % 100),
    "彩铃",
    OUTCOMES[place % 4]!,
    place % 3 === 0 ? "郑州" : null,
    String(13800000000 + place),
    place % 90,
  ];
  return [
    ["日期", "工号", "业务", "结果", "地市", "号码", "通话时长"],
    ...Array.from({ length: ROWS }, (_, i) => row(i)),
  ];
}

/** The function of an id, to be called as Excel does, without the fake runtime's own work. */
function functionOf(id: string, cache: CentreCache): (...values: unknown[]) => Promise<unknown> {
  const functions = new Map<string, (...values: unknown[]) => Promise<unknown>>();
  const associate = (name: string, run: (...values: unknown[]) => Promise<unknown>) => functions.set(name, run);
  associateFunctions({ ...startFunctions("web").host, associate } as unknown as FunctionHost, cache);
  return functions.get(id)!;
}

describe("many cells over the same range", () => {
  it("read it once, each of the others in a fraction of the time of reading", async () => {
    const { cache, opened } = countingCache();
    const connectRate = functionOf("CONNECTRATE", cache);
    const calls = manyCalls();
    const begun = performance.now();
    await connectRate(calls, 1001, "2025-10");
    const first = performance.now() - begun;
    const answers: unknown[] = [];
    for (let place = 0; place < CELLS; place++) {
      const handedOver = calls.map((row) => row.slice());
      answers.push(await connectRate(handedOver, 1001 + (place % 100), "2025-10", {}));
    }
    const each = (performance.now() - begun - first) / CELLS;
    expect(opened).toEqual([1]);
    expect(answers.every((answer) => typeof answer === "number")).toBe(true);
    expect(each).toBeLessThan(first / 4);
  });

  it("answers within a second over 20,000 rows", async () => {
    const runtime = startFunctions("desktop");
    await runtime.call("MEASURE", "定制率", null, "2025-10", manyCalls());
    expect(runtime.overQuota).toEqual([]);
  });

  it("reads again when a single cell has changed, also in the very same array", async () => {
    const { cache, opened } = countingCache();
    const range = [
      ["日期", "工号", "业务", "结果"],
      [45931, 1001, "彩铃", "成功"],
      [45931, 1001, "彩铃", "拒访"],
    ];
    const rate = async () => sumOf((await cache.centreOf([range])).of(calls).facts.amounts["subscriptions"]!);
    expect(await rate()).toBe(1);
    range[2]![3] = "成功";
    expect(await rate()).toBe(2);
    expect(await rate()).toBe(2);
    expect(opened).toEqual([1, 1]);
  });

  it("tells ranges with different errors apart and knows the same error again", async () => {
    const { cache, opened } = countingCache();
    const withError = (error: string) => [
      ["日期", "工号", "业务", "结果"],
      [45931, 1001, "彩铃", { code: error }],
    ];
    for (const error of ["#N/A", "#N/A", "#REF!"]) await cache.centreOf([withError(error)]);
    expect(opened).toHaveLength(2);
  });

  it("shares a range between formulas, and lets go of what was not used for long", async () => {
    const { cache, opened } = countingCache();
    const tableOf = (agent: number) => rangeOf(`日期 | 工号 | 业务 | 结果\n45931 | ${agent} | 彩铃 | 成功`);
    for (let agent = 1; agent <= 13; agent++) await cache.centreOf([tableOf(agent)]);
    await cache.centreOf([tableOf(13)]);
    expect(opened).toHaveLength(13);
    await cache.centreOf([tableOf(1)]);
    expect(opened).toHaveLength(14);
  });
});

function sumOf(amounts: Amounts): number {
  return Array.from(amounts).reduce((sum, amount) => sum + amount, 0);
}
