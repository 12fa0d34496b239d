import { type Row, takeRows } from "../../../table/row.ts";
import { defineTable, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { identifier, name } from "../../../table/types/text.ts";
import { defineSubject } from "../../define-subject.ts";
import type { RowTaker } from "../../subject.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { type Directory, System } from "../people/directory.ts";
import { people } from "../people/people.ts";
import type { Swap } from "./swap.ts";

/** Two agents exchange shifts. */
export const swapsTable = defineTable({
  id: "swaps",
  title: "换班",
  fields: {
    applicant: required(identifier, "申请人", "申请人工号", "工号"),
    partner: required(identifier, "对方", "对方工号"),
    shiftDate: required(dateTime, "原班日期"),
    swapDate: required(dateTime, "换班日期"),
    returnDate: optional(dateTime, "还班日期"),
    applicantLeader: optional(name, "申请方班长"),
    partnerLeader: optional(name, "对方班长"),
  },
  remarks: {
    shiftDate: "申请人原来的班,换班算在这个月。",
    returnDate: "不用还班的空着。",
    applicantLeader: "同意的班长;空着是没有同意。",
    partnerLeader: "同意的班长;空着是没有同意。",
  },
  offers: {
    applicant: { choices: { column: { table: "roster", field: "agentId" } }, others: "asked" },
    partner: { choices: { column: { table: "roster", field: "agentId" } }, others: "asked" },
  },
  dayField: "shiftDate",
});

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
