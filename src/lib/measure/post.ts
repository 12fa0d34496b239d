import { post } from "./declare.ts";
import type { Measure, MeasureName, Post } from "./measure.ts";

const SAME = 1e-9;

/** Competition ranks (1, 2, 2, 4), highest first; values closer than 1e-9 are equal, null has no rank (spec 2.6). */
export function competitionRanks(values: readonly (number | null)[]): (number | null)[] {
  const places = values.flatMap((value, place) => (value === null ? [] : [place]));
  places.sort((a, b) => values[b]! - values[a]!);
  const ranks: (number | null)[] = values.map(() => null);
  places.forEach((place, i) => {
    const before = places[i - 1];
    const isTie = before !== undefined && values[before]! - values[place]! < SAME;
    ranks[place] = isTie ? ranks[before]! : i + 1;
  });
  return ranks;
}

/** The rank of a measure over the whole report. */
export function rank<W>(of: Measure<W>, named: MeasureName): Post<W> {
  return post({ ...named, needs: [of], compares: "rows", read: (columns) => competitionRanks(columns.own(of)) });
}

/** The rank of a measure within its group. */
export function rankInGroup<W>(of: Measure<W>, named: MeasureName): Post<W> {
  return post({
    ...named,
    needs: [of],
    compares: "rowsOfGroup",
    read: (columns) => {
      const values = columns.own(of);
      const ranks: (number | null)[] = values.map(() => null);
      for (const group of new Set(columns.groups)) {
        const rows = values.flatMap((_, row) => (columns.groups[row] === group ? [row] : []));
        competitionRanks(rows.map((row) => values[row]!)).forEach((place, i) => (ranks[rows[i]!] = place));
      }
      return ranks;
    },
  });
}

/** A row's rate less its group's, as a fraction. */
export function gapToGroup<W>(of: Measure<W>, named: MeasureName): Post<W> {
  return post({
    ...named,
    needs: [of],
    compares: "group",
    read: (columns) => {
      const ofGroup = columns.ofGroup(of);
      return columns.own(of).map((value, row) => difference(value, ofGroup[row]!));
    },
    formula: ([rate]) => `IF(OR(${rate!.own}="",${rate!.group}=""),"",${rate!.own}-${rate!.group})`,
  });
}

function difference(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}
