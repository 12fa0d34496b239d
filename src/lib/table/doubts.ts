import type { CellColumn } from "./cell.ts";
import type { ReadField, Run } from "./run.ts";
import type { Field } from "./table.ts";

/** What the columns tell of a row before anybody looks at it: nothing is in it, nothing is wrong with it, or something may be. */
export const Doubt = { blank: 0, none: 1, some: 2 } as const;

/** Goes through the columns of a run one after the other, so that only the rows in doubt need be looked at cell by cell. */
export function findDoubts({ fields, kinds, found }: Run, cells: readonly CellColumn[], rowCount: number): Uint8Array {
  const doubts = new Uint8Array(rowCount);
  let filledCount = 0;
  for (const { position, values } of fields) {
    if (filledCount < rowCount && position >= 0) filledCount += markFilled(values, doubts);
  }
  for (const one of fields) if (one.position >= 0) markColumn(one, cells[one.position]!, doubts);
  if (found.sheet.isBare) for (const one of fields) markZeros(one, doubts);
  kinds.markSuspects(cells, doubts, Doubt.some);
  return doubts;
}

/** Gives how many rows were blank so far and are not any more. */
function markFilled(values: Float64Array, doubts: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    if (doubts[index] !== Doubt.blank || Number.isNaN(values[index])) continue;
    doubts[index] = Doubt.none;
    count++;
  }
  return count;
}

/** All that a column alone tells of its rows. */
function markColumn(one: ReadField, cells: CellColumn, doubts: Uint8Array): void {
  markFaults(one, doubts);
  if (one.field.type.limit?.isWhole) markFractions(one, doubts);
  if (one.decoder.hasNotes) markNotes(one, cells, doubts);
}

/** What cannot be read, lacks though it is required, is below 0 though it must not be, or is beyond its limit. */
function markFaults({ field, values }: ReadField, doubts: Uint8Array): void {
  const { required } = field;
  const { least, most } = boundsOf(field);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const isSound = Number.isNaN(value) ? !required : value >= least && value <= most;
    if (!isSound && doubts[index] === Doubt.none) doubts[index] = Doubt.some;
  }
}

function boundsOf({ nonNegative, type: { limit } }: Field): { least: number; most: number } {
  const most = limit?.most ?? Number.MAX_VALUE;
  return { least: nonNegative ? 0 : -most, most };
}

/** What is not whole though it must be. */
function markFractions({ values }: ReadField, doubts: Uint8Array): void {
  for (let index = 0; index < values.length; index++) {
    if (Math.abs(values[index]! % 1) > 0 && doubts[index] === Doubt.none) doubts[index] = Doubt.some;
  }
}

/** What is read, and yet leaves a note. */
function markNotes({ decoder }: ReadField, cells: CellColumn, doubts: Uint8Array): void {
  for (let index = 0; index < doubts.length; index++) {
    if (doubts[index] === Doubt.none && decoder.noteAt(cells, index) !== null) doubts[index] = Doubt.some;
  }
}

/** A blank that is to be taken for a 0. */
function markZeros({ field, values }: ReadField, doubts: Uint8Array): void {
  if (!field.isZeroWhenBare) return;
  for (let index = 0; index < values.length; index++) {
    if (!values[index] && doubts[index] !== Doubt.blank) doubts[index] = Doubt.some;
  }
}
