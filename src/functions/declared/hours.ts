import { shiftHours } from "../../lib/centre/asking/shift-hours.ts";
import { hours } from "../../lib/centre/subjects/productivity/measures/presence.ts";
import { figure, type ScalarFunction } from "../declare.ts";
import { FunctionError } from "../function-error.ts";
import { cell, optional, period, sessions, who } from "../parameter.ts";

export const hoursFunction: ScalarFunction = {
  id: "HOURS",
  result: "scalar",
  zh: "工时(小时):每人每班各系统签入时段的并集,减去其中的休息",
  en: "Hours worked: the union of each agent's sessions of a shift, less the rest inside",
  example: '=SEAT.HOURS(工时[#All], A2, "2025-10")',
  parameters: [sessions, optional(who), optional(period)],
  run: (asked) => figure(asked, hours),
};

export const shiftHoursFunction: ScalarFunction = {
  id: "SHIFTHOURS",
  result: "scalar",
  zh: "一班的工时(小时),跨零点也对;半夜十二点请写 24:00,0:00 的格子在电脑上与空白分不开",
  en: "Hours of one shift, over midnight too; write midnight as 24:00, for Excel hands 0:00 over as a blank",
  example: "=SEAT.SHIFTHOURS(B2, C2, 60)",
  parameters: [
    cell({ name: "signIn", zh: "签入:时间,或日期加时间", en: "Sign-in: a time, or a date with a time" }),
    cell({
      name: "signOut",
      zh: "签出;早于签入的时间算第二天",
      en: "Sign-out; a time before the sign-in is of the next day",
    }),
    optional(cell({ name: "restMinutes", zh: "休息的分钟数", en: "Minutes of rest" })),
  ],
  run: (asked) => {
    const [signIn, signOut] = [asked.cell("signIn"), asked.cell("signOut")];
    const rest = Number(asked.cell("restMinutes") ?? 0);
    if (Number.isNaN(rest)) throw new FunctionError("invalidValue", "restMinutes 要是分钟数,例如 60。");
    return signIn === null || signOut === null ? null : shiftHours(signIn, signOut, rest);
  },
};
