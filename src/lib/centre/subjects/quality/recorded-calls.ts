import { selectRows, type Span } from "../../../facts/select.ts";
import type { Calls } from "../calls/dial-facts.ts";

/** A recorded call: its row in the dial facts, and its recording. */
export interface RecordedCall {
  readonly fact: number;
  readonly recordingId: string;
}

/** The calls of a span that have a recording, in the order read. */
export function recordedCalls({ facts, kept }: Calls, span: Span): RecordedCall[] {
  const found = selectRows(facts, span).filter((fact) => fact < kept.size && kept.recordingOf(fact) !== "");
  return Array.from(found, (fact) => ({ fact, recordingId: kept.recordingOf(fact) }));
}
