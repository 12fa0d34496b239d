import { FileFault } from "../file-fault.ts";
import { parseAttributes } from "./xml-scan.ts";

/** An element by where it stands in its text, so that the text can be changed and the rest of it left alone. */
export interface XmlElement {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Behind the opening tag. */
  readonly innerStart: number;
  /** Before the closing tag; `innerStart` where there is none. */
  innerEnd: number;
  end: number;
  readonly children: XmlElement[];
}

/** The root of the text's elements. */
export function parseXml(xml: string): XmlElement {
  const roots: XmlElement[] = [];
  const open: XmlElement[] = [];
  const tags = Array.from(xml.matchAll(MARKUP)).filter(([, , name]) => name !== undefined);
  for (const tag of tags) {
    const [, slash, , attributes] = tag;
    if (slash) {
      closeElement(open.pop(), tag);
      continue;
    }
    const element = elementOf(tag);
    (open.at(-1)?.children ?? roots).push(element);
    if (!attributes!.endsWith("/")) open.push(element);
  }
  if (!roots[0] || open.length > 0) throw FileFault.damaged();
  return roots[0];
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** `x:` of `x:workbook`, or nothing. */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}

function elementOf({ 0: markup, 2: name, 3: attributes, index: start }: RegExpExecArray): XmlElement {
  const end = start + markup.length;
  return {
    name: name!,
    local: name!.replace(/^.*:/, ""),
    attributes: parseAttributes(attributes!),
    start,
    innerStart: end,
    innerEnd: end,
    end,
    children: [],
  };
}

function closeElement(element: XmlElement | undefined, { 0: markup, 2: name, index: start }: RegExpExecArray): void {
  if (!element || element.name !== name) throw FileFault.damaged();
  element.innerEnd = start;
  element.end = start + markup.length;
}

/** Comments and the like come first, so that no element is seen in them. */
const MARKUP =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<![^>]*>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
