import type { Centre } from "../../centre.ts";
import { calls } from "./calls.ts";

/** A recorded call: its row in the dial facts, and its recording. */
export interface RecordedCall {
  readonly fact: number;
  readonly recordingId: string;
}

/** The calls that have a recording among some rows of the dial facts, in the order read. */
export function recordedCalls(centre: Centre, rows: Int32Array): RecordedCall[] {
  const { kept } = centre.of(calls);
  const found = rows.filter((fact) => fact < kept.size && kept.recordingOf(fact) !== "");
  return Array.from(found, (fact) => ({ fact, recordingId: kept.recordingOf(fact) }));
}
