import { type AsOf, existsAt } from "../../../facts/as-of.ts";
import type { Span } from "../../../facts/select.ts";
import type { RowNote } from "../service-tables/row-note.ts";
import { beginningOf } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import { idKey } from "../service-tables/last-versions.ts";
import { asOfPeriod, type ServiceMoment } from "../service-tables/service-moment.ts";
import type { ServiceLimits } from "../service/service-block.ts";
import type { Callback } from "../service-tables/callback.ts";
import { Callers } from "./callers.ts";
import { type CallbackState, callbackState } from "./callback-state.ts";
import { type CaseState, stateAt } from "./case-state.ts";
import type { Complaint } from "../service-tables/complaint.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import { codeOf, DeskWords } from "./desk-words.ts";
import type { DispatchLimit } from "./dispatch-state.ts";

/** A complaint as it stands, with the call back that it owes; null while it owes none. */
export interface StandingCase extends CaseState {
  readonly callback: CallbackState | null;
}

/** A call back whose time is known. */
export type TimedCallback = Callback & { readonly at: number };

function isTimed(call: Callback): call is TimedCallback {
  return call.at !== null;
}

/** What a call does not say of its customer the complaint does. */
function filledFrom(call: Callback, { phone, product, city }: Complaint): Callback {
  const isNamed = !Number.isNaN(call.phone);
  return { ...call, phone: isNamed ? call.phone : phone, product: call.product ?? product, city: call.city ?? city };
}

/** What the desk goes by. */
export interface DeskRules {
  readonly limits: ServiceLimits;
  readonly dispatch: DispatchLimit;
  readonly phones: PhoneBook;
  readonly moment: ServiceMoment;
  readonly codes: PlaceCodes;
}

/** The codes under which dials know products and cities; those of 未填 for a blank. */
export interface PlaceCodes {
  product(name: string | null): number;
  city(name: string | null): number;
  /** The team of whoever belongs to none. */
  readonly noTeam: number;
}

/** All complaints with what was done about them, to be looked at as they stood at any moment. */
export class Desk {
  readonly cases: readonly ComplaintCase[];
  /** The rows of 回访记录, each with the complaint it belongs to. */
  readonly callbacks: readonly Callback[];
  readonly rules: DeskRules;
  readonly words = new DeskWords();
  readonly callers = new Callers();
  private readonly ids: ReadonlySet<string>;
  private readonly states = new Map<AsOf, readonly StandingCase[]>();

  constructor(told: { cases: readonly ComplaintCase[]; callbacks: readonly Callback[] }, rules: DeskRules) {
    this.cases = told.cases;
    this.callbacks = told.callbacks;
    this.ids = new Set(told.cases.map(({ complaint }) => idKey(complaint.id)));
    this.rules = rules;
    for (const { complaint } of told.cases) this.learn(complaint);
    for (const { product, city } of told.callbacks) {
      rules.codes.product(product);
      rules.codes.city(city);
    }
  }

  get codes(): PlaceCodes {
    return this.rules.codes;
  }

  /** The moment that a span's reports show, unless it names another. */
  asOf(span: Span): AsOf {
    return span.asOf ?? asOfPeriod(this.rules.moment, span);
  }

  /** The complaints that had come by a moment, as they stood at it. */
  at(asOf: AsOf): readonly StandingCase[] {
    const known = this.states.get(asOf) ?? this.look(asOf);
    this.states.set(asOf, known);
    return known;
  }

  /** Those of them that count, as a span's reports show them. */
  counted(span: Span): readonly StandingCase[] {
    return this.at(this.asOf(span)).filter(({ of }) => of.counts === "counted");
  }

  /** Those of them that were received in the span. */
  received(span: Span): readonly StandingCase[] {
    return this.counted(span).filter((one) => isReceivedIn(one, span));
  }

  /** All words have their codes before anything is grouped by them. */
  private learn({ phone, product, city, cause, channel, owner, unit }: Complaint): void {
    const { words, codes, callers } = this;
    callers.codeOf(phone);
    codes.product(product);
    codes.city(city);
    codeOf(words.causes, cause);
    codeOf(words.channels, channel);
    codeOf(words.owners, owner);
    codeOf(words.units, unit);
  }

  /** All calls back that have a time, of complaints and of customers who did not complain, in the order of time. */
  timedCallbacks(): TimedCallback[] {
    const ofCases = this.cases.flatMap(({ callbacks, complaint }) =>
      callbacks.map((call) => filledFrom(call, complaint)),
    );
    const others = this.callbacks.filter(
      ({ complaintId }) => complaintId === null || !this.ids.has(idKey(complaintId)),
    );
    return [...ofCases, ...others].filter(isTimed).sort((a, b) => beginningOf(a.at) - beginningOf(b.at));
  }

  private look(asOf: AsOf): readonly StandingCase[] {
    const known = this.cases.filter(({ complaint }) => existsAt(complaint.received, asOf));
    return known.map((one) => {
      const state = stateAt(one, asOf);
      return { ...state, callback: callbackState(state, this.rules.limits) };
    });
  }
}

/** Whether a complaint was received on a day of the span. */
export function isReceivedIn({ of }: Pick<CaseState, "of">, { from, to }: Span): boolean {
  const day = dayOf(of.complaint.received);
  return day >= from && day <= to;
}

/** What the rows of 投诉 contradict themselves in, as things stand in the end (spec 8.4). */
export function contradictions(desk: Desk): RowNote[] {
  const { latest } = desk.rules.moment;
  if (latest === null) return [];
  return desk.at(latest).flatMap((state): RowNote[] => {
    const { complaint } = state.of;
    const on = { origin: complaint.origin, field: "status", value: "", day: dayOf(complaint.received) };
    if (!state.isOpen && state.resolved === null) return [{ ...on, code: "closedUndated" }];
    const isReached = state.callback?.firstReached ?? null;
    return state.isOpen && !state.isReopened && isReached ? [{ ...on, code: "resolvedOpen" }] : [];
  });
}
