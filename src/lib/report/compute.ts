import { evaluate, leavesOf, numberOf } from "../measure/evaluate.ts";
import type { Dimension, FinishedColumns, Keys, Measure, Post, Value } from "../measure/measure.ts";
import { groupLevel, type Level } from "./level.ts";
import type { Question, Report, ReportRow, ReportTable } from "./report.ts";

/** Works a report out: rows, subtotals and totals are each added up from the facts, never from one another. */
export function computeReport<W>(report: Report<W>, world: W, question: Question): ReportTable<W> {
  const standing = report.standing(world, question.period);
  const work = { report, world, question, leaves: leavesOf(report.show, world) };
  const stated = new StatedSums(work);
  const rows = levelRows(work, { by: report.rows, standing, stated: stated.ofRow });
  const [first] = report.rows;
  const groups = levelRows(work, {
    by: [first!],
    standing: standing.map(([key]) => [key!]),
    stated: stated.ofGroup(rows),
  });
  const totals = levelRows(work, { by: [], standing: [[]], stated: stated.ofTotal(groups) });
  const finished = withPosts(work, { rows, groups });
  const { period } = question;
  const subtotals = report.subtotal ? groups : [];
  return { report, world, period, rows: finished, subtotals, totals: report.total ? totals[0]! : null };
}

interface Work<W> {
  readonly report: Report<W>;
  readonly world: W;
  readonly question: Question;
  readonly leaves: readonly Measure<W>[];
}

type StatedValue = (id: string, keys: readonly number[]) => number | null;

interface LevelPlan<W> {
  readonly by: readonly Dimension<W>[];
  readonly standing: readonly (readonly number[])[];
  readonly stated: StatedValue;
}

function levelRows<W>(work: Work<W>, plan: LevelPlan<W>): ReportRow[] {
  const { world, question, report } = work;
  const level = groupLevel({ world, question, by: plan.by, measures: work.leaves, standing: plan.standing });
  const order = level.keys.map((_, group) => group).sort(byKeys(plan.by, world, level));
  return order.map((group) => {
    const keys = level.keys[group]!;
    const named = keysByName(plan.by, keys);
    const base = (id: string) => level.sums.get(id)?.[group] ?? plan.stated(id, keys);
    const leaves = work.leaves.map((leaf) => [leaf.id, base(leaf.id)] as const);
    const shown = report.show.map((measure) => [measure.id, valueOf(measure, { world, named, base })] as const);
    return { keys, values: Object.fromEntries([...leaves, ...shown]) };
  });
}

function valueOf<W>(measure: Measure<W>, row: { world: W; named: Keys; base: (id: string) => number | null }): Value {
  if (measure.kind === "label") return measure.text(row.world, row.named);
  return measure.kind === "post" ? null : evaluate(measure, row.world, row.base);
}

function byKeys<W>(by: readonly Dimension<W>[], world: W, level: Level): (a: number, b: number) => number {
  const compares = by.map((dimension) => dimension.compare(world));
  return (a, b) => {
    for (let place = 0; place < compares.length; place++) {
      const order = compares[place]!(level.keys[a]![place]!, level.keys[b]![place]!);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** What is stated rather than counted: a row's own, a group's own or the sum of its rows', the sum of the groups'. */
class StatedSums<W> {
  private readonly work: Work<W>;

  constructor(work: Work<W>) {
    this.work = work;
  }

  readonly ofRow: StatedValue = (id, keys) => {
    const { world, question, report } = this.work;
    return this.find(id)?.row(world, keysByName(report.rows, keys), question.period) ?? null;
  };

  ofGroup(rows: readonly ReportRow[]): StatedValue {
    const { world, question, report } = this.work;
    return (id, keys) => {
      const own = this.find(id)?.group(world, keysByName(report.rows.slice(0, 1), keys), question.period);
      return (
        own ??
        sumOf(
          rows.filter((row) => row.keys[0] === keys[0]),
          id,
        )
      );
    };
  }

  ofTotal(groups: readonly ReportRow[]): StatedValue {
    return (id) => sumOf(groups, id);
  }

  private find(id: string) {
    const found = this.work.leaves.find((leaf) => leaf.id === id);
    return found?.kind === "stated" ? found : null;
  }
}

function sumOf(rows: readonly ReportRow[], id: string): number | null {
  const known = rows.map((row) => numberOf(row.values[id])).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function withPosts<W>(
  work: Work<W>,
  { rows, groups }: { rows: readonly ReportRow[]; groups: readonly ReportRow[] },
): ReportRow[] {
  const groupOf = new Map(groups.map((group) => [group.keys[0], group]));
  const valueIn = (row: ReportRow | undefined, measure: Measure<W>) =>
    row ? evaluate(measure, work.world, (id) => numberOf(row.values[id])) : null;
  const columns: FinishedColumns<W> = {
    own: (measure) => rows.map((row) => valueIn(row, measure)),
    ofGroup: (measure) => rows.map((row) => valueIn(groupOf.get(row.keys[0]), measure)),
  };
  const posts = work.report.show.filter((measure): measure is Post<W> => measure.kind === "post");
  const read = posts.map((measure) => [measure.id, measure.read(columns, work.world)] as const);
  return rows.map(({ keys, values }, row) => {
    const own = read.map(([id, column]) => [id, column[row]!] as const);
    return { keys, values: { ...values, ...Object.fromEntries(own) } };
  });
}

function keysByName<W>(by: readonly Dimension<W>[], keys: readonly number[]): Keys {
  return Object.fromEntries(by.map((dimension, place) => [dimension.id, keys[place]!]));
}
