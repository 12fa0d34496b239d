import { type Leaf, numberOf } from "../measure/evaluate.ts";
import type { Dimension, Stated } from "../measure/measure.ts";
import type { Keys } from "../measure/source-row.ts";
import type { Question, ReportRow } from "./report.ts";

/** A stated leaf's value for a group of keys. */
export type StatedValue<W> = (leaf: Leaf<W>, keys: readonly number[]) => number | null;

/** What is stated rather than counted: a row's own, a group's own or the sum of its rows', the sum of the groups'. */
export class StatedSums<W> {
  private readonly world: W;
  private readonly question: Question;
  private readonly by: readonly Dimension<W>[];

  constructor({ world, question, by }: { world: W; question: Question; by: readonly Dimension<W>[] }) {
    this.world = world;
    this.question = question;
    this.by = by;
  }

  readonly ofRow: StatedValue<W> = ({ measure }, keys) => {
    return isStated(measure) ? measure.row(this.world, keysByName(this.by, keys), this.question.period) : null;
  };

  ofGroup(rows: readonly ReportRow[]): StatedValue<W> {
    return ({ id, measure }, keys) => {
      if (!isStated(measure)) return null;
      const own = measure.group(this.world, keysByName(this.by.slice(0, 1), keys), this.question.period);
      return (
        own ??
        sumOf(
          rows.filter((row) => row.keys[0] === keys[0]),
          id,
        )
      );
    };
  }

  ofTotal(groups: readonly ReportRow[]): StatedValue<W> {
    return ({ id, measure }) => (isStated(measure) ? sumOf(groups, id) : null);
  }
}

export function keysByName<W>(by: readonly Dimension<W>[], keys: readonly number[]): Keys {
  return Object.fromEntries(by.map((dimension, place) => [dimension.id, keys[place]!]));
}

function isStated<W>(measure: Leaf<W>["measure"]): measure is Stated<W> {
  return measure.kind === "stated";
}

function sumOf(rows: readonly ReportRow[], id: string): number | null {
  const known = rows.map((row) => numberOf(row.values[id])).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
