import type { Period } from "../facts/period.ts";
import { evaluate, type Figures, type Leaf, leavesOf } from "../measure/evaluate.ts";
import type { Dimension, Fold, Measure, Value } from "../measure/measure.ts";
import type { Keys } from "../measure/source-row.ts";
import { computeListing } from "./compute-listing.ts";
import { foldGroups } from "./folds.ts";
import { groupLevel } from "./level.ts";
import { withPosts } from "./posts.ts";
import { isOfRowsAlone, narrowed, type Question, type Report, type ReportRow, type ReportTable } from "./report.ts";
import { byKeys, textsInOrder } from "./sort-groups.ts";
import { keysByName, StatedSums, type StatedValue } from "./stated-sums.ts";

/** Works a report out: rows, subtotals and totals are each added up from the facts, never from one another. */
export function computeReport<W>(declared: Report<W>, world: W, question: Question): ReportTable<W> {
  const report = narrowed(declared, question.options);
  const standing = report.standing(world, { rows: report.rows, period: question.period, options: question.options });
  const stated = new StatedSums({ world, question, by: report.rows });
  const [first] = report.rows;
  const work = { report, world, question };
  const figures = report.show.filter((measure) => !isOfRowsAlone(report, measure));
  const bareTotal = levelOf(work, { by: [], standing: [[]], show: figures, stated: () => null, total: null })[0]!;
  const level = (plan: Omit<LevelPlan<W>, "total">) => levelOf(work, { ...plan, total: bareTotal });
  const drawn = report.charts.flatMap(({ draws }) => draws.map(({ measure }) => measure));
  const body = level({ by: report.rows, standing, show: [...report.show, ...drawn], stated: stated.ofRow });
  const rows = inOrder(work, body);
  const ofGroup = { by: [first!], standing: standing.map(([key]) => [key!]), stated: stated.ofGroup(rows) };
  const groups = level({ ...ofGroup, show: [...figures, ...report.subtotalsShow] });
  const ofTotal = { by: [], standing: [[]], stated: stated.ofTotal(groups) };
  const summed = figures.filter((measure) => !report.notOfTotal?.includes(measure));
  const [totals] = level({ ...ofTotal, show: [...summed, ...report.totalsShow] });
  const finished = withPosts(work, rows, groups).filter((row) => isWorthShowing(report, row));
  const shown = new Set(finished.map(({ keys }) => keys[0]));
  const subtotals = report.subtotal ? groups.filter(({ keys }) => !report.keep || shown.has(keys[0])) : [];
  const spread = report.show.filter(isSpread);
  const parts = Object.fromEntries(spread.map((fold) => [fold.id, partsOf(fold, work, bareTotal.values[fold.id])]));
  const below = report.below.map((list) => computeListing(list, world, question));
  return { report, world, question, rows: finished, subtotals, totals: report.total ? totals! : null, parts, below };
}

function inOrder<W>({ report, world, question }: Work<W>, body: ReportRow[]): readonly ReportRow[] {
  const { order, rankOf, last } = report;
  if (!order) return body;
  const ranks = rankOf && new Map(body.map((row) => [row, rankOf(world, row.keys, question.period)]));
  const isLast = ({ keys: [key] }: ReportRow) => Number(key === last);
  return body.sort(
    (a, b) => isLast(a) - isLast(b) || order(a.values, b.values) || (ranks ? ranks.get(a)! - ranks.get(b)! : 0),
  );
}

function isSpread<W>(measure: Measure<W>): measure is Fold<W> {
  return measure.kind === "fold" && measure.isSpread;
}

function isWorthShowing<W>(report: Report<W>, { values }: ReportRow): boolean {
  const isIdle = report.dropsIdle && report.show.every(({ id }) => !values[id]);
  return !isIdle && (report.keep?.(values) ?? true);
}

/** The parts in their dimension's order, which a record does not keep where names are numbers. */
function partsOf<W>({ over: [dimension] }: Fold<W>, { world, question }: Work<W>, value: Value = null): string[] {
  return textsInOrder(dimension!, world, question.period).filter((text) => text in ((value ?? {}) as object));
}

interface Work<W> {
  readonly report: Report<W>;
  readonly world: W;
  readonly question: Question;
}

interface LevelPlan<W> {
  readonly by: readonly Dimension<W>[];
  readonly standing: readonly (readonly number[])[];
  readonly show: readonly Measure<W>[];
  readonly stated: StatedValue<W>;
  readonly total: ReportRow | null;
}

function levelOf<W>({ world, question }: Work<W>, plan: LevelPlan<W>): ReportRow[] {
  const { by, standing, show, stated, total } = plan;
  const leaves = leavesOf(show, world);
  const level = groupLevel({ world, question, by, leaves, standing });
  const folded = foldsOf(leaves, { world, question, by });
  const order = byKeys(by, world);
  const groups = level.keys.map((_, group) => group).sort((a, b) => order(level.keys[a]!, level.keys[b]!));
  return groups.map((group) => {
    const keys = level.keys[group]!;
    const leafOf = (leaf: Leaf<W>) =>
      level.sums.get(leaf.id)?.[group] ?? folded.get(leaf.id)?.(keys) ?? stated(leaf, keys);
    const values: Record<string, Value> = Object.fromEntries(leaves.map((leaf) => [leaf.id, leafOf(leaf)]));
    const figures = {
      world,
      leaf: (id: string) => values[id] ?? null,
      total: (id: string) => total?.values[id] ?? null,
    };
    const named = keysByName(by, keys);
    for (const measure of show) values[measure.id] = valueOf(measure, figures, { named, period: question.period });
    return { keys, values };
  });
}

function foldsOf<W>(
  leaves: readonly Leaf<W>[],
  request: { world: W; question: Question; by: readonly Dimension<W>[] },
) {
  const folds = leaves.flatMap(({ id, measure, span }) =>
    measure.kind === "fold" ? [[id, foldGroups(measure, span, request)] as const] : [],
  );
  return new Map(folds);
}

function valueOf<W>(
  measure: Measure<W>,
  figures: Figures<W>,
  { named, period }: { named: Keys; period: Period },
): Value {
  if (measure.kind === "label") return measure.text(figures.world, named, period);
  if (measure.kind === "fold") return figures.leaf(measure.id);
  return measure.kind === "post" ? null : evaluate(measure, figures);
}
