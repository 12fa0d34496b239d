import type { Centre } from "../../src/lib/centre/centre.ts";
import { REPORTS } from "../../src/lib/centre/reports/index.ts";
import * as declared from "../../src/lib/centre/subjects/measures.ts";
import type { Measure } from "../../src/lib/measure/measure.ts";
import { numberFormats } from "../../src/lib/report/face/number-formats.ts";
import type { PartReport } from "../../src/lib/report/report.ts";
import { describeMeasure, tablesBehind } from "./describe-measure.ts";
import { codeOf, ORIGIN, pageOf, tableOf } from "./markdown.ts";

type Kind = Measure<Centre>["kind"];

const SECTIONS: readonly (readonly [title: string, about: string, kinds: readonly Kind[]])[] = [
  ["Sums", "Added up over the facts of a group; a group without facts has 0.", ["sum"]],
  ["Distinct counts", "How many there are, each counted once, in a total too.", ["distinct"]],
  ["Set by people", "Not earned but set; null where nobody did.", ["stated"]],
  [
    "Made of others",
    "Worked out of the group's own sums, never an average of rates. A denominator of 0, or an unknown one, gives null: a blank cell.",
    ["plus", "difference", "ratio", "choice", "share"],
  ],
  ["Over another period", "The same measure, of the day or of the month to date.", ["spanned"]],
  ["Of a group's parts", "One thing said of the parts that a group falls into, or a column for each.", ["fold"]],
  ["Ranks, gaps, flags", "Read from columns that are finished; equal values share a rank (1, 2, 2, 4).", ["post"]],
  ["Words", "About the row's key.", ["label"]],
];

const HEADERS = ["id", "中文", "English", "Definition", "Worked out as", "Tables", "Shown as"];

/** docs/measures.md: every measure, those only a report has included. */
export function measuresPage(): string {
  const all = everyMeasure();
  return pageOf([
    ORIGIN,
    "# Measures · 指标",
    "Every number SeatLedger shows, each defined once: sheets, JSON and library take it from here. Numbers are kept at " +
      "full precision and rounded only when shown, half away from zero; money is exact to 1/10000 yuan. What a centre " +
      "may decide for itself is in [definitions.md](definitions.md), which report shows what in [reports.md](reports.md).",
    "An amount such as `dials.connected` is a column of the facts that the tables were read into.",
    ...SECTIONS.flatMap(([title, about, kinds]) => {
      const own = all.filter(({ kind }) => kinds.includes(kind));
      return [`## ${title}`, about, tableOf(HEADERS, own.map(rowOf))];
    }),
  ]);
}

/** In the order in which reports show them, then those that none shows. */
function everyMeasure(): Measure<Centre>[] {
  const shown = REPORTS.flatMap((report) =>
    report.kind === "composed" ? report.parts.flatMap((part) => shownBy(part.report)) : shownBy(report),
  );
  const others = Object.values<Measure<Centre>>(declared).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...new Set([...shown, ...others])];
}

function shownBy(report: PartReport<Centre>): readonly Measure<Centre>[] {
  if (report.kind === "comparison") return report.lines.flatMap(({ figures }) => figures);
  return report.kind === "grouped" ? [...report.show, ...report.subtotalsShow, ...report.totalsShow] : [];
}

function rowOf(measure: Measure<Centre>): string[] {
  const { id, title, english, means, format } = measure;
  const shown = format === "text" ? "text" : codeOf(numberFormats[format]);
  return [codeOf(id), title, english, means, describeMeasure(measure), tablesBehind(measure), shown];
}
