import { randomUUID } from "node:crypto";
import { access, link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { saveFault } from "./save-fault.ts";

interface SaveOptions {
  /** Replaces an existing file. */
  readonly force: boolean;
}

/** Writes the file whole or not at all: it is finished under another name before it takes `path`. */
export async function saveFile(path: string, bytes: Uint8Array, { force }: SaveOptions): Promise<void> {
  const draft = join(dirname(path), `.seatledger-${randomUUID()}.tmp`);
  try {
    await writeDraft(draft, bytes);
    await (force ? rename(draft, path) : claim(draft, path));
  } catch (error) {
    throw saveFault(error, path);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const file = await open(draft, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link, unlike a rename, never takes a name that is taken; some file systems have no links. */
async function claim(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    const isTaken = await access(path).then(
      () => true,
      () => false,
    );
    if (isTaken) throw Object.assign(new Error("taken", { cause: error }), { code: "EEXIST" });
    await rename(draft, path);
  }
}
