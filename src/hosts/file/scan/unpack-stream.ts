import { FileFault } from "../file-fault.ts";
import { DEFLATED, packedBytes, STORED, type ZipEntry } from "../package/zip-directory.ts";

/** Unpacks gzip, which checks what it unpacks by length and checksum; a fault rejects. */
export type Gunzip = (packed: readonly Uint8Array[]) => AsyncIterable<Uint8Array>;

/** An entry's content piece by piece as it unpacks; when it ends, all of it was whole. */
export async function* unpackStream(zip: Uint8Array, entry: ZipEntry, gunzip: Gunzip): AsyncGenerator<Uint8Array> {
  if (entry.method !== DEFLATED && entry.method !== STORED) throw FileFault.damaged();
  const packed = packedBytes(zip, entry);
  const body = entry.method === DEFLATED ? [packed] : storedBlocks(packed);
  let unpackedBytes = 0;
  try {
    for await (const piece of gunzip([GZIP_HEAD, ...body, gzipTail(entry)])) {
      unpackedBytes += piece.length;
      // What claims to be small and is not would unpack without end.
      if (unpackedBytes > entry.size) throw FileFault.damaged();
      yield piece;
    }
  } catch {
    throw FileFault.damaged();
  }
}

/** RFC 1952: deflated, no name, no time, any system. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const LONGEST_BLOCK = 0xffff;

function gzipTail({ checksum, size }: ZipEntry): Uint8Array {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, checksum, true);
  tail.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(tail.buffer);
}

/** RFC 1951: bytes that were not packed, as blocks that say so. */
function storedBlocks(bytes: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  let at = 0;
  do {
    const block = bytes.subarray(at, at + LONGEST_BLOCK);
    at += LONGEST_BLOCK;
    const { length } = block;
    const isLast = Number(at >= bytes.length);
    blocks.push(Uint8Array.of(isLast, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255), block);
  } while (at < bytes.length);
  return blocks;
}

/** What every browser brings along, and Node. */
export const standardGunzip: Gunzip = async function* (packed) {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of packed) controller.enqueue(piece as Uint8Array<ArrayBuffer>);
      controller.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
};
