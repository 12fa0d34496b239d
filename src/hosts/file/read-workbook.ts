import type { Sheet } from "../../lib/table/sheet.ts";
import { fileError, FileFault } from "./file-fault.ts";
import { readBiff, readCompound } from "./read-biff.ts";
import { type ReadingOptions, readPackage } from "./read-package.ts";
import { readText } from "./read-text.ts";

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

/** How a file is to be read. `compound` is the container of .xls; `stream` is an .xls without a container. */
type FileForm = "package" | "compound" | "stream" | "text";

/** Tells by the first bytes, never by the name; a file that is something else altogether is a FileFault. */
export function sniff(bytes: Uint8Array): FileForm {
  if (bytes.length === 0) throw FileFault.empty();
  const opening = String.fromCharCode(...bytes.subarray(0, 16));
  const isOneOf = (marks: readonly string[]): boolean => marks.some((mark) => opening.startsWith(mark));
  for (const [what, marks] of FOREIGN) if (isOneOf(marks)) throw FileFault.foreign(what);
  return FORMS.find(([, marks]) => isOneOf(marks))?.[0] ?? "text";
}

const FORMS: readonly (readonly [FileForm, readonly string[]])[] = [
  ["package", ["PK\x03\x04", "PK\x05\x06"]],
  ["compound", ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"]],
  ["stream", ["\x09\x00", "\x09\x02", "\x09\x04", "\x09\x08"]],
];

const FOREIGN: readonly (readonly [string, readonly string[]])[] = [
  [" PDF 文件", ["%PDF"]],
  ["图片", ["\x89PNG", "\xFF\xD8\xFF", "GIF8"]],
  ["压缩包", ["Rar!", "7z\xBC\xAF", "\x1F\x8B"]],
  [" RTF 文档", ["{\\rtf"]],
  ["单个文件网页", ["MIME-Version"]],
];
