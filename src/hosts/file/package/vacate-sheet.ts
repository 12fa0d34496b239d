import type { PackageDraft } from "./package-draft.ts";
import { relationshipsPath } from "./relationships.ts";

/** Takes out what only the sheet at `path` refers to, and leaves the sheet itself with nothing around it. */
export function vacateSheet(draft: PackageDraft, path: string): void {
  const around = reach(draft, path);
  draft.remove(relationshipsPath(path));
  const wanted = reach(draft, "");
  for (const part of around) if (!wanted.has(part)) draft.remove(part);
}

/** The paths, in small letters, of all that the part at `path` leads to. */
function reach(draft: PackageDraft, path: string, reached = new Set<string>()): Set<string> {
  for (const { target } of draft.relationships(path)) {
    const key = target.toLowerCase();
    if (reached.has(key)) continue;
    reached.add(key);
    reach(draft, key, reached);
  }
  return reached;
}
