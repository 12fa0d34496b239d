import { worked } from "./declare.ts";
import { type Interval, wilson } from "./intervals.ts";
import type { Ratio, Worked } from "./measure.ts";

/** A rate and where it lies by its few cases: `callbackRate`, `callbackLow`, `callbackHigh`. */
export type RateWithInterval<W> = readonly [rate: Ratio<W>, low: Worked<W>, high: Worked<W>];

/** The rate with its Wilson 95% interval beside it, which is blank where there are 30 cases or none. */
export function withInterval<W>(rate: Ratio<W>): RateWithInterval<W> {
  const stem = rate.id.replace(/Rate$/, "");
  const end = (side: keyof Interval, title: string): Worked<W> =>
    worked<W>({
      id: `${stem}${side === "low" ? "Low" : "High"}`,
      title: `${rate.title}${title}`,
      english: `${rate.english}, ${side}`,
      format: "rate",
      needs: [rate.of, rate.per],
      work: ([hits, cases]) => (hits === null || cases === null ? null : (wilson(hits!, cases!)?.[side] ?? null)),
      means: `${rate.title}的 Wilson 95% 区间${title};分母不少于 30 或为 0 时为空`,
    });
  return [rate, end("low", "下限"), end("high", "上限")];
}
