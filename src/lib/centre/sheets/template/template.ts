import { textWidth } from "../../../report/column-width.ts";
import type { Form, FormColumn, FormFormat } from "../../../report/form.ts";
import { type Field, fieldTitle, type Table } from "../../../table/table.ts";
import type { Subject } from "../../subject.ts";
import { SUBJECTS } from "../../subjects/index.ts";
import { tablesOf } from "../../subjects/tables.ts";
import { definitionsForm } from "./definitions-form.ts";
import { dropDownOf } from "./field-choices.ts";
import { noteOf } from "./field-note.ts";

/** What a new centre starts from: a sheet for every input table, with nothing in it, and 口径 with the defaults. */
export function templateForms(subjects: readonly Subject[] = SUBJECTS): Form[] {
  const tables = tablesOf(subjects).filter(({ id, formOf: origin }) => id === origin);
  return [...tables.map((table) => formOf(table, tables)), definitionsForm()];
}

function formOf({ title, fields: declared }: Table, tables: readonly Table[]): Form {
  const fields = Object.values(declared);
  return {
    name: title,
    columns: fields.map((field) => columnOf(field, noteOf(field))),
    rows: [],
    dropDowns: fields.flatMap((field, column) => dropDownOf(field, column, tables) ?? []),
  };
}

/** A star marks what must be filled in; reading a header passes over it. */
function columnOf(field: Field, note: string): FormColumn {
  const header = fieldTitle(field) + (field.required ? "*" : "");
  const format = formatOf(field);
  return { header, note, format, width: Math.max(textWidth(header) + 4, WIDTHS[format]) };
}

const FORMATS: Readonly<Record<string, FormFormat>> = {
  identifier: "text",
  money: "price",
  month: "month",
  clock: "time",
  timeOfDay: "time",
};

const WIDTHS: Readonly<Record<FormFormat, number>> = {
  general: 12,
  text: 14,
  price: 12,
  month: 12,
  date: 14,
  dateTime: 22,
  time: 14,
};

/** What is called a time is the moment something happened, not its day alone. */
function formatOf(field: Field): FormFormat {
  if (field.type.id === "dateTime") return fieldTitle(field).endsWith("时间") ? "dateTime" : "date";
  return FORMATS[field.type.id] ?? "general";
}
