/** An element to print; its content is elements, or a text alone. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Xml[] | string;
}

export function element(name: string, attributes: Xml["attributes"] = {}, content: Xml["content"] = []): Xml {
  return { name, attributes, content };
}

/** A document of two spaces a level, an attribute list never broken. */
export function printXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, "").join("\n")}\n`;
}

function linesOf({ name, attributes, content }: Xml, indent: string): string[] {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const open = `${indent}<${name}${words.join("")}`;
  if (content.length === 0) return [`${open} />`];
  if (typeof content === "string") return [`${open}>${escape(content)}</${name}>`];
  return [`${open}>`, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
