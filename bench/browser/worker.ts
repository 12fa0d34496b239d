import { Package } from "../../src/hosts/file/package/package.ts";
import { readWorkbook } from "../../src/hosts/file/read-workbook.ts";
import { standardGunzip, unpackStream } from "../../src/hosts/file/scan/unpack-stream.ts";
import { readAll } from "../read-all.ts";

const TAG = "<".charCodeAt(0);

/** What a browser's worker is timed with, by name. */
const WORKS: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  inflate: countTags,
  reading: readRows,
};

self.onmessage = async ({ data: order }: MessageEvent<{ work: string; book: string }>) => {
  const bytes = new Uint8Array(await (await fetch(order.book)).arrayBuffer());
  const start = performance.now();
  const answer = await WORKS[order.work]!(bytes);
  self.postMessage({ milliseconds: performance.now() - start, answer });
};

/** Every part unpacked by the browser, every byte looked at once. */
async function countTags(bytes: Uint8Array): Promise<number> {
  let tags = 0;
  for (const entry of new Package(bytes).entries) {
    for await (const chunk of unpackStream(bytes, entry, standardGunzip)) {
      for (let at = 0; at < chunk.length; at++) if (chunk[at] === TAG) tags++;
    }
  }
  return tags;
}

async function readRows(bytes: Uint8Array): Promise<number> {
  let rows = 0;
  for (const sheet of await readWorkbook({ name: "calls.xlsx", bytes })) rows += await readAll(sheet);
  return rows;
}
