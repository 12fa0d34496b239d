import { beginningOf } from "../../../table/date-alone.ts";
import type { Callback } from "../service-tables/callback.ts";
import type { FollowUp } from "../service-tables/follow-ups.ts";
import type { CaseState } from "./case-state.ts";

/** What a complaint's own cells tell was done about it. */
const CELLS = ["dispatched", "suspended", "resumed", "resolved", "notified", "reopened"] as const;

/** Something that was done about a complaint, and by whom. */
export type Contact = Done &
  (
    | { readonly what: (typeof CELLS)[number] }
    | { readonly what: "callback"; readonly call: Callback }
    | { readonly what: "followUp"; readonly row: FollowUp }
  );

interface Done {
  readonly at: number;
  readonly by: string | null;
}

/** All that was done about a complaint, by when; of what was done at one time rows of 跟踪记录 come last, then those of 回访记录. */
export function contactsOf({ of: { complaint }, ...state }: CaseState): Contact[] {
  const contacts: Contact[] = [];
  for (const what of CELLS) {
    const at = state[what];
    if (at !== null) contacts.push({ what, at, by: complaint.owner });
  }
  for (const call of state.callbacks) {
    if (call.at !== null) contacts.push({ what: "callback", at: call.at, by: call.by, call });
  }
  for (const row of state.followUps) contacts.push({ what: "followUp", at: row.at, by: row.by, row });
  return contacts.sort((a, b) => beginningOf(a.at) - beginningOf(b.at));
}
