import type { ZipPart } from "../package/zip-writer.ts";
import { DEFLATED } from "../package/zip-directory.ts";

/** Packed bytes with what a zip tells of them. */
export type PackedContent = Pick<ZipPart, "method" | "checksum" | "size" | "packed">;

/** RFC 1952: no name, no comment, no more than the least. */
const HEAD_BYTES = 10;
const TAIL_BYTES = 8;

/** Packs a text that comes in pieces, of which it holds but one at a time. */
export async function packPieces(pieces: Iterable<string>): Promise<PackedContent> {
  const gzip = new CompressionStream("gzip");
  const [size, packed] = await Promise.all([pour(pieces, gzip.writable), collect(gzip.readable)]);
  const tail = new DataView(packed.buffer, packed.length - TAIL_BYTES);
  return {
    method: DEFLATED,
    checksum: tail.getUint32(0, true),
    size,
    packed: packed.subarray(HEAD_BYTES, packed.length - TAIL_BYTES),
  };
}

async function pour(pieces: Iterable<string>, target: WritableStream<Uint8Array<ArrayBuffer>>): Promise<number> {
  const encoder = new TextEncoder();
  const writer = target.getWriter();
  let size = 0;
  try {
    for (const piece of pieces) {
      const bytes = encoder.encode(piece);
      size += bytes.length;
      await writer.write(bytes);
    }
    await writer.close();
    return size;
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

async function collect(source: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(source as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}
