import { Dictionary } from "../../table/dictionary.ts";

/** A success among calls: its row in the dial facts, and what only calls have. */
export interface Success {
  readonly fact: number;
  /** Seconds since midnight, or null when no time was given. */
  readonly timeSeconds: number | null;
  /** Empty without one. */
  readonly phone: string;
  /** The recording's code; that of the empty text without one. */
  readonly recording: number;
}

/** The successes among calls, in the order read. */
export class Successes {
  readonly list: Success[] = [];
  readonly recordings = new Dictionary();

  constructor() {
    this.recordings.code("");
  }

  add({ recordingId, ...success }: Omit<Success, "recording"> & { recordingId: string | null }): void {
    this.list.push({ ...success, recording: this.recordings.code(recordingId ?? "") });
  }
}
