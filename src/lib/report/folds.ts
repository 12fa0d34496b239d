import { evaluate, leavesOf, type Leaf } from "../measure/evaluate.ts";
import type { Dimension, Fold, FoldPart, Value } from "../measure/measure.ts";
import { groupLevel } from "./level.ts";
import type { Question } from "./report.ts";
import { byKeys } from "./sort-groups.ts";

/** What is folded: groups by some keys, of a world, for a question. */
export interface FoldRequest<W> {
  readonly world: W;
  readonly question: Question;
  readonly by: readonly Dimension<W>[];
}

/** Works a fold out for every group: gives its value by the group's keys, `undefined` for a group without parts. */
export function foldGroups<W>(
  fold: Fold<W>,
  span: Leaf<W>["span"],
  request: FoldRequest<W>,
): (keys: readonly number[]) => Value {
  const partsOf = foldParts(fold, span, request);
  return (keys) => fold.fold(partsOf(keys), request.world);
}

/** The parts that a fold looks at, by the group's keys. */
export function foldParts<W>(
  fold: Fold<W>,
  span: Leaf<W>["span"],
  request: FoldRequest<W>,
): (keys: readonly number[]) => readonly FoldPart[] {
  const { by } = request;
  const further = fold.over.filter((dimension) => !by.includes(dimension));
  const parts = partsByGroup(fold, further, { ...request, question: overSpan(request.question, span) });
  return (keys) => parts.get(keys.join("|")) ?? [];

  function overSpan(question: Question, rule: Leaf<W>["span"]): Question {
    return rule ? { ...question, period: rule.period(question.period) } : question;
  }
}

function partsByGroup<W>(fold: Fold<W>, further: readonly Dimension<W>[], { world, question, by }: FoldRequest<W>) {
  const leaves = leavesOf(fold.needs, world);
  const all = [...by, ...further];
  const level = groupLevel({ world, question, by: all, leaves, standing: [] });
  const order = byKeys(all, world);
  const groups = level.keys.map((_, group) => group).sort((a, b) => order(level.keys[a]!, level.keys[b]!));
  const parts = new Map<string, FoldPart[]>();
  for (const group of groups) {
    const keys = level.keys[group]!;
    const own = keys.slice(by.length);
    const text = own.map((code, place) => further[place]!.text(world, code)).join(" ");
    const leaf = (id: string) => level.sums.get(id)?.[group] ?? null;
    const values = fold.needs.map((measure) => evaluate(measure, { world, leaf, total: () => null }));
    const key = keys.slice(0, by.length).join("|");
    const known = parts.get(key);
    if (known) known.push({ text, values });
    else parts.set(key, [{ text, values }]);
  }
  return parts;
}
