import { UserError } from "../../problem.ts";
import { UNREADABLE } from "../../table/decode.ts";
import { fold } from "../../table/fold.ts";
import { showBriefly } from "../../table/moment.ts";
import { type Field, fieldTitle, type Table } from "../../table/table.ts";
import { readDateTime } from "../../table/types/read-date.ts";
import type { NewCell } from "./new-cell.ts";

/** What a person typed for a field of a table. Throws a UserError where it must not be blank, or is no moment where one is wanted. */
export function typedCell({ fields }: Table, field: string, typed: string): NewCell {
  const of = fields[field]!;
  const text = typed.trim();
  if (text === "" && of.required) throw new UserError(`请填“${fieldTitle(of)}”。`);
  if (text !== "" && of.type.id === "dateTime") return momentCell(of, field, text);
  return { field, text, is: of.type.id === "identifier" || of.type.id === "numeral" ? "identifier" : "text" };
}

function momentCell(of: Field, field: string, text: string): NewCell {
  const moment = readDateTime(fold(text));
  if (moment === UNREADABLE)
    throw new UserError(`“${fieldTitle(of)}”里的“${text}”读不出时间。请写成 2025-10-09 14:05。`);
  return { field, text: showBriefly(moment), is: { moment } };
}
