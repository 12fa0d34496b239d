import { GrowingColumn } from "../../facts/growing-column.ts";

/** A recorded call: its row in the dial facts, and its recording. */
export interface RecordedCall {
  readonly fact: number;
  readonly recordingId: string;
}

/** The recordings of all calls that have one, in the order read. */
export class Recordings {
  /** What the codes are of. */
  texts: readonly string[] = [];
  private readonly facts = new GrowingColumn((length) => new Int32Array(length));
  private readonly codes = new GrowingColumn((length) => new Int32Array(length));

  add(fact: number, code: number): void {
    this.facts.push(fact);
    this.codes.push(code);
  }

  /** Those of some rows of the dial facts. */
  of(rows: Int32Array): RecordedCall[] {
    const chosen = new Set(rows);
    const calls: RecordedCall[] = [];
    this.facts.values.forEach((fact, place) => {
      if (chosen.has(fact)) calls.push({ fact, recordingId: this.texts[this.codes.at(place)]! });
    });
    return calls;
  }
}
