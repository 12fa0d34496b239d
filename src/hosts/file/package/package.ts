import { FileFault } from "../file-fault.ts";
import { type Relationship, relationshipsIn, relationshipsPath } from "./relationships.ts";
import { readDirectory, unpackEntry, type ZipEntry } from "./zip-directory.ts";

const MOST_BYTES = 4 * 2 ** 30;
/** In V8. A part is scanned as one string, so it cannot be longer either. */
export const LONGEST_STRING = 2 ** 29 - 24;

/** The parts of an Office file, each unpacked when it is asked for. Paths are alike whatever their case. */
export class Package {
  readonly entries: readonly ZipEntry[];
  private readonly parts = new Map<string, ZipEntry>();

  constructor(readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
    for (const entry of this.entries) this.parts.set(partPath(entry).toLowerCase(), entry);
    const total = this.entries.reduce((sum, { size }) => sum + size, 0);
    if (total > MOST_BYTES) throw FileFault.tooLarge();
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /** The part as it lies in the package. */
  entry(path: string): ZipEntry | null {
    return this.parts.get(path.toLowerCase()) ?? null;
  }

  /** The part's content, or null when there is none. */
  content(path: string): Uint8Array | null {
    const entry = this.parts.get(path.toLowerCase());
    if (!entry) return null;
    if (entry.size > LONGEST_STRING) throw FileFault.tooLarge();
    return unpackEntry(this.bytes, entry);
  }

  /** The content of the parts that are there, under the paths asked for. */
  unpack(paths: readonly string[]): Record<string, Uint8Array> {
    const found = paths.flatMap((path) => {
      const content = this.content(path);
      return content ? [[path, content] as const] : [];
    });
    return Object.fromEntries(found);
  }

  /** The part as text, empty when there is none. */
  text(path: string): string {
    return new TextDecoder().decode(this.content(path) ?? undefined);
  }

  /** What the part refers to in this package; of the package itself for the empty path. */
  relationships(path: string): Relationship[] {
    return relationshipsIn(this.text(relationshipsPath(path)), path);
  }
}

/** The entry's name as a path without a leading slash. */
export function partPath({ name }: ZipEntry): string {
  return new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\//, "");
}
