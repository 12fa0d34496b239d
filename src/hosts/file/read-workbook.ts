import type { Sheet } from "../../lib/table/sheet.ts";
import { fileError } from "./file-fault.ts";
import { readBiff, readCompound } from "./read-biff.ts";
import { readPackage, type ReadingOptions } from "./read-package.ts";
import { readText } from "./read-text.ts";
import { sniff, type FileForm } from "./sniff.ts";

/** A file and its content; the name is only what people call it. */
interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Reader = (file: string, bytes: Uint8Array, options: ReadingOptions) => Sheet[] | Promise<Sheet[]>;

/** The worksheets of an .xlsx, .xlsm, .xls or .csv; a file that cannot be read rejects with a UserError that names it. */
export async function readWorkbook({ name, bytes }: WorkbookFile, options: ReadingOptions = {}): Promise<Sheet[]> {
  try {
    return await READERS[sniff(bytes)](name, bytes, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw fileError(name, error);
  }
}

const READERS: Readonly<Record<FileForm, Reader>> = {
  package: readPackage,
  compound: readCompound,
  stream: readBiff,
  text: readText,
};
