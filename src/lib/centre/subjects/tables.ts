import { definitionsTable } from "../../definition/definitions-table.ts";
import { fieldTitle, type Table } from "../../table/table.ts";
import type { Subject } from "../subject.ts";
import { SUBJECTS } from "./index.ts";

/** The input tables of subjects, in their order; those of a subject whose columns another tells as they are without it. */
export function tablesOf(subjects: readonly Subject[]): Table[] {
  const tables = subjects.flatMap((subject) => Object.values(subject.tables));
  const ids = tables.map(({ id }) => id);
  const stray = tables.find(({ formOf }) => !ids.includes(formOf));
  if (stray) throw new Error(`“${stray.id}” is a form of “${stray.formOf}”, which no subject has.`);
  return tables;
}

/** The input tables of a centre without a scorecard of its own. */
export const INPUT_TABLES = tablesOf(SUBJECTS);

/** The tables as people know them: each name once, with the fields of all its forms. */
export function tablesByName(tables: readonly Table[]): Table[] {
  const named = tables.filter(({ id, formOf }) => id === formOf);
  return named.map((table) => {
    const forms = tables.filter(({ formOf }) => formOf === table.id);
    const fields = Object.assign({}, ...[...forms, table].map((form) => form.fields)) as Table["fields"];
    return { ...table, fields };
  });
}

/** The Chinese name of a table. */
export function tableTitle(id: string): string {
  return id === definitionsTable.id
    ? definitionsTable.title
    : (INPUT_TABLES.find((table) => table.id === id)?.title ?? id);
}

/** The header that SeatLedger writes over a field of a table, in whichever of its forms; an item of a scorecard is its own. */
export function fieldName(table: string, field: string): string {
  const declared = [...INPUT_TABLES, definitionsTable].find(({ formOf, fields }) => formOf === table && fields[field]);
  return declared ? fieldTitle(declared.fields[field]!) : field.replace(/^item:/, "");
}
