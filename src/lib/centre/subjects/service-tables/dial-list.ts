import type { Origin } from "../../../table/intake.ts";
import { takeRows } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { AgentColumn } from "../people/agent-column.ts";
import { AMBIGUOUS, System } from "../people/directory.ts";
import { people } from "../people/people.ts";
import { phoneIn } from "./phone-in.ts";
import { phones } from "../service/phones.ts";
import { settleDates } from "./settle-dates.ts";
import { dialListTable } from "./dial-list-table.ts";

/** A number handed out to be dialled. */
export interface DialListRow {
  /** By the key of the book of phones. */
  readonly phone: number;
  readonly assignedAt: number | null;
  readonly product: string | null;
  readonly city: string | null;
  readonly agent: number | null;
  readonly origin: Origin;
}

/** The rows of 待呼名单, in the order read. */
export const dialList = defineSubject({
  id: "dialList",
  needs: { people, phones },
  tables: { dialList: dialListTable },
  start: ({ people: directory, phones: book }) => {
    const read: DialListRow[] = [];
    return {
      take: {
        dialList: (reader) => {
          const agents = new AgentColumn(directory, reader.dictionaries["agentId"]!);
          return takeRows({
            accept: (row) => {
              const code = row.number("agentId");
              const day = row.day("assignedAt") ?? Infinity;
              const agent = code === null ? AMBIGUOUS : agents.resolve({ code, system: System.none, day });
              read.push({
                phone: phoneIn(row, "phone", { phones: book, reader }),
                assignedAt: row.number("assignedAt"),
                product: row.text("product"),
                city: row.text("city"),
                agent: agent === AMBIGUOUS ? null : agent,
                origin: row.origin,
              });
            },
          })(reader);
        },
      },
      finish: (): readonly DialListRow[] => settleDates(read, ["assignedAt"]),
    };
  },
});
