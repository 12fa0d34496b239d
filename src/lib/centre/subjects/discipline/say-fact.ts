import { formatDay } from "../../../table/moment.ts";
import type { Suggestion } from "./suggest.ts";

/** What is suggested for, as 评扣 and 建议处理 are to have it: `连续旷工 2 天(2025-09-29 至 2025-10-01)`. */
export function sayFact({ from, to, status, runDays, yearDays, leaveDays }: Suggestion): string {
  if (status !== "旷工") return from === to ? status : `${status}(${formatDay(from)} 至 ${formatDay(to)})`;
  const run =
    from === to ? `旷工 ${shown(runDays)} 天` : `连续旷工 ${shown(runDays)} 天(${formatDay(from)} 至 ${formatDay(to)})`;
  const leave = leaveDays > 0 ? `,其中换班、还班日请假 ${shown(leaveDays)} 天` : "";
  return (yearDays > runDays ? `${run},全年累计 ${shown(yearDays)} 天` : run) + leave;
}

/** Days with two decimals at most. */
function shown(days: number): string {
  return String(Number(days.toFixed(2)));
}
