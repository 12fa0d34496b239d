import type { RowNote } from "../service-tables/row-note.ts";
import { beginningOf, isBefore } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import { idKey } from "../service-tables/last-versions.ts";
import type { ServiceLimits } from "../service/service-block.ts";
import type { Callback } from "../service-tables/callback.ts";
import type { CallbackRow } from "../service-tables/callbacks.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import type { Complaint } from "../service-tables/complaint.ts";
import { countComplaints, type Counted } from "./count-complaints.ts";
import type { FollowUp } from "../service-tables/follow-ups.ts";
import { withOwnCallback } from "./own-callback.ts";
import { noteOn } from "../service-tables/settle-complaints.ts";

/** Everything read about complaints. */
export interface Told {
  readonly complaints: readonly Complaint[];
  readonly callbacks: readonly CallbackRow[];
  readonly followUps: readonly FollowUp[];
  readonly phones: PhoneBook;
  readonly limits: ServiceLimits;
  /** Whether there is a sheet of 投诉 at all, without which nothing can be said of numbers. */
  readonly isFound: boolean;
}

export interface GatheredCases {
  readonly cases: readonly ComplaintCase[];
  /** Callbacks by the complaint they belong to: its number, as written there where it is known. */
  readonly callbacks: readonly Callback[];
  readonly notes: readonly RowNote[];
}

/** Puts to each complaint what was done about it, and notes what belongs to none. */
export function gatherCases(told: Told): GatheredCases {
  const { complaints, phones, limits } = told;
  const counted = countComplaints(complaints, limits, (phone) => phones.isComparable(phone));
  const byId = new Map(complaints.map((one) => [idKey(one.id), one]));
  const placed = new CallbackPlacing(told, byId, new PhoneOwners(complaints, counted));
  const callbacks = told.callbacks.map((row) => placed.place(row));
  const called = groupedBy(callbacks, ({ complaintId }) => complaintId);
  const followed = groupedBy(told.followUps, ({ complaintId }) => complaintId);
  const cases = complaints.map((complaint, place): ComplaintCase => {
    const key = idKey(complaint.id);
    const own = withOwnCallback(complaint, called.get(key) ?? []);
    const followUps = [...(followed.get(key) ?? [])].sort((a, b) => beginningOf(a.at) - beginningOf(b.at));
    return { complaint, place, ...counted.get(complaint)!, callbacks: [...own].sort(byTime), followUps };
  });
  const again = complaints.filter((one) => counted.get(one)!.counts === "repeatedEntry").map(repeatedEntry);
  return { cases, callbacks, notes: [...again, ...placed.notes, ...strayFollowUps(told, byId)] };
}

/** Finds the complaint that a row of 回访记录 is about, and notes how it was found or that it was not. */
class CallbackPlacing {
  readonly notes: RowNote[] = [];
  private readonly told: Told;
  private readonly byId: ReadonlyMap<string, Complaint>;
  private readonly owners: PhoneOwners;

  constructor(told: Told, byId: ReadonlyMap<string, Complaint>, owners: PhoneOwners) {
    this.told = told;
    this.byId = byId;
    this.owners = owners;
  }

  /** The row with the number of its complaint as written there. */
  place(row: CallbackRow): Callback {
    if (row.complaintId !== null) return this.byNumber(row, row.complaintId);
    if (row.kind !== "投诉") return row;
    const found = this.owners.before(row, this.told.phones);
    if (!found) return this.stray(row, this.told.phones.textOf(row.phone));
    this.notes.push(noteOnCallback(row, "complaintByPhone", found.id));
    return { ...row, complaintId: found.id };
  }

  private byNumber(row: CallbackRow, id: string): Callback {
    const found = this.byId.get(idKey(id));
    return found ? { ...row, complaintId: found.id } : this.stray(row, id);
  }

  private stray(row: CallbackRow, value: string): Callback {
    if (this.told.isFound) this.notes.push(noteOnCallback(row, "unknownComplaint", value));
    return row;
  }
}

function strayFollowUps({ followUps, isFound }: Told, byId: ReadonlyMap<string, Complaint>): RowNote[] {
  const strays = isFound ? followUps.filter(({ complaintId }) => !byId.has(idKey(complaintId))) : [];
  return strays.map(({ origin, complaintId, at }) => {
    return { origin, code: "unknownComplaint", field: "complaintId", value: complaintId, day: dayOf(at) };
  });
}

/** The counted complaints of each phone, in the order of time. */
class PhoneOwners {
  private readonly ofPhone: ReadonlyMap<number, readonly Complaint[]>;

  constructor(complaints: readonly Complaint[], counted: ReadonlyMap<Complaint, Counted>) {
    const ofPhone = new Map<number, Complaint[]>();
    for (const one of complaints) {
      if (counted.get(one)!.counts !== "counted" || Number.isNaN(one.phone)) continue;
      const others = ofPhone.get(one.phone) ?? [];
      ofPhone.set(one.phone, others);
      others.push(one);
    }
    for (const all of ofPhone.values()) all.sort((a, b) => beginningOf(a.received) - beginningOf(b.received));
    this.ofPhone = ofPhone;
  }

  /** The latest complaint of the callback's phone that was received not after it. */
  before({ phone, at }: CallbackRow, phones: PhoneBook): Complaint | null {
    if (!phones.isComparable(phone)) return null;
    return this.ofPhone.get(phone)?.findLast(({ received }) => !isBefore(at, received)) ?? null;
  }
}

function byTime({ at: a }: Callback, { at: b }: Callback): number {
  return (a === null ? -Infinity : beginningOf(a)) - (b === null ? -Infinity : beginningOf(b)) || 0;
}

function repeatedEntry(complaint: Complaint): RowNote {
  return noteOn(complaint, { code: "repeatedEntry", field: "id", value: complaint.id });
}

function noteOnCallback({ origin, at, complaintId }: CallbackRow, code: string, value: string): RowNote {
  return { origin, code, field: complaintId === null ? "phone" : "complaintId", value, day: dayOf(at) };
}

function groupedBy<R>(rows: readonly R[], idOf: (row: R) => string | null): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const id = idOf(row);
    if (id === null) continue;
    const group = groups.get(idKey(id));
    if (group) group.push(row);
    else groups.set(idKey(id), [row]);
  }
  return groups;
}
