import { isSameMoment } from "../../../table/date-alone.ts";
import type { Callback } from "../service-tables/callback.ts";
import type { CallbackResult } from "../service-tables/complaint-words.ts";
import type { Complaint, OwnCallback } from "../service-tables/complaint.ts";

/** A complaint's callbacks: the rows that are its, and one more that its own cells tell of (spec 8.4). */
export function withOwnCallback(complaint: Complaint, rows: readonly Callback[]): readonly Callback[] {
  const { own } = complaint;
  const isToldTwice = own.at !== null && rows.some(({ at }) => at !== null && isSameMoment(at, own.at!));
  if (isToldTwice) return rows.map((row) => filledIn(row, own));
  const called = ownCallback(complaint);
  return called ? [...rows, called] : rows;
}

/** What a row of the same time leaves unrated or blank. */
function filledIn(row: Callback, own: OwnCallback): Callback {
  if (row.at === null || !isSameMoment(row.at, own.at!)) return row;
  return { ...row, rating: row.rating ?? own.rating, isSolved: row.isSolved ?? own.isSolved };
}

function ownCallback({ id, phone, owner, product, city, own, origin }: Complaint): Callback | null {
  const result = resultOf(own);
  if (result === null) return null;
  const isTimed = own.at !== null;
  return {
    at: own.at,
    complaintId: id,
    phone,
    customer: null,
    by: owner,
    kind: "投诉",
    resultText: own.resultText,
    result,
    rating: isTimed ? own.rating : null,
    isSolved: isTimed ? own.isSolved : null,
    reason: null,
    suggestion: null,
    product,
    city,
    origin,
  };
}

/** Without a time a result is an attempt; a time without a result means reached where rated, or where nobody could say. */
function resultOf({ at, result, hasResult, rating }: OwnCallback): CallbackResult | null {
  if (at === null) return result === "reached" ? "notReached" : result;
  return result ?? (rating !== null || !hasResult ? "reached" : "notReached");
}
