import type { Document, Section } from "../../document/document.ts";
import type { Measure } from "../../measure/measure.ts";
import type { RateWithInterval } from "../../measure/with-interval.ts";
import type { SpanRule } from "../../measure/measure.ts";
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
}

/** Where a person is to write. */
const ROOM: Section<Centre> = { heading: "分析与措施", holds: [] };

/** Completes a document: its report holds the figures and what its tables show, and a person has the last word. */
export function defineDocument({ figures: said, against, needs, ...declared }: DocumentDeclaration): Document<Centre> {
  const { id, title, english, tells, sections } = declared;
  const rates = said.filter((one): one is RateWithInterval<Centre> => Array.isArray(one));
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
  const parts = [figures, ...partsOf(sections)].map((report) => ({ report }));
  const report = serviceComposed({ id, title, english, tells, of: "any", needs, parts });
  return { ...declared, figures, report, sections: [...sections, ROOM] };
}

function isRate(one: Measure<Centre> | RateWithInterval<Centre>): one is RateWithInterval<Centre> {
  return Array.isArray(one);
}

/** What tables and enumerations show, each once. */
function partsOf(sections: readonly Section<Centre>[]): PartReport<Centre>[] {
  const shown = sections.flatMap(({ holds }) => holds.flatMap((part) => (part.kind === "paragraph" ? [] : [part.of])));
  return [...new Set(shown)].filter(({ id }) => id !== "figures");
}
