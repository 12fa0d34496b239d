import { amount, fold, sum, worked } from "../../../../measure/declare.ts";
import type { MeasureName } from "../../../../measure/measure.ts";
import type { Centre } from "../../../centre.ts";
import { type ServiceLimits, serviceLimits } from "../../service/service-block.ts";
import { complaintDesk } from "../complaint-desk.ts";
import { complaint } from "../dimensions.ts";

const { open } = complaintDesk.sources;

function countOf(column: string, named: Omit<MeasureName, "format">) {
  return sum<Centre>({ ...named, format: "count", of: amount(open, column) });
}

export const openNow = countOf("open", {
  id: "openNow",
  title: "未结",
  english: "Open",
  means: "到截至时刻未结的投诉,不论何时受理",
});

export const openPastHours = countOf("pastHours", {
  id: "openPastHours",
  title: "未结超时限",
  english: "Open longer than the hours allowed",
  means: "其中自受理起超过回访时限(72 小时)的;只有日期的自 00:00 起",
});

export const nearLegal = countOf("nearLegal", {
  id: "nearLegal",
  title: "将到法定答复",
  english: "Near the legal limit",
  means: "其中满法定预警(10 天)、未超过法定答复(15 天)的",
});

const ageDays = countOf("ageDays", {
  id: "ageDays",
  title: "已过天数合计",
  english: "Days of age",
  means: "截至日期 − 受理日期",
});

export const oldestDays = fold<Centre>({
  id: "oldestDays",
  title: "最久天数",
  english: "Days of the oldest",
  format: "count",
  over: [complaint],
  needs: [ageDays],
  fold: (parts) => (parts.length === 0 ? null : Math.max(...parts.map(({ values: [days] }) => days ?? 0))),
  means: "未结的投诉里受理最早的一件已过的天数",
});

/** A number of 服务口径, to be said beside what is held to it. */
function limitOf(
  limit: keyof ServiceLimits & ("callbackHours" | "legalDays" | "legalWarningDays"),
  named: Omit<MeasureName, "id" | "format">,
) {
  return worked<Centre>({
    ...named,
    id: limit,
    format: "count",
    needs: [],
    work: (_, centre) => centre.definitions.of(serviceLimits)[limit],
  });
}

export const callbackHours = limitOf("callbackHours", {
  title: "回访时限",
  english: "Hours allowed",
  means: "服务口径的回访时限,小时",
});
export const legalDays = limitOf("legalDays", {
  title: "法定答复",
  english: "Legal limit",
  means: "服务口径的法定答复,天",
});
export const legalWarningDays = limitOf("legalWarningDays", {
  title: "法定预警",
  english: "Legal warning",
  means: "服务口径的法定预警,天",
});
