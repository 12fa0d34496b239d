import type { Period } from "../../../facts/period.ts";
import type { Composed, Listing, OptionUse, Report } from "../../../report/report.ts";
import type { Centre } from "../../centre.ts";
import { asOfPeriod, serviceMoment } from "../../subjects/service-tables/service-moment.ts";
import {
  type ComposedDeclaration,
  defineComposed,
  defineListing,
  defineReport,
  type ListingDeclaration,
  type ReportDeclaration,
} from "../define-report.ts";

/** What reports of the posts have in common: they show the state at a moment, which may be asked for. */
const STATE = {
  options: { "as-of": "optional" } satisfies Readonly<Record<string, OptionUse>>,
  momentOf: (centre: Centre, period: Period) => asOfPeriod(centre.of(serviceMoment), period),
};

/** A report that groups what the posts keep; only what is there stands. */
export function serviceReport(declared: ReportDeclaration): Report<Centre> {
  return defineReport({ ...STATE, standing: () => [], ...declared });
}

export function serviceListing(declared: ListingDeclaration): Listing<Centre> {
  return defineListing({ ...STATE, ...declared, options: { ...STATE.options, ...declared.options } });
}

/** Several of them on one sheet; `needs` are the tables without which there is nothing to show. */
export function serviceComposed(declared: ComposedDeclaration & Partial<Composed<Centre>>): Composed<Centre> {
  return { ...defineComposed(declared), ...STATE, ...declared, options: { ...STATE.options, ...declared.options } };
}
