import { evaluate, type Figures, overSpan } from "../../measure/evaluate.ts";
import type { Measure, SpanRule, Value } from "../../measure/measure.ts";
import { partsOf } from "../../measure/sources.ts";
import { detailsOf, formulaOf } from "./figure-words.ts";
import { rowsOfLead } from "./lead-rows.ts";
import { type Lead, leadsOf } from "./leads.ts";
import { keysOfAll, originOfKey, type RowSet } from "./row-set.ts";
import { jsonValue, showValue } from "../show-value.ts";
import {
  type Explained,
  type FigureRow,
  type Page,
  periodOf,
  type Standing,
  sumsAt,
  type TracedFigure,
} from "./trace.ts";

/** Over which figures a measure is looked at: those of its own row, or over another period. */
interface Sight<W> {
  readonly figures: Figures<W>;
  readonly span: SpanRule | null;
}

/** Explains a figure that stands in a report: the value is the report's own, the rows are found anew. */
export function explainFigure<W>(measure: Measure<W>, standing: Standing<W>): Explained<W> {
  const { values } = standing.row;
  return explained(measure, standing, (id) => values[id] ?? null);
}

/** Explains one column of a figure spread over several; `code` is the column's, such as a product's. */
export function explainPart<W>(
  spread: Measure<W> & { kind: "fold" },
  standing: Standing<W>,
  { code, text }: { code: number; text: string },
): Explained<W> {
  const [dimension] = spread.over;
  const of = { ...spread.needs[0]!, title: text, definition: spread.means };
  const keys = { ...standing.keys, [dimension!.id]: code };
  return explained(of, { ...standing, keys }, sumsAt(standing, [of], keys));
}

function explained<W>(measure: Measure<W>, standing: Standing<W>, leaf: (id: string) => Value): Explained<W> {
  const tracer = new Tracer(standing);
  return { measure, figure: tracer.figure(measure, leaf), rows: (page) => tracer.rows(measure, page) };
}

/** Leads one figure of a report back to what it is made of, and to its rows; what several parts share is found once. */
class Tracer<W> {
  private readonly standing: Standing<W>;
  private readonly found = new Map<string, RowSet>();

  constructor(standing: Standing<W>) {
    this.standing = standing;
  }

  /** The figure; `leaf` gives what it is worked out of, by the names of the sums. */
  figure(measure: Measure<W>, leaf: (id: string) => Value): TracedFigure {
    return this.trace(measure, { figures: this.figuresOf(measure, leaf), span: null });
  }

  /** Some of the rows the figure comes from. */
  rows(measure: Measure<W>, { offset, limit }: Page): FigureRow[] {
    const leads = leadsOf(measure, this.standing.table.world);
    const sets = leads.map((lead) => ({ lead, set: this.rowsOf(lead) }));
    const keys = keysOfAll(sets.map(({ set }) => set));
    return keys.slice(offset, offset + limit).map((key) => rowAt(sets, key));
  }

  private figuresOf(measure: Measure<W>, leaf: (id: string) => Value): Figures<W> {
    let ofAll: ((id: string) => number) | null = null;
    const total = (id: string) => (ofAll ??= sumsAt(this.standing, [measure], {}))(id);
    return { world: this.standing.table.world, leaf, total };
  }

  private trace(measure: Measure<W>, sight: Sight<W>): TracedFigure {
    const { table } = this.standing;
    const period = periodOf(this.standing, sight.span);
    const value = valueOf(measure, sight.figures);
    const { id, title, english, means: definition } = measure;
    const parts = this.partsOf(measure, sight);
    const details = detailsOf(measure, this.standing, sight.span);
    const total = keysOfAll(leadsOf(measure, table.world, sight.span).map((lead) => this.rowsOf(lead))).length;
    const shown = showValue(measure, value, { world: table.world, period });
    const told = jsonValue(value, measure.format);
    const figure = { id, title, english, value: told, shown, definition, total, parts, details };
    const span = measure.kind === "spanned" ? periodOf(this.standing, measure.span).text : null;
    const chosen = measure.kind === "choice" ? measure.choose(table.world) : measure;
    const isOwnChoice = chosen !== measure && chosen.id === measure.id;
    return isOwnChoice ? this.trace(chosen, sight) : { ...figure, formula: formulaOf({ measure, figure, span }) };
  }

  private partsOf(measure: Measure<W>, sight: Sight<W>): TracedFigure[] {
    const { figures } = sight;
    switch (measure.kind) {
      case "fold":
        return [];
      case "choice":
        return [this.trace(measure.choose(figures.world), sight)];
      case "spanned":
        return [this.trace(measure.of, { figures: overSpan(figures, measure.span), span: measure.span })];
      case "share":
        return [
          this.trace(measure.of, sight),
          this.ofReport().trace(measure.of, { ...sight, figures: ofTotal(figures) }),
        ];
      default:
        return partsOf(measure).map((part) => this.trace(part, sight));
    }
  }

  /** The same over the whole report. */
  private ofReport(): Tracer<W> {
    return new Tracer({ ...this.standing, row: { keys: [], values: {} }, keys: {} });
  }

  private rowsOf(lead: Lead<W>): RowSet {
    const known = this.found.get(lead.id) ?? rowsOfLead(lead, this.standing);
    this.found.set(lead.id, known);
    return known;
  }
}

function valueOf<W>(measure: Measure<W>, figures: Figures<W>): Value {
  const isSaid = measure.kind === "label" || measure.kind === "post" || measure.kind === "fold";
  return isSaid ? figures.leaf(measure.id) : evaluate(measure, figures);
}

function ofTotal<W>(figures: Figures<W>): Figures<W> {
  return { ...figures, leaf: figures.total };
}

function rowAt<W>(sets: readonly { lead: Lead<W>; set: RowSet }[], key: number): FigureRow {
  const adding = sets.flatMap(({ lead, set }) => {
    const contribution = set.contributionOf(key);
    return contribution === undefined ? [] : [{ lead, contribution, reasons: set.reasonsOf(key) }];
  });
  const contribution = adding.reduce((sum, one) => sum + one.lead.weight * one.contribution, 0);
  const adds = Object.fromEntries(adding.map((one) => [one.lead.id, one.contribution]));
  return { origin: originOfKey(key), contribution, adds, reasons: adding.flatMap(({ reasons }) => reasons) };
}
