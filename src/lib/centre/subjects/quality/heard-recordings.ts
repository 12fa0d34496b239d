import type { Centre } from "../../centre.ts";
import { evaluations } from "./evaluations.ts";

/** The day on which a recording was first evaluated, withdrawn evaluations too; Infinity for one that nobody heard. */
export function firstHeard(centre: Centre): (recordingId: string) => number {
  const { rows, withdrawn } = centre.of(evaluations);
  const days = new Map<string, number>();
  for (const { recordingId, day } of [...rows, ...withdrawn]) {
    if (recordingId !== null) days.set(keyOf(recordingId), Math.min(day, days.get(keyOf(recordingId)) ?? Infinity));
  }
  return (recordingId) => days.get(keyOf(recordingId)) ?? Infinity;
}

/** Identifiers are alike whatever their case. */
function keyOf(recordingId: string): string {
  return recordingId.toUpperCase();
}
