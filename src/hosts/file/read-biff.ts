import { CFB, read, set_cptable, SSF, type WorkBook } from "@e965/xlsx";
import type { Sheet } from "../../lib/table/sheet.ts";
import { CHINESE_FORMATS } from "./built-in-formats.ts";
import { holdResults } from "./empty-result.ts";
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
  const workbook = readSpelled(bytes);
  const isCalculated = Object.values(workbook.Sheets).some(({ "!data": rows = [] }) => holdResults(rows));
  return workbook.SheetNames.flatMap((_, index) => sheetAt(index, { file, workbook, isCalculated }) ?? []);
}

/** With its formulas, unless SheetJS cannot spell one of them: that is no reason to refuse the figures. */
function readSpelled(bytes: Uint8Array): WorkBook {
  const options = { ...rawCells, codepage: CHINESE_CODEPAGE };
  try {
    return read(bytes, { ...options, cellFormula: true });
  } catch {
    return read(bytes, options);
  }
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

type Decode = (bytes: Uint8Array) => string;

/** Reads bytes of a Windows code page with the platform's own decoders, in place of tables of half a megabyte. */
function decodeCodepage(codepage: number, bytes: Uint8Array | readonly number[]): string {
  // A plain array is one UTF-16 unit of a BIFF8 string, whatever code page such a file declares.
  if (!(bytes instanceof Uint8Array) && bytes.length <= 2)
    return String.fromCharCode(bytes[0]! + 256 * (bytes[1] ?? 0));
  return decoderFor(codepage)(Uint8Array.from(bytes));
}

const decoders = new Map<number, Decode>();

function decoderFor(codepage: number): Decode {
  const known = decoders.get(codepage);
  if (known) return known;
  const decoder = new TextDecoder(ENCODINGS[codepage] ?? windowsEncoding(codepage));
  const decode: Decode = (bytes) => decoder.decode(bytes);
  decoders.set(codepage, decode);
  return decode;
}

const ENCODINGS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10_000: "macintosh",
  10_008: "gb18030",
  54_936: "gb18030",
  65_001: "utf-8",
};

function windowsEncoding(codepage: number): string {
  return codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : "windows-1252";
}
