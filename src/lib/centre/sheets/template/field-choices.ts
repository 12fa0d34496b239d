import { columnLetter } from "../../../problem.ts";
import type { Choices, DropDown } from "../../../report/grid.ts";
import type { Table } from "../../../table/table.ts";
import { definitionsTable } from "../../definitions/definitions-table.ts";
import { STATUSES } from "../../subjects/attendance-statuses.ts";
import { rulesTable } from "../../subjects/discipline/violations-table.ts";
import { rosterTable } from "../../subjects/people/roster-table.ts";
import { pricesTable } from "../../subjects/prices/prices-table.ts";

type Offer = Pick<DropDown, "choices" | "others">;

const TEAMS: Offer = { choices: columnBelow(rosterTable, "team"), others: "taken" };
const AGENTS: Offer = { choices: columnBelow(rosterTable, "agentId"), others: "asked" };
const PRODUCTS: Offer = { choices: columnBelow(pricesTable, "product"), others: "asked" };

/** What columns offer whose type takes any text, by table and field, else by field. */
const OFFERS: Readonly<Record<string, Offer | null>> = {
  // Here they are named first.
  "roster.agentId": null,
  "prices.product": null,
  "roster.role": { choices: { words: ["坐席", "班长"] }, others: "taken" },
  "calls.outcome": { choices: { formula: itemsOf("结果口径") }, others: "asked" },
  "attendance.status": { choices: { words: STATUSES }, others: "asked" },
  "targets.target": { ...AGENTS, others: "taken" },
  "violations.rule": { choices: columnBelow(rulesTable, "rule"), others: "taken" },
  agentId: AGENTS,
  applicant: AGENTS,
  partner: AGENTS,
  team: TEAMS,
  product: PRODUCTS,
  system: { choices: { words: ["新", "老"] }, others: "asked" },
};

/** The drop-down under a field's header; null where anything may be typed. */
export function dropDownOf(table: Table, id: string, column: number): DropDown | null {
  const { words } = table.fields[id]!.type;
  const byName = [`${table.id}.${id}`, id].map((key) => OFFERS[key]).find((offer) => offer !== undefined);
  const offer = words ? { choices: { words }, others: "refused" as const } : byName;
  return offer ? { ...offer, column, firstRow: 1 } : null;
}

/** What was filled in under a header so far. */
function columnBelow(table: Table, field: string): Choices {
  const letter = columnLetter(Object.keys(table.fields).indexOf(field));
  const sheet = `'${table.title}'`;
  const filled = `COUNTA(${sheet}!$${letter}:$${letter})-1`;
  return { formula: `OFFSET(${sheet}!$${letter}$2,0,0,MAX(1,${filled}),1)` };
}

/** The items of a block of 口径, which stand together. */
function itemsOf(block: string): string {
  const sheet = `'${definitionsTable.title}'`;
  const first = `MATCH("${block}",${sheet}!$A:$A,0)-1`;
  return `OFFSET(${sheet}!$B$1,${first},0,COUNTIF(${sheet}!$A:$A,"${block}"),1)`;
}
