/** Times every case at every size, prints the figures, and writes docs/benchmarks.md. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Case, Load } from "./case.ts";
import { describeFigures } from "./describe-figures.ts";
import type { Figure, Figures } from "./figures.ts";
import { loadAll } from "./groups.ts";
import type { Taken } from "./measure.ts";

const BOOKS = "out/bench";
const REPORT = "docs/benchmarks.md";

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "10000,100000,1000000" },
    runs: { type: "string", default: "5" },
    /** Some cases by their ids, to look at without writing the page. */
    only: { type: "string" },
  },
});

type GroupedCase = Case & { readonly group: string };

const wanted = options.only?.split(",");
const runs = Number(options.runs);
const cases = (await loadAll()).filter(({ id }) => wanted?.includes(id) ?? true);
mkdirSync(BOOKS, { recursive: true });
const sizes = options.rows.split(",").map(Number);
const text = describeFigures(sizes.map(measureSize), wanted ? null : measureBrowser());
process.stdout.write(text);
if (!wanted) writeFileSync(REPORT, text);

function measureSize(calls: number): Figures {
  const load = { calls, book: path.join(BOOKS, `calls-${calls}.xlsx`) };
  runProgram("make-book.js", [String(calls), load.book]);
  const fitting = cases.filter(({ mostCalls = Infinity }) => calls <= mostCalls);
  return { calls, runs, figures: fitting.map((one) => measureCase(one, load)) };
}

/** The floor is timed before and after each process, for the machine is not equally quick all the time. */
function measureCase(one: GroupedCase, load: Load): Figure {
  const { id, title, floor, peerOf = null, turns = 1 } = one;
  const rounds = Array.from({ length: turns > 1 ? 1 : runs }, (_, run) => {
    process.stderr.write(`${load.calls} calls: ${title}, ${run + 1}\n`);
    const [before, own, after] = [take(one, "floor", load), take(one, "own", load), take(one, "floor", load)];
    return { own, floor: before && after && both(before, after) };
  });
  return { id, title, peerOf, turns, floorTitle: floor.title, rounds };
}

/** Does the work in a process of its own; null when that comes to grief. */
function take({ group, id }: GroupedCase, part: "own" | "floor", { calls, book }: Load): Taken | null {
  const output = runProgram("measure.js", [group, id, part, String(calls), book]);
  return output === null ? null : (JSON.parse(output) as Taken);
}

/** Reading in Chromium, where there is one. */
function measureBrowser(): number | null {
  const output = runProgram(path.join("browser", "run.js"), []);
  const ratio = /median ratio ([\d.]+)/.exec(output ?? "")?.[1];
  return ratio === undefined ? null : Number(ratio);
}

/** What a program of this folder prints, or null when it fails. */
function runProgram(program: string, words: readonly string[]): string | null {
  const { status, stdout } = spawnSync(process.execPath, [path.join(import.meta.dirname, program), ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return status === 0 ? stdout : null;
}

function both(a: Taken, b: Taken): Taken {
  return {
    milliseconds: a.milliseconds.map((one, turn) => (one + b.milliseconds[turn]!) / 2),
    peakBytes: (a.peakBytes + b.peakBytes) / 2,
  };
}
