import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { beginningOf } from "../../../table/date-alone.ts";
import { DAY_SECONDS, dayOf, formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { complaintDesk } from "./complaint-desk.ts";
import type { Desk, StandingCase } from "./desk.ts";
import { maskedPhone } from "./listed-complaint.ts";
import { byReceived } from "./list-register.ts";

/** The complaints of the period whose customer had complained shortly before, each with those earlier ones. */
export function listRepeated(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  const repeated = desk.received(period).filter(({ of }) => of.repeats > 0);
  const phones = new Set(repeated.map(({ of }) => of.complaint.phone));
  const theirs = desk.counted(period).filter(({ of }) => phones.has(of.complaint.phone));
  return [...repeated].sort(byReceived).map((one) => lineOf(desk, one, earlierOf(desk, one, theirs)));
}

function earlierOf(desk: Desk, { of }: StandingCase, all: readonly StandingCase[]): StandingCase[] {
  const at = beginningOf(of.complaint.received);
  const from = at - desk.rules.limits.repeatDays * DAY_SECONDS;
  const isEarlier = (received: number) => beginningOf(received) >= from && beginningOf(received) < at;
  return all
    .filter(({ of: { complaint } }) => complaint.phone === of.complaint.phone && isEarlier(complaint.received))
    .sort(byReceived);
}

function lineOf(
  desk: Desk,
  { of: { complaint, repeats } }: StandingCase,
  earlier: readonly StandingCase[],
): ListingLine {
  const told = earlier.map(({ of }) => `${formatDay(dayOf(of.complaint.received))} ${of.complaint.id}`);
  const line = [
    maskedPhone(desk.rules.phones, complaint.phone),
    complaint.id,
    complaint.received,
    complaint.product,
    complaint.cause,
    repeats,
    told,
  ];
  return comingFrom(line, {
    origins: [complaint, ...earlier.map(({ of }) => of.complaint)].map(({ origin }) => origin),
  });
}
