import { defineTable, optional, required, shownOnly } from "../../../table/table.ts";
import { freeText, name } from "../../../table/types/text.ts";
import { words } from "../../../table/types/words.ts";
import { defineSubject } from "../../define-subject.ts";
import { agentRows } from "../people/agent-rows.ts";
import { people } from "../people/people.ts";
import { agentId, dateField } from "../shared-fields.ts";

/** What a person may decide on a suggested penalty, as 决定 has it. */
export const DECISIONS = { adopted: "采纳", declined: "不采纳" } as const;

/** What a person decided on suggested penalties, one a row. */
export const decisionsTable = defineTable({
  id: "decisions",
  title: "建议处理",
  fields: {
    date: dateField(),
    agentId,
    fact: required(freeText, "事实"),
    decision: required(words({ [DECISIONS.adopted]: 1, [DECISIONS.declined]: 0 }), "决定"),
    reason: shownOnly(optional(freeText, "理由")),
    by: shownOnly(optional(name, "决定人")),
  },
  remarks: {
    date: "“评扣建议”里那一行的日期。",
    fact: "“评扣建议”里那一行的事实,照抄;日期、工号、事实都相同的建议不再提。",
    decision: "采纳的另在“评扣”里记一行。",
  },
});

/** A suggestion by what tells it from all others. */
export interface DecidedOn {
  readonly agent: number;
  readonly day: number;
  readonly fact: string;
}

/** The suggestions that somebody decided on, one way or the other. */
export class Decisions {
  private readonly decided = new Set<string>();

  add(one: DecidedOn): void {
    this.decided.add(keyOf(one));
  }

  has(one: DecidedOn): boolean {
    return this.decided.has(keyOf(one));
  }
}

/** Decisions on suggested penalties: each removes its suggestion (spec 5.1). */
export const decisions = defineSubject({
  id: "decisions",
  needs: { people },
  tables: { decisions: decisionsTable },
  start: ({ people: directory }) => {
    const decided = new Decisions();
    const take = agentRows(directory, (row, { agentId: agent, date: day }) => {
      decided.add({ agent, day, fact: row.text("fact")! });
    });
    return { take: { decisions: take }, finish: () => decided };
  },
});

/** White space and width do not tell facts apart. */
function keyOf({ agent, day, fact }: DecidedOn): string {
  return `${agent}|${day}|${fact.normalize("NFKC").replace(/\s/g, "")}`;
}
