import type { Span } from "../../../facts/select.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { evaluations } from "./evaluations.ts";

const CAUTION = "±(95%) 是平均分 95% 区间的半宽:份数少,区间就宽,几份好的不能证明人好。";

/** What the month's scores do not say by themselves: how far they reach, and which appeals may still change them. */
export function describeAppeals(centre: Centre, { from, to }: Span): string[] {
  const { directory, rows } = centre.of(evaluations);
  const pending = rows.filter(({ day, isPending }) => isPending && day >= from && day <= to);
  const names = pending.map(({ agent, day, recordingId }) => {
    const who = `${directory.nameOf(agent) ?? ""}(${directory.idOf(agent)})`;
    return [who, formatDay(day), recordingId].filter((word) => word !== null).join(" ");
  });
  return names.length > 0 ? [CAUTION, `申诉中:${names.join("、")}`] : [CAUTION];
}
