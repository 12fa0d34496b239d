import { inflateSync } from "fflate";
import { FileFault } from "../file-fault.ts";
import { crc32 } from "../../../lib/report/checksum.ts";

/** An entry of a zip's directory, as it stands there. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Date and time of day as DOS packs them. */
  readonly time: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

export const STORED = 0;
export const DEFLATED = 8;
export const ENTRY_MARK = 0x02014b50;
export const END_MARK = 0x06054b50;
const END64_MARK = 0x06064b50;
const END64_POINTER_MARK = 0x07064b50;
const END_LENGTH = 22;
const END64_POINTER_LENGTH = 20;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
const ENCRYPTED = 1;

/** The entries of a zip in the order of its directory, zip64 included. */
export function readDirectory(zip: Uint8Array): ZipEntry[] {
  const view = viewOf(zip);
  const entries: ZipEntry[] = [];
  const { start, length, count } = findDirectory(view);
  let at = start;
  while (entries.length < count) {
    if (view.getUint32(at, true) !== ENTRY_MARK) throw FileFault.damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push(readEntry(view, at, nameLength!));
    at += ENTRY_LENGTH + nameLength! + extraLength! + commentLength!;
  }
  if (at !== start + length || !entries.every((entry) => hasItsName(zip, entry))) throw FileFault.damaged();
  return entries;
}

/** No checksum covers the directory, but the header in front of the content has the name once more. */
function hasItsName(zip: Uint8Array, { name, offset }: ZipEntry): boolean {
  const start = offset + HEADER_LENGTH;
  return start + name.length <= zip.length && name.every((byte, index) => zip[start + index] === byte);
}

/** The entry's bytes as they lie in the zip. */
export function packedBytes(zip: Uint8Array, { offset, packedSize, flags }: ZipEntry): Uint8Array {
  if (flags & ENCRYPTED) throw FileFault.locked();
  const view = viewOf(zip);
  const start = offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > zip.length) throw FileFault.damaged();
  return zip.subarray(start, start + packedSize);
}

/** The entry's content, which is whole or a FileFault. */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = unpacked(packedBytes(zip, entry), entry);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw FileFault.damaged();
  return content;
}

function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw FileFault.damaged();
  return inflateSync(packed, { out: new Uint8Array(size) });
}

function viewOf(zip: Uint8Array): DataView {
  return new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
}

/** Where the directory is, and how many entries it has. */
interface Directory {
  readonly start: number;
  readonly length: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  let end = view.byteLength - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_MARK) end--;
  if (end < 0) throw FileFault.damaged();
  const pointer = end - END64_POINTER_LENGTH;
  if (pointer >= 0 && view.getUint32(pointer, true) === END64_POINTER_MARK) {
    const end64 = readLong(view, pointer + 8);
    if (view.getUint32(end64, true) !== END64_MARK) throw FileFault.damaged();
    return { start: readLong(view, end64 + 48), length: readLong(view, end64 + 40), count: readLong(view, end64 + 32) };
  }
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  return { start, length, count: view.getUint16(end + 10, true) };
}

function readEntry(view: DataView, at: number, nameLength: number): ZipEntry {
  const nameStart = at + ENTRY_LENGTH;
  const long = longFields(view, nameStart + nameLength, view.getUint16(at + 30, true));
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === IN_ZIP64 ? (long.shift() ?? value) : value;
  };
  // In the order in which zip64 lists those that were too long.
  const [size, packedSize, offset] = [field(24), field(20), field(42)];
  return {
    name: new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

function longFields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    const count = Math.min(3, Math.floor(view.getUint16(at + 2, true) / 8));
    return Array.from({ length: count }, (_, index) => readLong(view, at + 4 + 8 * index));
  }
  return [];
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
