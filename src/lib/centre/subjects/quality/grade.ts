import type { Definitions } from "../../../definition/definitions.ts";
import { assessment } from "./assessment.ts";

/** The digits that a spreadsheet shows of a number, short of the noise of a mean or a weighed sum. */
const SIGNIFICANT = 14;

/** The grade of a score, held against the bounds as it is shown: rounded to two decimals, half away from zero. */
export function gradeOf(score: number, definitions: Definitions): string {
  const shown = Math.round(Number((score * 100).toPrecision(SIGNIFICANT))) / 100;
  const { gradeA, gradeB, gradeC } = definitions.of(assessment);
  return shown >= gradeA ? "A" : shown >= gradeB ? "B" : shown >= gradeC ? "C" : "D";
}
