import { quoteSheet } from "../../../lib/report/face/address.ts";

/** Old names to new ones; names are alike whatever their case. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** The formula, or the place a link leads to, with the sheets and Excel tables it refers to under their new names. */
export function renameReferences(formula: string, { sheets, tables }: Renaming): string {
  return formula.replace(REFERENCE, (found) => {
    if (found.startsWith('"')) return found;
    if (!found.endsWith("!")) return tables.get(found.toLowerCase()) ?? found;
    const renamed = sheets.get(sheetIn(found).toLowerCase());
    return renamed === undefined ? found : `${quoteSheet(renamed)}!`;
  });
}

function sheetIn(reference: string): string {
  const name = reference.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Texts come first, so that nothing is renamed in them. */
const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\]\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*(?:!|(?=\[))/gu;
