import { unzipSync } from "fflate";
import type { UnzipFileInfo } from "fflate";
import { crc32, readChecksums } from "./checksum.ts";
import { FileFault } from "./file-fault.ts";
import { attributesOf } from "./xml-scan.ts";

const MOST_BYTES = 4 * 2 ** 30;
/** In V8. A part is scanned as one string, so it cannot be longer either. */
export const LONGEST_STRING = 2 ** 29 - 24;

/** What a part of the package leads to: the kind is the last word of the relationship's type. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

interface Part extends UnzipFileInfo {
  readonly checksum: number | undefined;
}

/** The parts of an Office file, each unpacked when it is asked for. */
export class Package {
  private readonly parts = new Map<string, Part>();

  constructor(private readonly bytes: Uint8Array) {
    const entries: UnzipFileInfo[] = [];
    unzipSync(bytes, { filter: (entry) => entries.push(entry) === 0 });
    const checksums = readChecksums(bytes);
    entries.forEach((entry, index) => {
      this.parts.set(pathOf(entry).toLowerCase(), { ...entry, checksum: checksums[index] });
    });
    const total = [...this.parts.values()].reduce((sum, part) => sum + part.originalSize, 0);
    if (total > MOST_BYTES) throw FileFault.tooLarge();
  }

  /** The bytes of the parts that are there, under the paths asked for. */
  unpack(paths: readonly string[]): Record<string, Uint8Array> {
    const present = paths.flatMap((path) => {
      const part = this.parts.get(path.toLowerCase());
      return part ? [{ path, part }] : [];
    });
    if (present.some(({ part }) => part.originalSize > LONGEST_STRING)) throw FileFault.tooLarge();
    const names = new Set(present.map(({ part }) => part.name));
    const bytes = unzipSync(this.bytes, { filter: ({ name }) => names.has(name) });
    return Object.fromEntries(present.map(({ path, part }) => [path, wholePart(part, bytes)]));
  }

  /** The part as text, empty when there is none. */
  text(path: string): string {
    return new TextDecoder().decode(this.unpack([path])[path]);
  }

  /** What the part refers to in this package; of the package itself for the empty path. */
  relationships(path: string): Relationship[] {
    return attributesOf(this.text(relationshipsPath(path)), "Relationship")
      .filter((attributes) => attributes.get("TargetMode") !== "External")
      .map((attributes) => ({
        id: attributes.get("Id") ?? "",
        kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
        target: resolvePath(path, attributes.get("Target") ?? ""),
      }));
  }
}

/** `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  return path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

function pathOf(part: UnzipFileInfo): string {
  return part.name.replaceAll("\\", "/").replace(/^\//, "");
}

function wholePart({ name, originalSize, checksum }: Part, unpacked: Record<string, Uint8Array>): Uint8Array {
  const bytes = unpacked[name];
  if (bytes?.length !== originalSize) throw FileFault.damaged();
  if (checksum !== undefined && crc32(bytes) !== checksum) throw FileFault.damaged();
  return bytes;
}

function resolvePath(from: string, target: string): string {
  const resolved = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}
