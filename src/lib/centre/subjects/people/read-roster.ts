import { type Row, takeRows } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import type { RosterRow } from "./person.ts";
import { rosterTable } from "./roster-table.ts";

const FIELDS = Object.keys(rosterTable.fields);

/** Takes 人员 rows into `rows`: equal ones fold, a differing one without 生效日期 is noted and counts in the other's stead. */
export function takeRoster(rows: RosterRow[]): RowTaker {
  const known = new Map<string, string>();
  return takeRows({
    accept: (row) => {
      const read = rosterRow(row);
      const key = `${read.id.toUpperCase()}|${read.effectiveFrom}`;
      const cells = FIELDS.map((field) => row.number(field)).join("|");
      const before = known.get(key);
      if (before === cells) return;
      if (before !== undefined) row.note("differingRow", "agentId");
      rows.push(read);
      known.set(key, cells);
    },
  });
}

function rosterRow(row: Row): RosterRow {
  return {
    id: row.text("agentId")!,
    name: row.text("name"),
    team: row.text("team")!,
    role: row.text("role"),
    newSystemId: row.text("newSystemId"),
    oldSystemId: row.text("oldSystemId"),
    joined: row.day("joined"),
    left: row.day("left"),
    effectiveFrom: row.day("effectiveFrom"),
    grade: row.text("grade"),
    basePay: row.number("basePay"),
    allowance: row.number("allowance"),
    contractEnd: row.day("contractEnd"),
    origin: row.origin,
  };
}
