import { type AsOf, existsAt, isOver, knownAt } from "../../../facts/as-of.ts";
import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import type { Origin } from "../../../table/intake.ts";
import { beginningOf, endOf } from "../../../table/date-alone.ts";
import { Dictionary } from "../../../table/dictionary.ts";
import { dayOf, momentOf, Precision } from "../../../table/moment.ts";
import { turnsOf } from "../complaints/balance.ts";
import type { Desk } from "../complaints/desk.ts";
import { codeOf, UNFILLED } from "../complaints/desk-words.ts";
import { dispatchState } from "../complaints/dispatch-state.ts";
import type { WorkOrder } from "../service-tables/work-orders.ts";

/** A piece of work at another unit, as it stands: an order, or where there are none a complaint. */
export interface Piece {
  readonly id: string;
  readonly unit: string | null;
  readonly receivedAt: number;
  readonly sentAt: number | null;
  /** On which days it came back. */
  readonly returned: readonly number[];
  readonly isOpen: boolean;
  readonly isOverDispatch: boolean;
  /** Null of what is never urged. */
  readonly isUrged: boolean | null;
  readonly origin: Origin;
}

interface Told {
  readonly orders: readonly WorkOrder[];
  readonly hasOrders: boolean;
  readonly desk: Desk;
  /** Whether any sheet of 投诉 says the unit; else its owner stands for it. */
  readonly hasUnits: boolean;
}

/** What lies with other units, and for how long (spec 8.9). */
export class Backlog {
  readonly units = new Dictionary();
  readonly told: Told;

  constructor(told: Told) {
    this.told = told;
    for (const { unit } of told.orders) this.units.code(unit);
    for (const { complaint } of told.desk.cases) codeOf(this.units, this.unitOf(complaint));
    this.units.code(UNFILLED);
  }

  /** The pieces that had come by the moment of a span. */
  at(span: Span): readonly Piece[] {
    const asOf = this.told.desk.asOf(span);
    return this.told.hasOrders ? this.orders(asOf) : this.complaints(span);
  }

  /** Hours since it was sent, else since it was received. */
  ageHours({ sentAt, receivedAt }: Piece, span: Span): number {
    return (endOf(this.told.desk.asOf(span)) - beginningOf(sentAt ?? receivedAt)) / 3600;
  }

  /** Whether it has lain for longer than it may. */
  isStuck({ sentAt, receivedAt, isOpen }: Piece, span: Span): boolean {
    const { desk } = this.told;
    const due = desk.rules.dispatch.clock(beginningOf(sentAt ?? receivedAt), desk.rules.limits.stuckHours * 3600);
    return isOpen && isOver(momentOf(due, Precision.second), desk.asOf(span));
  }

  private orders(asOf: AsOf): Piece[] {
    return this.told.orders
      .filter(({ sentAt }) => existsAt(sentAt, asOf))
      .map(({ id, unit, sentAt, returnedAt, urgedAt, origin }) => {
        const back = knownAt(returnedAt, asOf);
        return {
          id,
          unit,
          receivedAt: sentAt,
          sentAt,
          returned: back === null ? [] : [dayOf(back)],
          isOpen: back === null,
          isOverDispatch: false,
          isUrged: knownAt(urgedAt, asOf) !== null,
          origin,
        };
      });
  }

  private complaints(span: Span): Piece[] {
    const { desk } = this.told;
    return desk.counted(span).map((one) => {
      const { complaint } = one.of;
      const isLate = one.dispatched === null && dispatchState(one, desk.rules.dispatch) === "late";
      return {
        id: complaint.id,
        unit: this.unitOf(complaint),
        receivedAt: complaint.received,
        sentAt: one.dispatched,
        returned: turnsOf(one).closed,
        isOpen: one.isOpen,
        isOverDispatch: one.isOpen && isLate,
        isUrged: null,
        origin: complaint.origin,
      };
    });
  }

  private unitOf({ unit, owner }: { readonly unit: string | null; readonly owner: string | null }): string | null {
    return this.told.hasUnits ? unit : owner;
  }
}

const AMOUNTS = [
  "received",
  "returned",
  "open",
  "undispatched",
  "overDispatch",
  "stuck",
  "ageSeconds",
  "urged",
  "urgeable",
] as const;

/** The pieces received, returned or open in a span, by unit. */
export function backlogFacts(backlog: Backlog, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "unit", "piece"], AMOUNTS);
  const isIn = (day: number) => day >= span.from && day <= span.to;
  for (const [place, piece] of backlog.at(span).entries()) {
    const received = Number(isIn(dayOf(piece.receivedAt)));
    const returned = piece.returned.filter(isIn).length;
    const open = Number(piece.isOpen);
    if (received + returned + open === 0) continue;
    builder.add(
      { date: span.from, unit: codeOf(backlog.units, piece.unit), piece: place },
      {
        received,
        returned,
        open,
        undispatched: open * Number(piece.sentAt === null),
        overDispatch: Number(piece.isOverDispatch),
        stuck: Number(backlog.isStuck(piece, span)),
        ageSeconds: open * Math.round(backlog.ageHours(piece, span) * 3600),
        urged: open * Number(piece.isUrged === true),
        urgeable: Number(piece.isUrged !== null),
      },
      piece.origin,
    );
  }
  return builder.finish();
}
