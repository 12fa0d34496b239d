import { TupleSet } from "../../facts/tuple-set.ts";

/** What two rows of one call have in common; NaN is what was not given. */
export interface CallIdentity {
  readonly agent: number;
  readonly product: number;
  readonly phone: number;
  /** The date-time in seconds. */
  readonly seconds: number;
  readonly recording: number;
  /** Whether the time was given to the minute only. */
  readonly isToMinute: boolean;
}

/** Finds calls that were already counted (spec 1.3, `duplicateRow`). */
export class RepeatedCalls {
  private readonly calls = new TupleSet(4);
  private readonly recordings = new TupleSet(5);

  /** Whether the call equals an earlier one; a time to the minute proves it only with the recording. */
  seen({ agent, product, phone, seconds, recording, isToMinute }: CallIdentity): boolean {
    if (Number.isNaN(phone) || Number.isNaN(seconds)) return false;
    const isRecorded = !Number.isNaN(recording);
    if (isRecorded && this.recordings.has([agent, product, phone, seconds, recording])) return true;
    if (!isToMinute && !this.calls.add([agent, product, phone, seconds])) return true;
    if (isRecorded) this.recordings.add([agent, product, phone, seconds, recording]);
    return false;
  }
}
