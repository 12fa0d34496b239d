import type { Batch } from "../../table/intake.ts";
import { dayOf, momentOf, Precision, precisionOf, secondsOf } from "../../table/moment.ts";

/** Some calls in columns, as they were read; NaN is what was not given. */
export interface CallColumns {
  readonly days: Int32Array;
  /** The date-times in seconds. */
  readonly seconds: Float64Array;
  /** 1 where the time was given to the minute only. */
  readonly toMinute: Uint8Array;
  readonly products: Float64Array;
  readonly phones: Float64Array;
  readonly recordings: Float64Array;
}

/** When the calls of a batch were, worked out once; what stands in rows at fault means nothing. */
export function callColumns({ columns }: Batch): CallColumns {
  const { date: dates, time: times, product, phone, recordingId } = columns;
  const count = dates!.length;
  const [days, seconds, toMinute] = [new Int32Array(count), new Float64Array(count), new Uint8Array(count)];
  for (let index = 0; index < count; index++) {
    const moment = momentAt(dates![index]!, times![index]!);
    const precision = precisionOf(moment);
    days[index] = dayOf(moment);
    seconds[index] = precision === Precision.date ? NaN : secondsOf(moment);
    toMinute[index] = Number(precision === Precision.minute);
  }
  return { days, seconds, toMinute, products: product!, phones: phone!, recordings: recordingId! };
}

/** The moment of a call: its date cell's when that shows a time, else its date with its time cell. */
function momentAt(date: number, time: number): number {
  if (Number.isNaN(time) || precisionOf(date) !== Precision.date) return date;
  return momentOf(secondsOf(date) + secondsOf(time), precisionOf(time));
}
