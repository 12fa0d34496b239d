import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { beginningOf } from "../../../table/date-alone.ts";
import type { Centre } from "../../centre.ts";
import { people } from "../people/people.ts";
import { complaintDesk } from "./complaint-desk.ts";
import { compareTexts } from "./desk-words.ts";
import { isReceivedIn, type StandingCase } from "./desk.ts";
import { maskedPhone, STATUS_WORDS, whoIs, wordOf } from "./listed-complaint.ts";

/** Every complaint received in the period, whatever it counts as, by when it was received, then by its number. */
export function listRegister(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  return desk
    .at(desk.asOf(period))
    .filter((one) => isReceivedIn(one, period))
    .sort(byReceived)
    .map((one) => lineOf(centre, one));
}

export function byReceived({ of: { complaint: a } }: StandingCase, { of: { complaint: b } }: StandingCase): number {
  return beginningOf(a.received) - beginningOf(b.received) || compareTexts(a.id, b.id);
}

function lineOf(centre: Centre, { of, status }: StandingCase): ListingLine {
  const { phones } = centre.of(complaintDesk).rules;
  const { complaint, repeats, counts } = of;
  const team = complaint.team === null ? null : centre.of(people).teams.texts[complaint.team]!;
  const line = [
    complaint.id,
    complaint.received,
    complaint.channel,
    maskedPhone(phones, complaint.phone),
    complaint.product,
    complaint.city,
    ...whoIs(centre, complaint.agent),
    team,
    complaint.category,
    complaint.cause,
    complaint.content,
    wordOf(complaint.isJustified, "有理由", "无理由"),
    wordOf(complaint.isLiable, "有责", "无责"),
    complaint.listened,
    complaint.conversation,
    complaint.action,
    STATUS_WORDS[status],
    complaint.owner,
    repeats,
    counts,
  ];
  return comingFrom(line, { origins: [complaint.origin] });
}
