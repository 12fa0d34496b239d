import { dayOf } from "../../../table/moment.ts";
import type { CaseState } from "./case-state.ts";

/** The days on which a complaint was closed and opened again, as far as is known: opening + received − closed + reopened = closing. */
export interface Turns {
  readonly closed: readonly number[];
  readonly reopened: readonly number[];
}

/** A closing that a later one overwrote, or that nobody dated, counts on the day of opening again (spec 8.1). */
export function turnsOf({ of: { complaint }, resolved, reopened, isOpen, isReopened }: CaseState): Turns {
  const closing = isOpen ? [] : [dayOf(resolved ?? complaint.received)];
  if (reopened === null) return { closed: closing, reopened: [] };
  const again = dayOf(reopened);
  const wasClosed = isReopened && resolved !== null ? dayOf(resolved) : again;
  return { closed: [wasClosed, ...closing], reopened: [again] };
}
