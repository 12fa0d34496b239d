import type { Definitions } from "../definitions/definitions.ts";

/** The grade of a score, held against the bounds as it is shown: rounded to two decimals, half away from zero. */
export function gradeOf(score: number, { assessment }: Definitions): string {
  const shown = Math.round((score + Number.EPSILON * score) * 100) / 100;
  const { gradeA, gradeB, gradeC } = assessment;
  return shown >= gradeA ? "A" : shown >= gradeB ? "B" : shown >= gradeC ? "C" : "D";
}
