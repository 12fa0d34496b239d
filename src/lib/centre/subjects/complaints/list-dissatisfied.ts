import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { beginningOf, dateAlone } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { complaintDesk } from "./complaint-desk.ts";
import { contactsAt } from "./customer-contacts.ts";
import { maskedPhone, RATING_WORDS, whoIs } from "./listed-complaint.ts";

/** The customers of the period who are not satisfied, by when they said so. */
export function listDissatisfied(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  const isOf = (day: number) => day >= period.from && day <= period.to;
  return contactsAt(desk, desk.asOf(period))
    .filter(
      ({ call: { at, rating } }) => isOf(dayOf(at)) && (rating === "dissatisfied" || rating === "veryDissatisfied"),
    )
    .sort((a, b) => beginningOf(a.call.at) - beginningOf(b.call.at))
    .map(({ call, complaint }) => {
      const line = [
        dateAlone(dayOf(call.at)),
        maskedPhone(desk.rules.phones, call.phone),
        call.product,
        whoIs(centre, complaint?.agent ?? null)[0],
        call.rating && RATING_WORDS[call.rating],
        call.reason,
      ];
      return comingFrom(line, { origins: [call.origin, ...(complaint ? [complaint.origin] : [])] });
    });
}
