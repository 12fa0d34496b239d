import * as sheetJs from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { writeSample } from "../../../src/hosts/file/write-sample.ts";
import { buildCompound } from "../biff-builder.ts";
import { cellsOf } from "../centre.ts";
import { CENTRE } from "../command-line.ts";

/** A file as a person drops it. */
export interface DroppedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** By its content alone; the system's guess at a type is as wrong as a name can be. */
export function fileOf(name: string, bytes: Uint8Array): DroppedFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** Files that are no tables, and what each is told. */
export const BAD_FILES: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
  ["密.xlsx", () => Promise.resolve(locked()), "密.xlsx 有密码保护,请在 Excel 中取消密码后另存。"],
  ["文.xlsx", () => Promise.resolve(wordDocument()), "文.xlsx 是"],
  ["空.xlsx", () => Promise.resolve(new Uint8Array()), "空.xlsx 是空文件(0 字节),请重新导出或重新复制一份。"],
  ["断.xlsx", cutOff, "断.xlsx 不完整或已损坏,请重新下载,或在 Excel 中打开后另存为 .xlsx。"],
];

/** A small centre as the old and plain files that people have: an .xls, and a .csv in GB18030 whose name says nothing. */
export function oldFiles(): DroppedFile[] {
  const { 外呼明细: calls, ...others } = CENTRE;
  return [fileOf("旧.xls", oldWorkbook(others)), fileOf("导出.csv", encodeGb18030(csvOf(calls)))];
}

function locked(): Uint8Array {
  return buildCompound({ "/EncryptionInfo": strToU8("x"), "/EncryptedPackage": strToU8("x") });
}

function wordDocument(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8("<w:document/>"),
  });
}

async function cutOff(): Promise<Uint8Array> {
  const whole = await writeSample([{ name: "人员", headerRow: 0, rows: plainRows(CENTRE.人员) }]);
  return whole.subarray(0, whole.length / 2);
}

function plainRows(rows: string): (string | number | null)[][] {
  return cellsOf(rows).map((cells) => cells.map((cell) => cell as string | number | null));
}

function oldWorkbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const book = sheetJs.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet(plainRows(rows)), name);
  }
  return new Uint8Array(sheetJs.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

function csvOf(rows: string): string {
  return plainRows(rows)
    .map((cells) => cells.join(","))
    .join("\r\n");
}

/** Only a decoder is built in; turned round, it encodes. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < "\x80" ? [letter.charCodeAt(0)] : pairs.get(letter)!)),
  );
}
