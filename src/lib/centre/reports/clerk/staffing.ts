import { team } from "../../subjects/people/dimensions.ts";
import {
  atEnd,
  atStart,
  joined,
  left,
  trainees,
  transferredIn,
  transferredOut,
} from "../../subjects/people/measures/staffing.ts";
import { people } from "../../subjects/people/people.ts";
import { describeChanges } from "../../subjects/people/staff-changes.ts";
import { defineReport } from "../define-report.ts";

export const staffing = defineReport({
  id: "staffing",
  title: "人员状况",
  english: "Staffing",
  tells: "各班组期初、期末人数,期间的入职、离职、调动,和新人",
  rows: [team],
  show: [atStart, joined, left, transferredIn, transferredOut, atEnd, trainees],
  notes: (centre, span) => describeChanges(centre.of(people), span),
});
