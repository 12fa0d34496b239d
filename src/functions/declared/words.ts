import { askedDay, periodAround } from "../../lib/centre/asking/asked-period.ts";
import { measureNamed } from "../../lib/centre/asking/known-measures.ts";
import { maskPhone } from "../../lib/table/phone/mask-phone.ts";
import type { ScalarFunction } from "../declare.ts";
import { cell } from "../parameter.ts";

export const periodFunction: ScalarFunction = {
  id: "PERIOD",
  result: "scalar",
  zh: "日期所在的期间,写成文字:2025-10-09、2025-W41、2025-10",
  en: "The period a date lies in, as text: 2025-10-09, 2025-W41, 2025-10",
  example: '=SEAT.PERIOD(A2, "月")',
  parameters: [
    cell({ name: "date", zh: "日期", en: "A date" }),
    cell({ name: "kind", zh: "日、周、月或本月累计", en: "day, week, month or monthToDate" }),
  ],
  run: (asked) => {
    const [date, kind] = [asked.cell("date"), asked.text("kind")];
    return date === null || kind === null ? null : periodAround(askedDay(date), kind).text;
  },
};

export const mask: ScalarFunction = {
  id: "MASK",
  result: "scalar",
  zh: "隐去号码的中间几位:138****1234",
  en: "A phone number with its middle hidden: 138****1234",
  example: "=SEAT.MASK(A2)",
  parameters: [cell({ name: "phone", zh: "号码", en: "A phone number" })],
  run: (asked) => {
    const phone = asked.text("phone");
    return phone === null ? null : maskPhone(phone);
  },
};

export const define: ScalarFunction = {
  id: "DEFINE",
  result: "scalar",
  zh: "指标的定义,一句话",
  en: "A measure's definition in words",
  example: '=SEAT.DEFINE("定制率")',
  parameters: [cell({ name: "measure", zh: "指标的中文名或 id", en: "A measure by its Chinese name or its id" })],
  run: (asked) => {
    const name = asked.text("measure");
    if (name === null) return null;
    const { title, means } = measureNamed(name);
    return `${title}:${means}`;
  },
};
