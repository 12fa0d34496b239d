import { CONTENT_TYPES_PATH, ContentTypes } from "./content-types.ts";
import { type Package, partPath } from "./package.ts";
import { type Relationship, relationshipsIn, relationshipsPath } from "./relationships.ts";
import { packedBytes } from "./zip-directory.ts";
import { packPart, writeZip, type ZipPart } from "./zip-writer.ts";

/** A package that is being changed. Parts nobody changes keep their very bytes, packed as they are. */
export class PackageDraft {
  /** By path in small letters; null for a part that is gone. */
  private readonly changes = new Map<string, { path: string; content: Uint8Array | null }>();
  private readonly added = new Map<string, string>();
  private readonly types: ContentTypes;

  constructor(private readonly source: Package) {
    this.types = new ContentTypes(source.text(CONTENT_TYPES_PATH));
  }

  get paths(): string[] {
    const changed = [...this.changes.values()].map(({ path }) => path);
    return [...new Set([...this.source.entries.map(partPath), ...changed])].filter((path) => this.has(path));
  }

  has(path: string): boolean {
    const change = this.changes.get(path.toLowerCase());
    return change ? change.content !== null : this.source.has(path);
  }

  content(path: string): Uint8Array | null {
    const change = this.changes.get(path.toLowerCase());
    return change ? change.content : this.source.content(path);
  }

  /** The part as text, empty when there is none; a mark of its encoding stays on it. */
  text(path: string): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.content(path) ?? undefined);
  }

  typeOf(path: string): string {
    return this.added.get(path) ?? this.types.of(path);
  }

  relationships(path: string): Relationship[] {
    return relationshipsIn(this.text(relationshipsPath(path)), path);
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const key = path.toLowerCase();
    if (isSame(bytes, this.source.content(path))) this.changes.delete(key);
    else this.changes.set(key, { path, content: bytes });
  }

  /** Writes a part that is new or of our making, and says what it is. */
  add(path: string, type: string, content: string | Uint8Array): void {
    this.write(path, content);
    this.added.set(path, type);
  }

  /** Takes the part out, and what it says of its relationships. */
  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      this.changes.set(gone.toLowerCase(), { path: gone, content: null });
      this.added.delete(gone);
    }
  }

  /** `path`, or the same with the lowest number that is free. */
  freePath(path: string): string {
    const [, stem, extension] = /^(.*?)\d*(\.[^./]*)?$/.exec(path)!;
    for (let number = 1; ; number++) {
      const candidate = `${stem!}${number}${extension ?? ""}`;
      if (!this.has(candidate)) return candidate;
    }
  }

  toBytes(): Uint8Array {
    this.declareTypes();
    const { bytes, entries } = this.source;
    const kept = entries.flatMap((entry): ZipPart[] => {
      const path = partPath(entry);
      const change = this.changes.get(path.toLowerCase());
      if (!change) return [{ ...entry, packed: packedBytes(bytes, entry) }];
      return change.content ? [packPart(path, change.content)] : [];
    });
    const added = [...this.changes.values()].flatMap(({ path, content }) =>
      content && !this.source.has(path) ? packPart(path, content) : [],
    );
    return writeZip([...kept, ...added]);
  }

  private declareTypes(): void {
    const removed = [...this.changes.values()].flatMap(({ path, content }) => (content ? [] : path));
    this.write(CONTENT_TYPES_PATH, this.types.declare(this.added, removed));
  }
}

function isSame(one: Uint8Array, other: Uint8Array | null): boolean {
  return one.length === other?.length && one.every((byte, index) => byte === other[index]);
}
