import type { Centre } from "../centre.ts";

/** A recorded call: its row in the dial facts, and its recording. */
export interface RecordedCall {
  readonly fact: number;
  readonly recordingId: string;
}

/** The calls that have a recording among some rows of the dial facts, in the order read. */
export function recordedCalls({ calls }: Centre, rows: Int32Array): RecordedCall[] {
  const found = rows.filter((fact) => fact < calls.size && calls.recordingOf(fact) !== "");
  return Array.from(found, (fact) => ({ fact, recordingId: calls.recordingOf(fact) }));
}
