import { takeRows, type Row } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import type { RowTaker } from "../../subject.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { people } from "../people/people.ts";
import type { Swap } from "./swap.ts";
import { swapsTable } from "./swaps-table.ts";

/** Exchanges of shifts, in the order read. */
export const swaps = defineSubject({
  id: "swaps",
  needs: { people },
  tables: { swaps: swapsTable },
  start: ({ people: directory }) => {
    const rows: Swap[] = [];
    return { take: { swaps: takeSwaps(directory, rows) }, finish: (): readonly Swap[] => rows };
  },
});

type Party = "applicant" | "partner";

/** Both people are those of their numbers on the day of the original shift. */
function takeSwaps(directory: Directory, swaps: Swap[]): RowTaker {
  return (reader) => {
    const columnOf = (party: Party) => new AgentColumn(directory, reader.dictionaries[party]!);
    const columns = { applicant: columnOf("applicant"), partner: columnOf("partner") };
    const cell = (row: Row, party: Party) => {
      return { code: row.number(party)!, system: System.none, day: row.day("shiftDate")! };
    };
    return takeRows({
      checks: {
        applicant: (row) => columns.applicant.check(cell(row, "applicant")),
        partner: (row) => columns.partner.check(cell(row, "partner")),
      },
      accept: (row) => {
        const applicant = columns.applicant.resolve(cell(row, "applicant"));
        const partner = columns.partner.resolve(cell(row, "partner"));
        swaps.push({ applicant, partner, ...swapOf(row) });
        for (const [field, agent] of Object.entries({ applicant, partner })) {
          const code = noteOnAgent(directory, agent, row.day("shiftDate")!);
          if (code) row.note(code, field);
        }
      },
    })(reader);
  };
}

function swapOf(row: Row): Omit<Swap, Party> {
  return {
    shiftDay: row.day("shiftDate")!,
    swapDay: row.day("swapDate")!,
    returnDay: row.day("returnDate"),
    leaders: ["applicantLeader", "partnerLeader"].flatMap((field) => row.text(field) ?? []),
    origin: row.origin,
  };
}
