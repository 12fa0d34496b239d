import { CFB, read, set_cptable, SSF } from "@e965/xlsx";
import type { Sheet } from "../../lib/table/sheet.ts";
import { CHINESE_FORMATS } from "./chinese-formats.ts";
import { decodeCodepage } from "./codepages.ts";
import { FileFault } from "./file-fault.ts";
import { rawCells, sheetAt } from "./sheetjs-sheet.ts";

/** The worksheets of an .xls in its usual container. */
export function readCompound(file: string, bytes: Uint8Array): Sheet[] {
  const { FileIndex: entries } = compoundFile.read(bytes, { type: "array" });
  const find = (...names: string[]): CompoundEntry | undefined => entries.find(({ name }) => names.includes(name));
  if (find("EncryptedPackage", "EncryptionInfo")) throw FileFault.locked();
  if (find("WordDocument")) throw FileFault.foreign(" Word 文档");
  if (find("PowerPoint Document")) throw FileFault.foreign("演示文稿");
  const workbook = find("Workbook", "Book");
  if (!workbook) throw FileFault.unknown();
  if ((workbook.content?.length ?? 0) < workbook.size) throw FileFault.damaged();
  return readBiff(file, bytes);
}

/** The worksheets of an .xls, in a container or bare. */
export function readBiff(file: string, bytes: Uint8Array): Sheet[] {
  set_cptable(CODEPAGES);
  for (const [id, format] of CHINESE_FORMATS) numberFormats.load(format, id);
  const workbook = read(bytes, { ...rawCells, codepage: CHINESE_CODEPAGE });
  return workbook.SheetNames.flatMap((_, index) => sheetAt(index, { file, workbook }) ?? []);
}

/** Of old files that do not say which they use. */
const CHINESE_CODEPAGE = 936;

// eslint-disable-next-line id-denylist -- SheetJS's name for it.
const CODEPAGES = { utils: { decode: decodeCodepage } };

interface CompoundEntry {
  readonly name: string;
  readonly size: number;
  readonly content?: ArrayLike<number>;
}

const compoundFile = CFB as { read(bytes: Uint8Array, options: { type: "array" }): { FileIndex: CompoundEntry[] } };
const numberFormats = SSF as { load(format: string, id: number): number };
