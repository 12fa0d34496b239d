import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import { compareTexts } from "../complaints/desk-words.ts";
import { backlog } from "./backlog-subject.ts";

/** What has lain for longer than it may, one by one, the oldest first. */
export function listStuck(centre: Centre, { period }: Question): ListingLine[] {
  const own = centre.of(backlog);
  return own
    .at(period)
    .filter((piece) => own.isStuck(piece, period))
    .map((piece) => ({ piece, hours: own.ageHours(piece, period) }))
    .sort((a, b) => b.hours - a.hours || compareTexts(a.piece.id, b.piece.id))
    .map(({ piece, hours }) => comingFrom([piece.id, piece.unit, piece.sentAt, hours], { origins: [piece.origin] }));
}
