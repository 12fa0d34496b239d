import type { SheetPlace } from "./sheets/sheet-view.ts";

/** An opened file, whether sheets can be added to a copy of it, and whether cells were filled in that are not saved yet. */
export interface ListedFile {
  readonly name: string;
  readonly canTakeSheets: boolean;
  readonly isChanged: boolean;
}

/** What lies open on the page: the files, their sheets, and the sheets made of them. */
export interface Contents {
  /** Another number as soon as anything of it is another. */
  readonly serial: number;
  readonly files: readonly ListedFile[];
  readonly inputs: readonly SheetPlace[];
  readonly made: readonly SheetPlace[];
}

export const NOTHING_OPEN: Contents = { serial: 0, files: [], inputs: [], made: [] };

/** The sheet that is meant: of the file where one is named, else one that was made before any other. */
export function findSheet(
  { inputs, made }: Contents,
  { file, sheet }: { readonly file?: string; readonly sheet: string },
): SheetPlace | undefined {
  const isMeant = ({ name }: SheetPlace) => name === sheet;
  if (file !== undefined && file !== "") return inputs.find((one) => one.file === file && isMeant(one));
  return made.find(isMeant) ?? inputs.find(isMeant);
}

export function isSamePlace(a: SheetPlace, b: SheetPlace): boolean {
  return a.file === b.file && a.name === b.name;
}
