/** Times every case at every size, prints the figures, and writes docs/benchmarks.md. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Case, Load } from "./case.ts";
import { CASES } from "./cases.ts";
import type { Taken } from "./measure.ts";
import { describeFigures, type Figure, type Figures } from "./figures.ts";

const BOOKS = "out/bench";
const REPORT = "docs/benchmarks.md";
const MANY_CALLS = 1_000_000;

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "10000,100000,1000000" },
    runs: { type: "string" },
    /** Some cases by their ids, to look at without writing the page. */
    only: { type: "string" },
  },
});

const wanted = options.only?.split(",");
mkdirSync(BOOKS, { recursive: true });
const sizes = options.rows.split(",").map(Number);
const text = describeFigures(sizes.map((calls) => measureSize(calls)));
process.stdout.write(text);
if (!wanted) writeFileSync(REPORT, text);

function measureSize(calls: number): Figures {
  const load = { calls, book: path.join(BOOKS, `calls-${calls}.xlsx`) };
  const runs = Number(options.runs ?? (calls < MANY_CALLS ? 5 : 3));
  const cases = CASES.filter(({ id, mostCalls = Infinity }) => calls <= mostCalls && (wanted?.includes(id) ?? true));
  take("book", load);
  return { calls, runs, figures: cases.map((one) => measureCase(one, { load, runs })) };
}

/** The floor is timed before and after each run, for the machine is not equally quick all the time. */
function measureCase(one: Case, { load, runs }: { load: Load; runs: number }): Figure {
  const { id, title, floor, peerOf = null } = one;
  const rounds = Array.from({ length: runs }, (_, run) => {
    process.stderr.write(`${load.calls} calls: ${title}, ${run + 1} of ${runs}\n`);
    const [before, own, after] = [take(floor.id, load), take(id, load), take(floor.id, load)];
    return { own, floor: before && after && mean(before, after) };
  });
  return { id, title, peerOf, floorTitle: floor.title, rounds };
}

/** Runs the work in a process of its own; null when that comes to grief. */
function take(work: string, { calls, book }: Load): Taken | null {
  const program = path.join(import.meta.dirname, "measure.js");
  const { status, stdout } = spawnSync(process.execPath, [program, work, String(calls), book], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return status === 0 ? (JSON.parse(stdout) as Taken) : null;
}

function mean(a: Taken, b: Taken): Taken {
  return {
    milliseconds: (a.milliseconds + b.milliseconds) / 2,
    peakBytes: (a.peakBytes + b.peakBytes) / 2,
  };
}
