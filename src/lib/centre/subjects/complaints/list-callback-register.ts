import { existsAt } from "../../../facts/as-of.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { beginningOf } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import type { Callback } from "../service-tables/callback.ts";
import { complaintDesk } from "./complaint-desk.ts";
import type { Desk } from "./desk.ts";
import { compareTexts } from "./desk-words.ts";
import { maskedPhone, RATING_WORDS } from "./listed-complaint.ts";

/** The calls back to customers of the period, complaints' own ones too, by when they were made. */
export function listCallbackRegister(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  const asOf = desk.asOf(period);
  return desk
    .timedCallbacks()
    .filter(({ at }) => existsAt(at, asOf) && dayOf(at) >= period.from && dayOf(at) <= period.to)
    .sort((a, b) => beginningOf(a.at) - beginningOf(b.at) || compareIds(a, b) || comparePhones(desk, a, b))
    .map((call) => lineOf(desk, call));
}

/** Those of no complaint last. */
function compareIds({ complaintId: a }: Callback, { complaintId: b }: Callback): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareTexts(a, b);
}

function comparePhones({ rules: { phones } }: Desk, a: Callback, b: Callback): number {
  return compareTexts(phones.textOf(a.phone), phones.textOf(b.phone));
}

function lineOf({ rules: { phones } }: Desk, call: Callback): ListingLine {
  const line = [
    call.at,
    call.complaintId,
    maskedPhone(phones, call.phone),
    call.customer,
    call.kind,
    call.by,
    call.product,
    call.city,
    call.resultText,
    call.rating && RATING_WORDS[call.rating],
    call.isSolved,
    call.reason,
    call.suggestion,
  ];
  return comingFrom(line, { origins: [call.origin] });
}
