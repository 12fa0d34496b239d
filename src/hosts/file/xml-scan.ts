/** The attributes of every element of that local name, whatever its prefix. */
export function attributesOf(xml: string, element: string): Map<string, string>[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${element}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>`, "g");
  return Array.from(xml.matchAll(tag), ([, attributes]) => parseAttributes(attributes!));
}

function parseAttributes(text: string): Map<string, string> {
  const pairs = text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(Array.from(pairs, ([, name, double, single]) => [name!, unescapeXml(double ?? single!)]));
}

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
}

const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" } as const;
