import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import type { TableReader } from "../../../table/read-table.ts";
import type { Row } from "../../../table/row.ts";

/** The key of a row's number, NaN of none; what a person should know of it is noted. */
export function phoneIn(
  row: Row,
  field: string,
  { phones, reader }: { readonly phones: PhoneBook; readonly reader: Pick<TableReader, "dictionaries"> },
): number {
  const value = row.number(field) ?? NaN;
  const written = reader.dictionaries[field]!;
  for (const note of phones.notesOn(value, written)) row.note(note, field);
  return phones.keyOf(value, written);
}
