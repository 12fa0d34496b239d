import { periodInWords, weekOf } from "../../../facts/period.ts";
import type { Span } from "../../../facts/select.ts";
import type { Centre } from "../../centre.ts";
import { evaluations } from "./evaluations.ts";

/** Of which days the weeks are that the period cuts, a line each; weeks without evaluations have no line. */
export function describeCutWeeks(centre: Centre, { from, to }: Span): string[] {
  const { rows } = centre.of(evaluations);
  const weeks = [weekOf(from), weekOf(to)].filter((week, place, all) => place === 0 || week.from !== all[0]!.from);
  return weeks.flatMap((week) => {
    const kept = { ...week, from: Math.max(week.from, from), to: Math.min(week.to, to) };
    const isCut = kept.from > week.from || kept.to < week.to;
    const isSeen = rows.some(({ day }) => day >= kept.from && day <= kept.to);
    return isCut && isSeen ? [`${week.text} 不是整周:只有 ${periodInWords(kept)} 的质检。`] : [];
  });
}
