import type { Sheet } from "../../lib/table/sheet.ts";
import { fileError } from "./file-fault.ts";
import { readBiff, readCompound } from "./read-biff.ts";
import { readPackage } from "./read-package.ts";
import { readText } from "./read-text.ts";
import { sniff } from "./sniff.ts";
import type { FileForm } from "./sniff.ts";

/** A file and its content; the name is only what people call it. */
interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The worksheets of an .xlsx, .xlsm, .xls or .csv; a file that cannot be read rejects with a UserError that names it. */
export function readWorkbook(file: WorkbookFile): Promise<Sheet[]> {
  return new Promise((resolve) => resolve(readSheets(file)));
}

function readSheets({ name, bytes }: WorkbookFile): Sheet[] {
  try {
    return READERS[sniff(bytes)](name, bytes);
  } catch (error) {
    throw fileError(name, error);
  }
}

const READERS: Readonly<Record<FileForm, (file: string, bytes: Uint8Array) => Sheet[]>> = {
  package: readPackage,
  compound: readCompound,
  stream: readBiff,
  text: readText,
};
