import type { Centre } from "../../src/lib/centre/centre.ts";
import { rosterTable } from "../../src/lib/centre/subjects/people/roster-table.ts";
import { tableTitle } from "../../src/lib/centre/subjects/tables.ts";
import { targetsTable } from "../../src/lib/centre/subjects/targets/targets.ts";
import type { Amount, Measure } from "../../src/lib/measure/measure.ts";
import { involves, sourcesOf } from "../../src/lib/measure/sources.ts";
import { codeOf } from "./markdown.ts";

/** How a measure is worked out, in the ids of what it is made of. */
export function describeMeasure(measure: Measure<Centre>): string {
  switch (measure.kind) {
    case "sum":
      return `sum of ${amountName(measure.of)}${measure.unit === 1 ? "" : ` / ${measure.unit}`}`;
    case "distinct":
      return `distinct ${names(measure.of, " × ")} with ${measure.where.map(amountName).join(" or ")} above 0`;
    case "stated":
      return "as people set it; a group's own, else the sum of its rows'";
    case "label":
      return "a word about the row's key";
    case "plus":
      return names(measure.parts, " + ");
    case "difference":
      return names([measure.of, measure.less], " − ");
    case "ratio":
      return names([measure.of, measure.per], measure.perUnit === 1 ? " / " : ` / ${measure.perUnit} / `);
    case "choice":
      return `${names(measure.options, ", ")}: whichever the definitions say`;
    case "worked":
      return `from ${names(measure.needs, ", ")}`;
    case "share":
      return `${names([measure.of], "")} / the report's total of it`;
    case "spanned":
      return `${names([measure.of], "")} over ${measure.span.title}`;
    case "fold":
      return `from ${names(measure.needs, ", ")} by ${names(measure.over, " × ")}`;
    case "post":
      return `from the finished columns ${names(measure.needs, ", ")}`;
  }
}

/** The tables that a measure is read from, in the words of the sheets. */
export function tablesBehind(measure: Measure<Centre>): string {
  const sources = sourcesOf(measure).flatMap(({ tables }) => (tables.length > 0 ? tables : [rosterTable.id]));
  const set = involves(measure, "stated") ? [targetsTable.id] : [];
  const named = measure.kind === "label" ? [rosterTable.id] : [];
  return [...new Set([...sources, ...set, ...named])].map(tableTitle).join("、");
}

/** The subject is told by the tables, which stand beside it. */
function amountName({ source, column }: Amount<Centre>): string {
  return codeOf(`${source.id.split("/").at(-1)}.${column}`);
}

function names(all: readonly { readonly id: string }[], between: string): string {
  return all.map(({ id }) => codeOf(id)).join(between);
}
