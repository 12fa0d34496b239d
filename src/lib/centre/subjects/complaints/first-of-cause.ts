import type { Period } from "../../../facts/period.ts";
import { beginningOf } from "../../../table/date-alone.ts";
import type { Centre } from "../../centre.ts";
import { complaintDesk } from "./complaint-desk.ts";
import type { Complaint } from "../service-tables/complaint.ts";
import { codeOf, type DeskWords } from "./desk-words.ts";

/** When the first complaint of a word was received in the period. */
export function firstOf(
  words: (words: DeskWords) => DeskWords["causes"],
  textOf: (complaint: Complaint) => string | null,
): (centre: Centre, keys: readonly number[], period: Period) => number {
  return (centre, [code], period) => {
    const desk = centre.of(complaintDesk);
    const own = words(desk.words);
    const received = desk.received(period).filter(({ of }) => codeOf(own, textOf(of.complaint)) === code);
    return Math.min(...received.map(({ of }) => beginningOf(of.complaint.received)));
  };
}
