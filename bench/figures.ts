import { cpus, totalmem } from "node:os";
import type { Taken } from "./measure.ts";

/** One case at one size: each run with the floor around it; null for what did not get to its end. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** Of somebody else's way, the case of this program's that does the same work. */
  readonly peerOf: string | null;
  readonly floorTitle: string;
  readonly rounds: readonly { readonly own: Taken | null; readonly floor: Taken | null }[];
}

export interface Figures {
  readonly calls: number;
  readonly runs: number;
  readonly figures: readonly Figure[];
}

/** The figures as the page docs/benchmarks.md. */
export function describeFigures(sizes: readonly Figures[]): string {
  return [INTRODUCTION, ...sizes.map(describeSize), describeMachine()].join("\n");
}

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; do not edit. Ratios can be compared between machines, times cannot.

The workbook is a made-up month of one centre: the calls (9 columns, every phone number different, a recording number
for each connected call, one row in a thousand at fault), 150 agents, 12 products with three dated prices each, and the
sign-ins of the month. One report is \`agent-output-hours\`. Each figure is the first and only time its process does the
work, Node's own start not counted: what someone waits for who starts the command. Peak memory is the most the process
held, the rows included where they are given in memory.

Every run stands between two runs of its floor, the least that any program would have to do, and its ratio is to their
mean. Time, memory and ratio are medians. "To SeatLedger" is a peer's ratio to its floor over that of this program's case
of the same work, so above 1 is slower. The peers that group rows are given clean ones: they look for no faults, repeats,
identities or where a figure came from, as this program does in its own case.
`;

function describeSize({ calls, runs, figures }: Figures): string {
  const floors = [...new Map(figures.map((figure) => [figure.floorTitle, floorOf(figure)])).values()];
  const own = figures.map((figure) => describeFigure(figure, figures.find(({ id }) => id === figure.peerOf) ?? null));
  const rows = [...own, ...floors.map((floor) => describeFigure(floor, null))];
  const head = ["case", "time", "peak memory", "ratio to floor", "to SeatLedger", "floor"];
  return `## ${calls.toLocaleString("en-US")} calls, ${runs} runs\n\n${markdownTable([head, ...rows])}`;
}

function floorOf({ floorTitle, rounds }: Figure): Figure {
  const own = rounds.map(({ floor }) => ({ own: floor, floor }));
  return { id: floorTitle, title: floorTitle, peerOf: null, floorTitle: "itself", rounds: own };
}

/** `ours` is this program's way of the same work, if it is a peer's. */
function describeFigure(figure: Figure, ours: Figure | null): string[] {
  const { title, floorTitle, rounds } = figure;
  const own = rounds.flatMap((round) => round.own ?? []);
  if (own.length < rounds.length) return [title, "fails", "", "", "", floorTitle];
  const time = median(own.map(({ milliseconds }) => milliseconds));
  const memory = `${Math.round(median(own.map(({ peakBytes }) => peakBytes)) / 1e6)} MB`;
  const toOurs = ours ? significant(ratioOf(figure) / ratioOf(ours)) : "";
  return [title, formatTime(time), memory, significant(ratioOf(figure)), toOurs, floorTitle];
}

function ratioOf({ rounds }: Figure): number {
  return median(rounds.map(({ own, floor }) => (own && floor ? own.milliseconds / floor.milliseconds : NaN)));
}

function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Machine: ${cpus().length} cores, ${memory} GB of memory, Node ${process.versions.node}.\n`;
}

/** Padded as Prettier would. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
