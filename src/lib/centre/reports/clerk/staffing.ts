import { team } from "../../subjects/people/dimensions.ts";
import * as staff from "../../subjects/people/measures/staffing.ts";
import { people } from "../../subjects/people/people.ts";
import { describeChanges } from "../../subjects/people/staff-changes.ts";
import { defineReport } from "../define-report.ts";

const { atStart, joined, left, transferredIn, transferredOut, promoted, demoted, atEnd, trainees } = staff;

export const staffing = defineReport({
  id: "staffing",
  title: "人员状况",
  english: "Staffing",
  tells: "各班组期初、期末人数,期间的入职、离职、调动、晋升,和新人",
  rows: [team],
  show: [atStart, joined, left, transferredIn, transferredOut, promoted, demoted, atEnd, trainees],
  total: true,
  notes: (centre, span) => describeChanges(centre.of(people), span),
});
