import { askedDay, askedMonth, wholePeriod } from "../../lib/centre/asking/asked-period.ts";
import { highestLevel } from "../../lib/centre/asking/highest-level.ts";
import { fines } from "../../lib/centre/subjects/discipline/measures/penalties.ts";
import { figure, type ScalarFunction } from "../declare.ts";
import { cell, month, optional, violations, who } from "../parameter.ts";

export const penaltyLevel: ScalarFunction = {
  id: "PENALTYLEVEL",
  result: "scalar",
  zh: "某日仍有效的最高处分:口头批评、书面批评、严重警告、开除;没有则空",
  en: "The highest sanction active on a day: 口头批评, 书面批评, 严重警告, 开除; blank without any",
  example: '=SEAT.PENALTYLEVEL(评扣[#All], A2, "2025-10-31")',
  parameters: [
    violations,
    who,
    optional(
      cell({ name: "asOf", zh: "截至日期;空白为表中最后一天", en: "As of this day; blank for the table's last one" }),
    ),
  ],
  run: async (asked) => {
    const centre = await asked.centre();
    const day = asked.cell("asOf");
    const asOf = day === null ? wholePeriod(centre).to : askedDay(day);
    return highestLevel(centre, asked.who(centre, asOf), asOf);
  },
};

export const finesFunction: ScalarFunction = {
  id: "FINES",
  result: "scalar",
  zh: "当月的建议罚款(元);只是建议,由人决定",
  en: "The month's proposed fines in yuan; a person decides",
  example: '=SEAT.FINES(评扣[#All], A2, "2025-10")',
  parameters: [violations, who, month],
  run: (asked) => {
    const of = asked.cell("month");
    return of === null ? null : figure(asked, fines, askedMonth(of));
  },
};
