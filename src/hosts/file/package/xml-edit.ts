import { escapeXml } from "./xml-scan.ts";
import { prefixOf, type XmlElement } from "./xml-tree.ts";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to be made to a text of XML; whatever no change names stays as it is, to the letter. */
export class XmlEdit {
  private readonly splices: Splice[] = [];

  constructor(readonly xml: string) {}

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  remove({ start, end }: XmlElement): void {
    this.replace(start, end, "");
  }

  insertAfter({ end }: XmlElement, fragment: string): void {
    this.replace(end, end, fragment);
  }

  /** Adds behind the last of the element's children, in the element's own prefix. */
  append(element: XmlElement, fragment: string): void {
    const inside = qualify(fragment, prefixOf(element));
    if (this.xml.startsWith("/>", element.innerStart - 2)) {
      this.replace(element.innerStart - 2, element.end, `>${inside}</${element.name}>`);
    } else this.replace(element.innerEnd, element.innerEnd, inside);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const tag = this.xml.slice(element.start, element.innerStart);
    const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
    const start = element.start + (found?.index ?? element.name.length + 1);
    this.replace(start, start + (found?.[0].length ?? 0), ` ${name}="${escapeXml(value)}"`);
  }

  toString(): string {
    const ordered = this.splices.toSorted((one, other) => one.start - other.start);
    let text = "";
    let at = 0;
    for (const splice of ordered) {
      text += this.xml.slice(at, splice.start) + splice.text;
      at = splice.end;
    }
    return text + this.xml.slice(at);
  }
}

/** The fragment with this prefix for every element that has none. */
export function qualify(fragment: string, prefix: string): string {
  if (prefix === "") return fragment;
  return fragment.replace(/<(\/?)(?=[^\s:/>]+[\s/>])/g, `<$1${prefix}`);
}
