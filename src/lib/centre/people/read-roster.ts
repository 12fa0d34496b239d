import { dayOf } from "../../table/moment.ts";
import type { Batch, Intake } from "../../table/intake.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { RosterRow } from "./roster.ts";

/** Takes 人员 rows into `rows`: equal ones fold, a differing one without 生效日期 is noted and counts in the other's stead. */
export function takeRoster(reader: TableReader, rows: RosterRow[], sheet: () => number): Intake {
  const known = new Map<string, string>();
  return (batch) => ({
    accept(index) {
      const origin = { sheet: sheet(), row: batch.firstRow + index };
      const row = { ...rosterRow(reader, batch, index), origin };
      const key = `${row.id.toUpperCase()}|${row.effectiveFrom}`;
      const cells = Object.values(batch.columns)
        .map((column) => column[index])
        .join("|");
      const before = known.get(key);
      if (before === cells) return null;
      if (before !== undefined) batch.note(index, { code: "differingRow", field: "agentId" });
      rows.push(row);
      known.set(key, cells);
      return null;
    },
  });
}

function rosterRow({ dictionaries }: TableReader, { columns }: Batch, index: number): Omit<RosterRow, "origin"> {
  const text = (field: string) => dictionaries[field]!.texts[columns[field]![index]!] ?? null;
  const day = (field: string) => (Number.isNaN(columns[field]![index]) ? null : dayOf(columns[field]![index]!));
  const money = (field: string) => (Number.isNaN(columns[field]![index]) ? null : columns[field]![index]!);
  return {
    id: text("agentId")!,
    name: text("name"),
    team: text("team")!,
    role: text("role"),
    newSystemId: text("newSystemId"),
    oldSystemId: text("oldSystemId"),
    joined: day("joined"),
    left: day("left"),
    effectiveFrom: day("effectiveFrom"),
    grade: text("grade"),
    basePay: money("basePay"),
    allowance: money("allowance"),
    contractEnd: day("contractEnd"),
  };
}
