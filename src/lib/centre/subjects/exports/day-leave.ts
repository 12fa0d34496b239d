import { LEAVES, OTHER_LEAVE } from "../leave-kinds.ts";
import { firstOf, type Part } from "./part.ts";
import { SOME_LEAVE } from "./tell-words.ts";

/** Who says something of the leave of a day: its columns, the words of its results, and what was applied for. */
export interface ToldLeave {
  readonly counted: readonly Part[];
  readonly said: readonly Part[];
  readonly approved: readonly Part[];
  /** Whether the sheet has a column of the kind, so that it says of every day how much of it there was. */
  readonly hasColumn: (leave: Part) => boolean;
}

/** Parts of a day are told to some decimals, of which several may fill it. */
const NOISE = 1e-6;

/**
 * The leave of a due day: by its columns, and beside these what was approved of kinds that have none, as far as the day has
 * room for it; where no column says any, by what was approved, else by the words of its results (spec 5.2).
 */
export function leaveOfDay({ counted, said, approved, hasColumn }: ToldLeave): Part[] {
  const own = firstOf([counted], isLeave);
  const others = firstOf([approved], (part) => isLeave(part) && !(own.length > 0 && hasColumn(part)));
  const days = own.reduce((sum, part) => sum + part.days, 0);
  const told = [...own, ...fitting(others, 1 - days)];
  return told.length > 0 ? told : firstOf([said, said.filter(isMeasured).map(asOtherLeave)], isLeave);
}

export function isLeave({ status }: Part): boolean {
  return LEAVES.has(status);
}

/** As much of leave as there is room for in the day; what is told without a length is of all that the rest leaves. */
function fitting(parts: readonly Part[], room: number): Part[] {
  const isTold = ({ days }: Part) => !Number.isNaN(days);
  const told = parts.filter(isTold);
  const isNamed = (part: Part) => told.some(({ status, kind }) => status === part.status && kind === part.kind);
  const untold = parts.filter((part) => !isTold(part) && !isNamed(part));
  let left = room;
  return [...told, ...untold].flatMap((part) => {
    const days = Math.min(isTold(part) ? part.days : 1, left);
    left -= days;
    return days > NOISE ? [{ ...part, days }] : [];
  });
}

/** Leave of a kind that is not told, but of a length that is. */
function isMeasured({ status, days }: Part): boolean {
  return status === SOME_LEAVE && !Number.isNaN(days);
}

function asOtherLeave(part: Part): Part {
  return { ...part, status: OTHER_LEAVE, kind: SOME_LEAVE };
}
