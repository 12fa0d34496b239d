import type { FactAmount } from "../../../measure/source-row.ts";
import { defineSubject } from "../../define-subject.ts";
import { Directory } from "./directory.ts";
import type { RosterRow } from "./person.ts";
import { takeRoster } from "./read-roster.ts";
import { rowsOfRoster } from "./roster-rows.ts";
import { rosterTable } from "./roster-table.ts";
import { staffFacts } from "./staff-changes.ts";

/** Who works here: whoever an identifier names, in which team, on a day. */
export const people = defineSubject({
  id: "people",
  needs: {},
  tables: { roster: rosterTable },
  start: () => {
    const rows: RosterRow[] = [];
    return { take: { roster: takeRoster(rows) }, finish: () => new Directory(rows) };
  },
  sources: {
    /** Who came, went and changed teams, a row an agent and team. */
    staff: {
      tables: [],
      needs: [],
      ofPeriod: staffFacts,
      leads: (directory: Directory, fact: FactAmount) => rowsOfRoster(directory, fact),
    },
  },
});
