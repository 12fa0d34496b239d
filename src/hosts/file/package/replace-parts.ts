import { partPath, type Package } from "./package.ts";
import { packedBytes } from "./zip-directory.ts";
import { writeZip, type ZipPart } from "./zip-writer.ts";

/** The zip with other content in some of its parts; the others are copied as they lie there. */
export function replaceParts(
  zip: Package,
  contents: ReadonlyMap<string, Pick<ZipPart, "method" | "checksum" | "size" | "packed">>,
): Uint8Array {
  return writeZip(
    zip.entries.map((entry): ZipPart => {
      const content = contents.get(partPath(entry));
      return content ? { ...entry, ...content } : { ...entry, packed: packedBytes(zip.bytes, entry) };
    }),
  );
}
