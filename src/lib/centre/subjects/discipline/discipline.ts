import { defineSubject } from "../../define-subject.ts";
import { attendance } from "../attendance/attendance.ts";
import { swaps } from "../floor/swaps.ts";
import { people } from "../people/people.ts";
import type { Discipline } from "./agent-tally.ts";
import { rowsOfPenalties } from "./ledger-rows.ts";
import { penalties } from "./penalties.ts";
import { penaltyFacts } from "./penalty-facts.ts";
import { type Rule, takeRules } from "./read-rules.ts";
import { takeViolations } from "./read-violations.ts";
import type { Violation } from "./violation.ts";
import { rulesTable, violationsTable } from "./violations-table.ts";

/** Who did what against the rules, and what the ladder makes of it; leave and swaps are held against them too. */
export const discipline = defineSubject({
  id: "discipline",
  needs: { people, attendance, swaps },
  tables: { rules: rulesTable, violations: violationsTable },
  start: ({ people: directory }, { definitions }) => {
    const ladder = definitions.of(penalties);
    const rules = new Map<string, Rule>();
    const violations = new Map<number, Violation[]>();
    return {
      take: {
        rules: takeRules(rules),
        violations: takeViolations({ directory, penalties: ladder, rules, violations }),
      },
      finish: (): Discipline => ({ directory, penalties: ladder, violations }),
    };
  },
  days: ({ violations }) => [...violations.values()].flat().map(({ noticedDay }) => noticedDay),
  sources: {
    /** What adds up of the penalty tally. */
    penalties: {
      tables: [violationsTable.id, rulesTable.id],
      needs: [[violationsTable.id]],
      ofPeriod: penaltyFacts,
      leads: rowsOfPenalties,
    },
  },
});
