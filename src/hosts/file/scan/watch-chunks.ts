import type { WorkOptions } from "../../../lib/table/progress.ts";

/** So much at least lies between two tellings, and a smaller file tells nothing. */
const STRIDE_BYTES = 1 << 23;

/** What is unpacked, under the name people know it by, and how many bytes there are in all. */
interface Unpacking {
  readonly step: string;
  readonly of: number;
}

/** Passes on the chunks of one part after another, tells how many bytes have passed, and stops when told to. */
export function watchChunks({ step, of }: Unpacking, { signal, onProgress }: WorkOptions) {
  let done = 0;
  let told = 0;
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      done += chunk.length;
      if (done - told >= STRIDE_BYTES || (told > 0 && done === of)) onProgress?.({ step, done: (told = done), of });
      yield chunk;
    }
  };
}
