import { attributesOf } from "./xml-scan.ts";

/** What a part of the package leads to: the kind is the last word of the relationship's type. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  return path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

/** What the part at `path` refers to in its own package, by the XML of its relationships. */
export function relationshipsIn(xml: string, path: string): Relationship[] {
  return attributesOf(xml, "Relationship")
    .filter((attributes) => attributes.get("TargetMode") !== "External")
    .map((attributes) => ({
      id: attributes.get("Id") ?? "",
      kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
      target: resolvePath(path, attributes.get("Target") ?? ""),
    }));
}

/** Where `target` leads from the part at `from`. */
export function resolvePath(from: string, target: string): string {
  const resolved = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}
