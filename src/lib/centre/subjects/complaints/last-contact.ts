import { beginningOf } from "../../../table/date-alone.ts";
import type { CaseState } from "./case-state.ts";

/** Something that was done about a complaint, and by whom. */
export interface Contact {
  readonly at: number;
  readonly by: string | null;
}

/** All that was done about a complaint, by when; of what was done at one time rows of 跟踪记录 come last, then those of 回访记录. */
export function contactsOf({ of: { complaint }, ...state }: CaseState): Contact[] {
  const { owner } = complaint;
  const cells = [
    state.dispatched,
    state.suspended,
    state.resumed,
    state.resolved,
    state.notified,
    state.reopened,
  ].flatMap((at) => (at === null ? [] : [{ at, by: owner }]));
  const calls = state.callbacks.flatMap(({ at, by }) => (at === null ? [] : [{ at, by }]));
  return [...cells, ...calls, ...state.followUps].sort((a, b) => beginningOf(a.at) - beginningOf(b.at));
}
