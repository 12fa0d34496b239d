import { measureNamed } from "../../lib/centre/asking/known-measures.ts";
import { output } from "../../lib/centre/subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../lib/centre/subjects/calls/measures/rates.ts";
import { figure, type ScalarFunction } from "../declare.ts";
import { anyTables, calls, cell, optional, period, prices, who } from "../parameter.ts";

export const measure: ScalarFunction = {
  id: "MEASURE",
  result: "scalar",
  zh: "任一指标,按坐席、班组或全部,按期间",
  en: "Any measure, of an agent, a team or all, over a period",
  example: '=SEAT.MEASURE("定制率", A2, "2025-10", 外呼明细[#All])',
  parameters: [
    cell({
      name: "measure",
      zh: "指标的中文名或 id:定制率、output……",
      en: "A measure by its Chinese name or its id: 定制率, output …",
    }),
    who,
    period,
    anyTables,
  ],
  run: (asked) => {
    const name = asked.text("measure");
    return name === null ? null : figure(asked, measureNamed(name));
  },
};

export const outputFunction: ScalarFunction = {
  id: "OUTPUT",
  result: "scalar",
  zh: "产值(元):每个定制按当日、当地市的业务单价计价",
  en: "Output in yuan: each subscription at the price of its day and city",
  example: '=SEAT.OUTPUT(外呼明细[#All], 业务单价[#All], A2, "2025-10")',
  parameters: [calls, prices, optional(who), optional(period)],
  run: (asked) => figure(asked, output),
};

export const rates: readonly ScalarFunction[] = [
  {
    ...rate("CONNECTRATE"),
    zh: "接通率:接通量 ÷ 外呼量",
    en: "Connect rate: connected / dialled",
    run: (asked) => figure(asked, connectRate),
  },
  {
    ...rate("SUBSCRIPTIONRATE"),
    zh: "定制率:定制量 ÷ 接通量",
    en: "Subscription rate: subscriptions / connected",
    run: (asked) => figure(asked, subscriptionRate),
  },
  {
    ...rate("REFUSALRATE"),
    zh: "拒访率:拒访量 ÷ 接通量",
    en: "Refusal rate: refusals / connected",
    run: (asked) => figure(asked, refusalRate),
  },
];

function rate(id: string) {
  return {
    id,
    result: "scalar" as const,
    example: `=SEAT.${id}(外呼明细[#All], A2, "2025-10")`,
    parameters: [calls, optional(who), optional(period)],
  };
}
