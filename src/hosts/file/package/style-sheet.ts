import { qualify, XmlEdit } from "./xml-edit.ts";
import { escapeXml } from "./xml-scan.ts";
import { childOf, parseXml, prefixOf, type XmlElement } from "./xml-tree.ts";

/** In the order in which Excel insists on having them. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

/** A workbook's styles as lists of XML, to which more can be added. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly lists = new Map<string, StyleList>();

  constructor(private readonly xml: string) {
    this.root = parseXml(xml);
  }

  items(name: string): readonly string[] {
    return this.list(name).items;
  }

  /** The place of the fragment in the list; it is added unless it is there. */
  place(name: string, fragment: string): number {
    return this.list(name).place(qualify(fragment, prefixOf(this.root)));
  }

  /** The workbook's own number formats by id. */
  numberFormats(): Map<number, string> {
    const children = childOf(this.root, "numFmts")?.children ?? [];
    return new Map(
      children.map(({ attributes }) => [Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? ""]),
    );
  }

  addNumberFormat(id: number, code: string): void {
    this.place("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  }

  toString(): string {
    const edit = new XmlEdit(this.xml);
    for (const name of order) {
      const list = this.list(name);
      if (list.added.length > 0) this.extend(edit, name, list);
    }
    return edit.toString();
  }

  private list(name: string): StyleList {
    let list = this.lists.get(name);
    if (!list) {
      const children = childOf(this.root, name)?.children ?? [];
      list = new StyleList(children.map(({ start, end }) => this.xml.slice(start, end)));
      this.lists.set(name, list);
    }
    return list;
  }

  private extend(edit: XmlEdit, name: string, { items, added }: StyleList): void {
    const element = childOf(this.root, name);
    if (element) {
      edit.setAttribute(element, "count", String(items.length));
      edit.append(element, added.join(""));
      return;
    }
    const before = order.slice(0, order.indexOf(name)).flatMap((earlier) => childOf(this.root, earlier) ?? []);
    const at = before.at(-1)?.end ?? this.root.innerStart;
    const tag = prefixOf(this.root) + name;
    edit.replace(at, at, `<${tag} count="${items.length}">${added.join("")}</${tag}>`);
  }
}

class StyleList {
  readonly added: string[] = [];
  private readonly places: Map<string, number>;

  constructor(readonly items: string[]) {
    this.places = new Map(items.map((item, index) => [item, index]).toReversed() as [string, number][]);
  }

  place(item: string): number {
    let place = this.places.get(item);
    if (place === undefined) {
      place = this.items.push(item) - 1;
      this.added.push(item);
      this.places.set(item, place);
    }
    return place;
  }
}
