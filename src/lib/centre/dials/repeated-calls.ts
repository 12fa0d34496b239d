import { TupleSet } from "../../facts/tuple-set.ts";

/** What two rows of one call have in common. `recording` is NaN when not given. */
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
  seen(call: CallIdentity): boolean {
    const { agent, product, phone, seconds, recording } = call;
    const key = [agent, product, phone, seconds];
    const isKnown = !call.isToMinute && this.calls.has(key);
    const isRecorded = !Number.isNaN(recording);
    if (isKnown || (isRecorded && this.recordings.has([...key, recording]))) return true;
    if (!call.isToMinute) this.calls.add(key);
    if (isRecorded) this.recordings.add([...key, recording]);
    return false;
  }
}
