import { definitionsTable } from "../../../definition/definitions-table.ts";
import { columnLetter } from "../../../problem.ts";
import type { Choices, DropDown } from "../../../report/grid.ts";
import type { Field, Offer, Table } from "../../../table/table.ts";

/** The drop-down under a field's header; null where anything may be typed. */
export function dropDownOf(
  { type: { words }, offer }: Field,
  column: number,
  tables: readonly Table[],
): DropDown | null {
  const place = { column, firstRow: 1 };
  if (words) return { choices: { words }, others: "refused", ...place };
  return offer ? { choices: choicesOf(offer.choices, tables), others: offer.others, ...place } : null;
}

function choicesOf(choices: Offer["choices"], tables: readonly Table[]): Choices {
  if ("words" in choices) return choices;
  return "column" in choices ? columnBelow(choices.column, tables) : itemsOf(choices.block);
}

/** What was filled in under a header so far. */
function columnBelow({ table: id, field }: { table: string; field: string }, tables: readonly Table[]): Choices {
  const { fields, title } = tables.find((one) => one.id === id)!;
  const letter = columnLetter(Object.keys(fields).indexOf(field));
  const sheet = `'${title}'`;
  const filled = `COUNTA(${sheet}!$${letter}:$${letter})-1`;
  return { formula: `OFFSET(${sheet}!$${letter}$2,0,0,MAX(1,${filled}),1)` };
}

/** The items of a block of 口径, which stand together. */
function itemsOf(block: string): Choices {
  const sheet = `'${definitionsTable.title}'`;
  const first = `MATCH("${block}",${sheet}!$A:$A,0)-1`;
  return { formula: `OFFSET(${sheet}!$B$1,${first},0,COUNTIF(${sheet}!$A:$A,"${block}"),1)` };
}
