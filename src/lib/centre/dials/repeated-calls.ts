import { GrowingColumn } from "../../facts/growing-column.ts";
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

/** Stands for the first call of a number that is among those compared. */
const COMPARED = -1;

/**
 * Finds calls that were already counted (spec 1.3, `duplicateRow`). Most numbers are called once: a call is only
 * compared with those before it when its number comes up again.
 */
export class RepeatedCalls {
  private readonly firstByPhone: number[] = [];
  private readonly firsts = new CallColumns();
  private readonly calls = new TupleSet(4);
  private readonly recordings = new TupleSet(5);

  /** Whether the call equals an earlier one; a time to the minute proves it only with the recording. */
  seen(call: CallIdentity): boolean {
    if (Number.isNaN(call.phone) || Number.isNaN(call.seconds)) return false;
    const first = this.firstByPhone[call.phone];
    if (first === undefined) {
      this.firstByPhone[call.phone] = this.firsts.add(call);
      return false;
    }
    if (first !== COMPARED) this.compare({ ...this.firsts.at(first), phone: call.phone });
    this.firstByPhone[call.phone] = COMPARED;
    return this.compare(call);
  }

  private compare({ agent, product, phone, seconds, recording, isToMinute }: CallIdentity): boolean {
    const isRecorded = !Number.isNaN(recording);
    if (isRecorded && this.recordings.has([agent, product, phone, seconds, recording])) return true;
    if (!isToMinute && !this.calls.add([agent, product, phone, seconds])) return true;
    if (isRecorded) this.recordings.add([agent, product, phone, seconds, recording]);
    return false;
  }
}

/** Identities of calls in columns; the phone is known to whoever asks. */
class CallColumns {
  private readonly codes = [integers(), integers(), integers()] as const;
  private readonly seconds = new GrowingColumn((length) => new Float64Array(length));
  private readonly recordings = new GrowingColumn((length) => new Float64Array(length));

  add({ agent, product, seconds, recording, isToMinute }: CallIdentity): number {
    const [agents, products, minutes] = this.codes;
    agents.push(agent);
    products.push(product);
    minutes.push(Number(isToMinute));
    this.recordings.push(recording);
    this.seconds.push(seconds);
    return this.seconds.length - 1;
  }

  at(place: number): Omit<CallIdentity, "phone"> {
    const [agent, product, minute] = this.codes.map((column) => column.at(place)) as [number, number, number];
    const [seconds, recording] = [this.seconds.at(place), this.recordings.at(place)];
    return { agent, product, seconds, recording, isToMinute: minute === 1 };
  }
}

function integers() {
  return new GrowingColumn((length) => new Int32Array(length));
}
