import { type AsOf, earlier, readAsOf } from "../../facts/as-of.ts";
import type { Period, PeriodKind } from "../../facts/period.ts";
import type { Only } from "../../facts/select.ts";
import { UserError } from "../../problem.ts";
import type { Question, ReportName } from "../../report/report.ts";
import { dateAlone } from "../../table/date-alone.ts";
import { foldName } from "../../table/fold.ts";
import { nearest } from "../../table/nearest.ts";
import { foldCity } from "../../table/types/text.ts";
import type { Centre } from "../centre.ts";
import { calls } from "../subjects/calls/calls.ts";

/** What a person asks a report for, before it is held against a centre. */
export interface Request {
  readonly period: Period;
  /** By option, what was given: `{ city: "郑州市" }`. */
  readonly options: Readonly<Record<string, string>>;
}

const KINDS: Readonly<Record<string, { readonly kind: PeriodKind; readonly words: string }>> = {
  day: { kind: "day", words: "一天(例如 2025-10-09)" },
  month: { kind: "month", words: "一个月(例如 2025-10)" },
};

const OPTIONS: Readonly<Record<string, { readonly title: string; readonly fold: (text: string) => string }>> = {
  city: { title: "地市", fold: foldCity },
  product: { title: "业务", fold: foldName },
};

/** The option that asks for another moment than the period's. */
const AS_OF = "as-of";

/** How many rows a list is to have. */
const COUNT = /^[1-9]\d{0,3}$/;

/** Why a report cannot be asked so, in a sentence; null when it can. */
export function misuse(report: ReportName, { period, options }: Request): string | null {
  const wanted = KINDS[report.of];
  if (wanted && period.kind !== wanted.kind) return `“${report.title}”的期间要是${wanted.words},不是 ${period.text}。`;
  const missing = Object.keys(report.options).find((name) => report.options[name] === "required" && !options[name]);
  if (missing) return `“${report.title}”要用 --${missing} 指定${OPTIONS[missing]!.title}。`;
  const unreadable = unreadableOption(options);
  if (unreadable !== null) return unreadable;
  const idle = Object.keys(options).find((name) => report.options[name] === undefined);
  return idle === undefined ? null : `“${report.title}”没有 --${idle} 这个选项。`;
}

function unreadableOption({ n, [AS_OF]: asOf }: Request["options"]): string | null {
  if (n !== undefined && !COUNT.test(n)) return `--n 要是 1 到 9999 的整数,不是“${n}”。`;
  if (asOf === undefined || readAsOf(asOf) !== null) return null;
  return `--${AS_OF} 要写成 2025-10-20(当天 24:00)或 2025-10-20 12:00,不是“${asOf}”。`;
}

/** Holds a request against a centre. Throws a UserError for a city or product that its data do not name. */
export function questionOf(
  centre: Centre,
  report: Pick<ReportName<Centre>, "momentOf">,
  { period, options }: Request,
): Question {
  const only: Record<string, number> = {};
  const folded: Record<string, string> = { ...options };
  for (const [name, { title, fold }] of Object.entries(OPTIONS)) {
    const given = options[name];
    if (given === undefined) continue;
    const { cities, products } = centre.of(calls);
    const known = name === "city" ? cities : products;
    const code = known.find(fold(given));
    if (code < 0) throw new UserError(unknown(title, given, known.texts));
    only[name] = code;
    folded[name] = fold(given);
  }
  const asked = report.momentOf ? { ...period, asOf: asOfFor(centre, report.momentOf, { period, options }) } : period;
  return { period: asked, only: only satisfies Only, options: folded };
}

/** The moment asked for, or that of the period; what lies behind the period's end is that end. */
function asOfFor(
  centre: Centre,
  momentOf: NonNullable<ReportName<Centre>["momentOf"]>,
  { period, options }: Request,
): AsOf {
  const asked = options[AS_OF] === undefined ? null : readAsOf(options[AS_OF]);
  return asked === null ? momentOf(centre, period) : earlier(dateAlone(period.to), asked);
}

function unknown(title: string, given: string, known: readonly string[]): string {
  const close = nearest(given, known);
  return `数据里没有${title}“${given}”${close ? `,最接近的是“${close}”` : ""}。有:${known.slice(0, 20).join("、")}。`;
}
