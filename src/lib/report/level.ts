import { addSums, DistinctCounter, type GroupedRows } from "../facts/aggregate.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { Groups } from "../facts/groups.ts";
import { selectRows } from "../facts/select.ts";
import type { Base, Dimension, Distinct, FactSource, Measure, Sum } from "../measure/measure.ts";
import type { Question } from "./report.ts";

/** The base measures of a report grouped by some of its keys. */
export interface Level {
  readonly keys: readonly (readonly number[])[];
  readonly sums: ReadonlyMap<string, Float64Array>;
}

interface Grouped extends GroupedRows {
  readonly facts: FactTable;
}

/** What to group, of which world, for which question. */
export interface LevelRequest<W> {
  readonly world: W;
  readonly question: Question;
  readonly by: readonly Dimension<W>[];
  readonly measures: readonly Measure<W>[];
  /** Groups that stand even without facts. */
  readonly standing: readonly (readonly number[])[];
}

/** Groups the facts of every source its measures read, in one pass over each, and adds them up. */
export function groupLevel<W>(request: LevelRequest<W>): Level {
  const { world, question, by, measures } = request;
  const groups = new Groups(by.map((dimension) => dimension.range(world, question.period)));
  for (const keys of request.standing) groups.idOf(keys);
  const base = measures.filter((one): one is Base<W> => one.kind === "sum" || one.kind === "distinct");
  const grouped = new Map<string, Grouped>();
  for (const source of sourcesOf(base)) grouped.set(source.id, groupSource(request, source, groups));
  const sums = new Map(base.map((measure) => [measure.id, addUp(measure, { grouped, size: groups.size, request })]));
  return { keys: Array.from({ length: groups.size }, (_, group) => groups.keysOf(group)), sums };
}

function groupSource<W>({ world, question, by }: LevelRequest<W>, source: FactSource<W>, groups: Groups): Grouped {
  const facts = source.facts(world);
  const rows = selectRows(facts, question.period, question.only);
  const columns = by.map((dimension) => {
    const column = facts.keys[dimension.id];
    if (!column) throw new Error(`${source.id} cannot be grouped by ${dimension.id}`);
    return column;
  });
  return { facts, rows, groups: groups.assign(columns, rows) };
}

interface Adding<W> {
  readonly grouped: ReadonlyMap<string, Grouped>;
  readonly size: number;
  readonly request: LevelRequest<W>;
}

function addUp<W>(measure: Base<W>, adding: Adding<W>): Float64Array {
  return measure.kind === "sum" ? addSum(measure, adding) : countDistinct(measure, adding);
}

function addSum<W>({ of, unit }: Sum<W>, { grouped, size }: Adding<W>): Float64Array {
  const sums = new Float64Array(size);
  const source = grouped.get(of.source.id)!;
  addSums(source, source.facts.amounts[of.column]!, sums);
  return unit === 1 ? sums : sums.map((total) => total / unit);
}

function countDistinct<W>({ of, where }: Distinct<W>, { grouped, size, request }: Adding<W>): Float64Array {
  const counts = new Float64Array(size);
  const ranges = of.map((dimension) => dimension.range(request.world, request.question.period));
  const counter = new DistinctCounter(ranges);
  for (const { source, column } of where) {
    const { facts, ...rows } = grouped.get(source.id)!;
    const keys = of.map((dimension) => facts.keys[dimension.id]!);
    counter.add(rows, { keys, amounts: facts.amounts[column]! }, counts);
  }
  return counts;
}

function sourcesOf<W>(measures: readonly Base<W>[]): FactSource<W>[] {
  const sources = measures
    .flatMap((measure) => (measure.kind === "sum" ? [measure.of] : measure.where))
    .map((one) => one.source);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
