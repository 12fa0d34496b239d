import { deflateSync } from "fflate";
import { crc32 } from "../../../lib/report/checksum.ts";
import { FileFault } from "../file-fault.ts";
import { DEFLATED, END_MARK, ENTRY_MARK, type ZipEntry } from "./zip-directory.ts";

/** A part ready to be put into a zip. */
export interface ZipPart extends Omit<ZipEntry, "packedSize" | "offset"> {
  readonly packed: Uint8Array;
}

const HEADER_MARK = 0x04034b50;
const VERSION = 20;
/** Those of a name in UTF-8 and of the deflater; sizes stand in the header here, never behind the content. */
const KEPT_FLAGS = 0x0806;
const IN_UTF8 = 0x0800;
/** 1980-01-01, so that the same content gives the same file. */
const NO_TIME = 0x00210000;
const MOST_PARTS = 0xffff;
const LARGEST = 0xffffffff;

export function packPart(path: string, content: Uint8Array): ZipPart {
  const packed = deflateSync(content);
  const name = new TextEncoder().encode(path);
  const checksum = crc32(content);
  return { name, flags: IN_UTF8, method: DEFLATED, time: NO_TIME, checksum, size: content.length, packed };
}

/** The zip of these parts in their order; what is packed already is copied as it is. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const bodyLength = parts.reduce((sum, { name, packed }) => sum + 30 + name.length + packed.length, 0);
  const directoryLength = parts.reduce((sum, { name }) => sum + 46 + name.length, 0);
  if (bodyLength + directoryLength + 22 > LARGEST || parts.length >= MOST_PARTS) throw FileFault.tooLarge();
  const zip = new ZipBytes(bodyLength + directoryLength + 22);
  const offsets = parts.map((part) => writeBody(zip, part));
  for (const [index, part] of parts.entries()) writeEntry(zip, part, offsets[index]!);
  zip.words(END_MARK, 0).halves(parts.length, parts.length).words(directoryLength, bodyLength).halves(0);
  return zip.bytes;
}

function writeBody(zip: ZipBytes, part: ZipPart): number {
  const offset = zip.length;
  zip.words(HEADER_MARK).halves(VERSION);
  writeTraits(zip, part);
  zip.copy(part.name).copy(part.packed);
  return offset;
}

function writeEntry(zip: ZipBytes, part: ZipPart, offset: number): void {
  zip.words(ENTRY_MARK).halves(VERSION, VERSION);
  writeTraits(zip, part);
  zip.halves(0, 0, 0).words(0, offset).copy(part.name);
}

/** What a part's header and its entry in the directory have in common. */
function writeTraits(zip: ZipBytes, { name, flags, method, time, checksum, size, packed }: ZipPart): void {
  zip
    .halves(flags & KEPT_FLAGS, method)
    .words(time, checksum, packed.length, size)
    .halves(name.length, 0);
}

class ZipBytes {
  readonly bytes: Uint8Array;
  length = 0;
  private readonly view: DataView;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  halves(...numbers: number[]): this {
    for (const number of numbers) {
      this.view.setUint16(this.length, number, true);
      this.length += 2;
    }
    return this;
  }

  words(...numbers: number[]): this {
    for (const number of numbers) {
      this.view.setUint32(this.length, number, true);
      this.length += 4;
    }
    return this;
  }

  copy(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }
}
