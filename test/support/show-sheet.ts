import { holdsText, Kind, type Texts } from "../../src/lib/table/cell.ts";
import type { Sheet } from "../../src/lib/table/sheet.ts";

const KIND_NAMES = Object.keys(Kind) as (keyof typeof Kind)[];

/** The cells of a sheet by row, each as its value; null when blank, and `kind value` when neither number nor text. */
export async function showRows(sheet: Sheet): Promise<(string | number | null)[][]> {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const block = await sheet.read(columns, 0, sheet.rowCount);
  return Array.from({ length: block.rowCount }, (_, row) =>
    block.columns.map(({ kinds, numbers, texts }) => showCell(kinds[row]!, numbers[row]!, texts)),
  );
}

function showCell(kind: number, value: number, texts: Texts): string | number | null {
  if (kind === Kind.blank) return null;
  if (kind === Kind.number) return value;
  if (kind === Kind.text) return texts.at(value)!;
  return `${KIND_NAMES[kind]!} ${holdsText(kind) ? texts.at(value)! : value}`;
}
