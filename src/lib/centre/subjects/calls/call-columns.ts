import { UNREADABLE } from "../../../table/decode.ts";
import type { Batch } from "../../../table/intake.ts";
import { dayOf, momentOf, Precision, precisionOf, secondsOf } from "../../../table/moment.ts";
import { NOT_SOLE } from "../people/agent-column.ts";

/** Of a call without a recording. */
export const NO_RECORDING = -1;

/** Some calls in columns, texts as their codes; NaN is what was not given. */
export interface CallColumns {
  readonly agentCodes: Float64Array;
  /** Who they are, once the rows without fault are known; NOT_SOLE before. */
  readonly agents: Int32Array;
  /** Codes of System. */
  readonly systems: Uint8Array;
  readonly days: Int32Array;
  /** The date-times in seconds. */
  readonly seconds: Float64Array;
  /** 1 where the time was given to the minute only. */
  readonly toMinute: Uint8Array;
  readonly outcomes: Float64Array;
  readonly products: Float64Array;
  readonly cities: Float64Array;
  readonly talkSeconds: Float64Array;
  /** Keys of the book of phones. */
  readonly phones: Float64Array;
  /** Codes, or NO_RECORDING. */
  readonly recordings: Int32Array;
}

/** The calls of a batch; what stands in rows at fault means nothing. */
export function callColumns({ columns }: Batch, systems: Uint8Array, phones: Float64Array): CallColumns {
  const { days, seconds, toMinute } = momentsOf(columns);
  return {
    agentCodes: columns["agentId"]!,
    agents: new Int32Array(days.length).fill(NOT_SOLE),
    systems,
    days,
    seconds,
    toMinute,
    outcomes: columns["outcome"]!,
    products: columns["product"]!,
    cities: columns["city"]!,
    talkSeconds: columns["talkSeconds"]!,
    phones,
    recordings: recordingsOf(columns["recordingId"]!),
  };
}

function recordingsOf(codes: Float64Array): Int32Array {
  const recordings = new Int32Array(codes.length);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index]!;
    recordings[index] = code < UNREADABLE ? code : NO_RECORDING;
  }
  return recordings;
}

/** When the calls were, worked out once. */
function momentsOf({ date: dates, time: times }: Batch["columns"]) {
  const count = dates!.length;
  const [days, seconds, toMinute] = [new Int32Array(count), new Float64Array(count), new Uint8Array(count)];
  for (let index = 0; index < count; index++) {
    const moment = momentAt(dates![index]!, times![index]!);
    const precision = precisionOf(moment);
    days[index] = dayOf(moment);
    seconds[index] = precision === Precision.date ? NaN : secondsOf(moment);
    toMinute[index] = Number(precision === Precision.minute);
  }
  return { days, seconds, toMinute };
}

/** The moment of a call: its date cell's when that shows a time, else its date with its time cell. */
function momentAt(date: number, time: number): number {
  if (Number.isNaN(time) || precisionOf(date) !== Precision.date) return date;
  return momentOf(secondsOf(date) + secondsOf(time), precisionOf(time));
}
