import type { Document, Section } from "../../document/document.ts";
import type { Measure, SpanRule } from "../../measure/measure.ts";
import type { RateWithInterval } from "../../measure/with-interval.ts";
import type { PartReport } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { defineComparison } from "../reports/define-report.ts";
import { serviceComposed } from "../reports/service/service-report.ts";
import { product } from "../subjects/calls/dimensions.ts";

/** A document of the centre, as written down. */
export interface DocumentDeclaration extends Pick<
  Document<Centre>,
  "id" | "title" | "english" | "tells" | "of" | "sentTo"
> {
  /** What its sentences say; a rate with its interval as one. */
  readonly figures: readonly (Measure<Centre> | RateWithInterval<Centre>)[];
  /** The period before. */
  readonly against: SpanRule;
  /** The tables without which there is nothing to tell. */
  readonly needs: Document<Centre>["report"]["needs"];
  readonly sections: readonly Section<Centre>[];
  readonly annexes?: readonly Section<Centre>[];
}

/** Completes a document: its report holds the figures and what its tables show. */
export function defineDocument({ figures: said, against, needs, ...declared }: DocumentDeclaration): Document<Centre> {
  const { id, title, english, tells, sections, annexes = [] } = declared;
  const rates = said.filter(isRate);
  const figures = defineComparison({
    id: "figures",
    title: "各项数字",
    english: "Figures",
    tells: "正文里的数,对照上期",
    of: "any",
    rows: [product],
    against,
    intervals: rates,
    lines: [{ figures: said.map((one) => (isRate(one) ? one[0] : one)) }],
  });
  const parts = [figures, ...partsOf([...sections, ...annexes])].map((report) => ({ report }));
  const report = serviceComposed({ id, title, english, tells, of: "any", needs, parts });
  return { ...declared, figures, report, annexes };
}

function isRate(one: Measure<Centre> | RateWithInterval<Centre>): one is RateWithInterval<Centre> {
  return Array.isArray(one);
}

/** What tables and enumerations show, each once. */
function partsOf(sections: readonly Section<Centre>[]): PartReport<Centre>[] {
  const shown = sections.flatMap(({ holds }) => holds.flatMap((part) => ("of" in part ? [part.of] : [])));
  return [...new Set(shown)];
}
