import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { complaintDesk } from "./complaint-desk.ts";
import { maskedPhone, STATUS_WORDS } from "./listed-complaint.ts";
import { told, unsolvedIn } from "./unsolved.ts";

/** What is to be reported in writing, one by one. */
export function listUnsolved(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  return unsolvedIn(desk, period).map((unsolved) => {
    const { id, phone, product, cause, owner, isSolved, isEscalated, status, reason, origin } = told(unsolved);
    const masked = maskedPhone(desk.rules.phones, phone);
    return comingFrom(
      [id, masked, product, cause, owner, isSolved, isEscalated, status && STATUS_WORDS[status], reason],
      { origins: [origin] },
    );
  });
}
