import { cpus, totalmem } from "node:os";
import { firstTime, floorOf, peakMegabytes, ratioToFloor, usualTime, type Figure, type Figures } from "./figures.ts";
import { outcomes } from "./targets.ts";

/** The figures as the page docs/benchmarks.md; `browser` is the ratio of reading to its floor in Chromium, if that was run. */
export function describeFigures(sizes: readonly Figures[], browser: number | null): string {
  return [INTRODUCTION, describeTargets(sizes, browser), ...sizes.map(describeSize), describeMachine()].join("\n");
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; do not edit. Ratios can be compared between machines, times cannot.

The workbook is a made-up month of one centre: the calls in the order of time (9 columns, every phone number different, a
recording number for each connected call, one row in a thousand at fault), 150 agents, 12 products with three dated prices
each, and the sign-ins of the month. One report is \`agent-output-hours\`. Work on files is done once a process: what someone waits for
who starts the command, Node's own start not counted. Work in memory is done five times in a process; the first time,
while the code is still cold, stands beside the median of the five. Peak memory is the most the process held, the rows
included where they are given in memory.

Every process stands between two of its floor, the least that any program would have to do, and its ratio is to their
mean. All figures are medians. "To SeatLedger" is a peer's time over that of this program's case of the same work, so
above 1 is slower. The peers that group rows are given clean ones, and make one report of six figures by agent and
product and by city: they look for no faults, repeats, identities or where a figure came from, and make no other sheet,
as this program does in its own case.
`;

function describeTargets(sizes: readonly Figures[], browser: number | null): string {
  const chromium = { says: "reading in Chromium, to inflating and looking at every byte there", most: 3 };
  const all = [...outcomes(sizes), ...(browser === null ? [] : [{ ...chromium, found: browser }])];
  const rows = all.map(({ says, most, found }) => [
    says,
    significant(found),
    significant(most),
    found <= most ? "yes" : "no",
  ]);
  return `## What was aimed at, of 1,000,000 calls\n\n${markdownTable([["of", "is", "at most", "met"], ...rows])}`;
}

function describeSize({ calls, runs, figures }: Figures): string {
  const floors = [...new Map(figures.map((figure) => [figure.floorTitle, floorOf(figure)])).values()];
  const own = figures.map((figure) => describeFigure(figure, figures.find(({ id }) => id === figure.peerOf) ?? null));
  const rows = [...own, ...floors.map((floor) => describeFigure(floor, null))];
  const head = ["case", "first", "median", "peak memory", "ratio to floor", "to SeatLedger", "floor"];
  return `## ${calls.toLocaleString("en-US")} calls, ${runs} times each\n\n${markdownTable([head, ...rows])}`;
}

/** `ours` is this program's way of the same work, if it is a peer's. */
function describeFigure(figure: Figure, ours: Figure | null): string[] {
  const { title, floorTitle, turns } = figure;
  if (Number.isNaN(usualTime(figure))) return [title, "fails", "", "", "", "", floorTitle];
  const usual = turns > 1 ? formatTime(usualTime(figure)) : "";
  const memory = `${Math.round(peakMegabytes(figure))} MB`;
  const toOurs = ours ? significant(usualTime(figure) / usualTime(ours)) : "";
  const ratio = significant(ratioToFloor(figure));
  return [title, formatTime(firstTime(figure)), usual, memory, ratio, toOurs, floorTitle];
}

function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Machine: ${cpus().length} cores, ${memory} GB of memory, Node ${process.versions.node}.\n`;
}

/** Padded as Prettier would. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |\n`;
  const [head, ...body] = rows;
  return [head!, widths.map((width) => "-".repeat(width)), ...body].map(line).join("");
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${significant(milliseconds)} ms` : `${significant(milliseconds / 1000)} s`;
}

function significant(value: number): string {
  return value < 10 ? String(Number(value.toPrecision(2))) : String(Math.round(value));
}
