import { post } from "./declare.ts";
import type { Measure, MeasureName, Post } from "./measure.ts";

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
