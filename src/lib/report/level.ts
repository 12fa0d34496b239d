import type { Amounts, Facts } from "../facts/fact-table.ts";
import { addSums, DistinctCounter, type GroupedRows, Groups } from "../facts/groups.ts";
import type { Period } from "../facts/period.ts";
import { rolledUp, withoutDays } from "../facts/roll-up.ts";
import { selectRows } from "../facts/select.ts";
import type { Leaf } from "../measure/evaluate.ts";
import type { Amount, Dimension, Distinct, Sum } from "../measure/measure.ts";
import type { Question } from "./report.ts";

/** The base measures of a report grouped by some of its keys. */
export interface Level {
  readonly keys: readonly (readonly number[])[];
  /** By leaf id, a number for each group. */
  readonly sums: ReadonlyMap<string, Float64Array>;
}

/** What to group, of which world, for which question. */
export interface LevelRequest<W> {
  readonly world: W;
  readonly question: Question;
  readonly by: readonly Dimension<W>[];
  readonly leaves: readonly Leaf<W>[];
  /** Groups that stand even without facts. */
  readonly standing: readonly (readonly number[])[];
}

interface Grouped extends GroupedRows {
  readonly facts: Facts;
}

/** Groups the facts of every source its leaves read, in one pass over each, and adds them up. */
export function groupLevel<W>(request: LevelRequest<W>): Level {
  const grouping = new Grouping(request);
  const base = request.leaves.filter(({ measure }) => measure.kind === "sum" || measure.kind === "distinct");
  for (const leaf of base) for (const { source } of amountsOf(leaf)) grouping.source(source, leaf);
  const sums = new Map(base.map((leaf) => [leaf.id, grouping.addUp(leaf)]));
  return { keys: grouping.keys(), sums };
}

class Grouping<W> {
  private readonly request: LevelRequest<W>;
  private readonly groups: Groups;
  private readonly grouped = new Map<string, Grouped>();

  constructor(request: LevelRequest<W>) {
    const { world, question, by, standing } = request;
    this.request = request;
    this.groups = new Groups(by.map((dimension) => dimension.range(world, question.period)));
    for (const keys of standing) this.groups.idOf(keys);
  }

  keys(): number[][] {
    return Array.from({ length: this.groups.size }, (_, group) => this.groups.keysOf(group));
  }

  /** The facts of a source within a leaf's span, put into the groups. */
  source(source: Amount<W>["source"], leaf: Leaf<W>): Grouped {
    const id = `${source.id}@${leaf.span?.id ?? ""}`;
    const known = this.grouped.get(id) ?? this.group(source, this.periodOf(leaf));
    this.grouped.set(id, known);
    return known;
  }

  addUp(leaf: Leaf<W>): Float64Array {
    const { measure } = leaf;
    if (measure.kind === "sum") return this.addSum(measure, leaf);
    return measure.kind === "distinct" ? this.countDistinct(measure, leaf) : new Float64Array(0);
  }

  private addSum({ of, unit }: Sum<W>, leaf: Leaf<W>): Float64Array {
    const sums = new Float64Array(this.groups.size);
    const source = this.source(of.source, leaf);
    addSums(source, amountColumn(source.facts, of), sums);
    return unit === 1 ? sums : sums.map((total) => total / unit);
  }

  private countDistinct({ of, where }: Distinct<W>, leaf: Leaf<W>): Float64Array {
    const counts = new Float64Array(this.groups.size);
    const counter = new DistinctCounter(
      of.map((dimension) => dimension.range(this.request.world, this.periodOf(leaf))),
    );
    for (const amount of where) {
      const { facts, ...rows } = this.source(amount.source, leaf);
      const keys = of.map((dimension) => keyColumn(facts, dimension, amount));
      counter.add(rows, { keys, amounts: amountColumn(facts, amount) }, counts);
    }
    return counts;
  }

  private group(source: Amount<W>["source"], period: Period): Grouped {
    const facts = this.factsOf(source, period);
    const rows = selectRows(facts, period, this.request.question.only);
    const columns = this.request.by.map((dimension) => keyColumn(facts, dimension, { source }));
    return { facts, rows, groups: this.groups.assign(columns, rows) };
  }

  private factsOf(source: Amount<W>["source"], period: Period): Facts {
    const { world, question, by, leaves } = this.request;
    const facts = source.facts(world, period);
    if (!source.rollUps) return facts;
    const told = leaves.flatMap(({ measure }) => (tellsApart(measure, source) ? measure.of : []));
    const wanted = [...Object.keys(question.only), ...[...by, ...told].map(({ id }) => id)];
    const summed = rolledUp(facts, source.rollUps, ["date", ...wanted]);
    return summed === facts || wanted.includes("date") ? summed : withoutDays(summed, period);
  }

  private periodOf({ span }: Leaf<W>): Period {
    const { period } = this.request.question;
    return span ? span.period(period) : period;
  }
}

function amountsOf<W>({ measure }: Leaf<W>): readonly Amount<W>[] {
  if (measure.kind === "sum") return [measure.of];
  return measure.kind === "distinct" ? measure.where : [];
}

function tellsApart<W>(measure: Leaf<W>["measure"], { id }: Amount<W>["source"]): measure is Distinct<W> {
  return measure.kind === "distinct" && measure.where.some(({ source }) => source.id === id);
}

function amountColumn<W>(facts: Facts, { source, column }: Amount<W>): Amounts {
  const amounts = facts.amounts[column];
  if (!amounts) throw new Error(`${source.id} has no ${column}`);
  return amounts;
}

function keyColumn<W>(facts: Facts, { id }: Dimension<W>, { source }: Pick<Amount<W>, "source">): Int32Array {
  const codes = facts.keys[id];
  if (!codes) throw new Error(`${source.id} cannot be grouped by ${id}`);
  return codes;
}
