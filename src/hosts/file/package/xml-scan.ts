import { shownText } from "../../../lib/report/face/excel-limits.ts";

/** The attributes of every element of that local name, whatever its prefix. */
export function attributesOf(xml: string, element: string): Map<string, string>[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${element}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>`, "g");
  return Array.from(xml.matchAll(tag), ([, attributes]) => parseAttributes(attributes!));
}

/** What stands in a tag behind its name, by name. */
export function parseAttributes(text: string): Map<string, string> {
  const pairs = text.matchAll(/([^\s="'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(Array.from(pairs, ([, name, double, single]) => [name!, unescapeXml(double ?? single!)]));
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|(#?\w+));/g, (found, hexadecimal: string | undefined, entity: string) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
    if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES.get(entity) ?? found;
  });
}

/** `text` as it may stand in an element or between the double quotes of an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["amp", "&"],
]);

/** `text` so that Excel shows it as it is, with nothing in it that Excel unescapes. */
export function storedText(text: string): string {
  return shownText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
