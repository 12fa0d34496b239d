import { beginningOf } from "../../table/date-alone.ts";
import { showToMinute } from "../../table/moment.ts";
import type { Centre, RowPlace } from "../centre.ts";
import type { CaseState } from "../subjects/complaints/case-state.ts";
import { type Contact, contactsOf } from "../subjects/complaints/last-contact.ts";
import { RATING_WORDS } from "../subjects/complaints/listed-complaint.ts";
import type { Callback } from "../subjects/service-tables/callback.ts";

/** Something that happened to a complaint, as plain values. */
export interface HistoryEvent {
  readonly what: "received" | Contact["what"];
  /** `2025-10-09 14:05`, a date alone without its time; null where nobody wrote when. */
  readonly at: string | null;
  readonly by: string | null;
  /** What was written of it, in the words of the row. */
  readonly says: readonly string[];
  /** Whether the customer said that the problem is solved; null where nobody asked. */
  readonly isSolved: boolean | null;
  /** When the next contact was to be. */
  readonly nextAt: string | null;
  readonly place: RowPlace;
}

type Told = Pick<HistoryEvent, "what" | "by" | "says" | "isSolved" | "nextAt">;

/** What happened to a complaint up to a moment, the earliest first; calls that nobody wrote the time of come last. */
export function historyOf(centre: Centre, one: CaseState): HistoryEvent[] {
  const { complaint } = one.of;
  const dated = [{ what: "received" as const, at: complaint.received, by: null }, ...contactsOf(one)];
  const untimed = one.callbacks.filter(({ at }) => at === null);
  return [
    ...dated
      .sort((a, b) => beginningOf(a.at) - beginningOf(b.at))
      .map((done) => ({
        ...toldOf(done, complaint.content),
        at: showToMinute(done.at),
        place: centre.placeOf(originOf(done) ?? complaint.origin),
      })),
    ...untimed.map((call) => ({ ...toldOfCall(call), at: null, place: centre.placeOf(call.origin) })),
  ];
}

type Done = Contact | { readonly what: "received"; readonly at: number; readonly by: null };

function toldOf(done: Done, content: string | null): Told {
  const bare = { what: done.what, by: done.by, says: [], isSolved: null, nextAt: null };
  switch (done.what) {
    case "received":
      return { ...bare, says: written(content) };
    case "callback":
      return toldOfCall(done.call);
    case "followUp": {
      const { content, nextAt } = done.row;
      return { ...bare, says: [content], nextAt: nextAt === null ? null : showToMinute(nextAt) };
    }
    default:
      return bare;
  }
}

function toldOfCall({ by, resultText, rating, reason, suggestion, isSolved }: Callback): Told {
  const says = written(resultText, rating && RATING_WORDS[rating], reason, suggestion);
  return { what: "callback", by, says, isSolved, nextAt: null };
}

function written(...texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null);
}

function originOf(done: Done) {
  if (done.what === "callback") return done.call.origin;
  return done.what === "followUp" ? done.row.origin : null;
}
