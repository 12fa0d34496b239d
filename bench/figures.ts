import type { Taken } from "./measure.ts";

/** One case at one size: each process with its floor's before and after; null for what did not get to its end. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** Of somebody else's way, the case of this program's that does the same work. */
  readonly peerOf: string | null;
  readonly turns: number;
  readonly floorTitle: string;
  readonly rounds: readonly { readonly own: Taken | null; readonly floor: Taken | null }[];
}

/** All figures of one size. */
export interface Figures {
  readonly calls: number;
  readonly runs: number;
  readonly figures: readonly Figure[];
}

/** The milliseconds it usually took. */
export function usualTime({ rounds }: Figure): number {
  return median(rounds.map(({ own }) => (own ? median(own.milliseconds) : NaN)));
}

/** The milliseconds that the first turn of a process took. */
export function firstTime({ rounds }: Figure): number {
  return median(rounds.map(({ own }) => own?.milliseconds[0] ?? NaN));
}

export function peakMegabytes({ rounds }: Figure): number {
  return median(rounds.map(({ own }) => (own ? own.peakBytes / 1e6 : NaN)));
}

/** The usual time to its floor's, both of one round. */
export function ratioToFloor({ rounds }: Figure): number {
  return median(
    rounds.map(({ own, floor }) => (own && floor ? median(own.milliseconds) / median(floor.milliseconds) : NaN)),
  );
}

/** The floor as a figure of its own. */
export function floorOf({ floorTitle, rounds, turns }: Figure): Figure {
  const own = rounds.map(({ floor }) => ({ own: floor, floor }));
  return { id: floorTitle, title: floorTitle, peerOf: null, turns, floorTitle: "itself", rounds: own };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return values.some(Number.isNaN) ? NaN : sorted[sorted.length >> 1]!;
}
