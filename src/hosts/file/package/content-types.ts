import { XmlEdit } from "./xml-edit.ts";
import { escapeXml } from "./xml-scan.ts";
import { childrenOf, parseXml } from "./xml-tree.ts";

export const CONTENT_TYPES_PATH = "[Content_Types].xml";

/** What the package says each part is. */
export class ContentTypes {
  private readonly overrides: ReadonlyMap<string, string>;
  private readonly defaults: ReadonlyMap<string, string>;

  constructor(private readonly xml: string) {
    const root = parseXml(xml);
    const typed = (local: string, key: string): Map<string, string> =>
      new Map(
        childrenOf(root, local).map(({ attributes }) => [
          (attributes.get(key) ?? "").toLowerCase(),
          attributes.get("ContentType") ?? "",
        ]),
      );
    this.overrides = typed("Override", "PartName");
    this.defaults = typed("Default", "Extension");
  }

  of(path: string): string {
    const extension = /[^./]*$/.exec(path)![0].toLowerCase();
    return this.overrides.get(`/${path}`.toLowerCase()) ?? this.defaults.get(extension) ?? "";
  }

  /** The XML with these parts declared, and without those removed; a type that already holds is left alone. */
  declare(added: ReadonlyMap<string, string>, removed: readonly string[]): string {
    const edit = new XmlEdit(this.xml);
    const root = parseXml(this.xml);
    const changed = [...added].filter(([path, type]) => this.of(path) !== type);
    const obsolete = new Set([...removed, ...changed.map(([path]) => path)].map((path) => `/${path}`.toLowerCase()));
    for (const override of childrenOf(root, "Override")) {
      if (obsolete.has(override.attributes.get("PartName")!.toLowerCase())) edit.remove(override);
    }
    const lines = changed.map(
      ([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`,
    );
    if (lines.length > 0) edit.append(root, lines.join(""));
    return edit.toString();
  }
}
