import type { Sheet } from "../../lib/table/sheet.ts";
import { fileError } from "./file-fault.ts";
import { readBiff, readCompound } from "./read-biff.ts";
import { readPackage } from "./read-package.ts";
import { readText } from "./read-text.ts";
import type { Gunzip } from "./scan/unpack-stream.ts";
import { sniff } from "./sniff.ts";
import type { FileForm } from "./sniff.ts";

/** A file and its content; the name is only what people call it. */
interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a machine has that reads faster than what every machine has. */
export interface ReadingTools {
  readonly gunzip?: Gunzip;
}

type Reader = (file: string, bytes: Uint8Array, tools: ReadingTools) => Sheet[] | Promise<Sheet[]>;

/** The worksheets of an .xlsx, .xlsm, .xls or .csv; a file that cannot be read rejects with a UserError that names it. */
export async function readWorkbook({ name, bytes }: WorkbookFile, tools: ReadingTools = {}): Promise<Sheet[]> {
  try {
    return await READERS[sniff(bytes)](name, bytes, tools);
  } catch (error) {
    throw fileError(name, error);
  }
}

const READERS: Readonly<Record<FileForm, Reader>> = {
  package: readPackage,
  compound: readCompound,
  stream: readBiff,
  text: readText,
};
