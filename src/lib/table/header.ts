import { fold } from "./fold.ts";

/** A header cell's meaning: the names it may stand for, best first, and the unit it gives. */
export interface Header {
  readonly names: readonly string[];
  readonly unit: string | null;
}

const BRACKET = /[([【]/;
const BRACKETS = /[([【]([^()[\]【】]*)[)\]】]/g;

const UNITS: ReadonlyMap<string, string> = new Map([
  ...["秒", "分钟", "小时", "元", "元/户", "元/笔", "个", "次", "条", "户", "天", "%"].map(
    (unit) => [unit, unit] as const,
  ),
  ["s", "秒"],
  ["分", "分钟"],
  ["min", "分钟"],
  ["时", "小时"],
  ["h", "小时"],
]);

/** Reads a header; one with a bracket that is no unit, `工号(新系统)`, also goes by `新系统工号`. */
export function readHeader(text: string): Header {
  const plain = foldHeader(text);
  if (!BRACKET.test(plain)) return { names: [plain], unit: null };
  const units = bracketed(plain).flatMap((inside) => UNITS.get(inside) ?? []);
  const name = dropColon(plain.replace(BRACKETS, (_, inside: string) => (UNITS.has(inside) ? "" : `(${inside})`)));
  const insides = bracketed(name);
  const names = insides.length > 0 ? [name, insides.join("") + name.replace(BRACKETS, "")] : [name];
  return { names, unit: units[0] ?? null };
}

/** A declared synonym in the form in which `readHeader` gives names. */
export function headerKey(synonym: string): string {
  return readHeader(synonym).names[0]!;
}

/** The text of a header of two rows, `新系统` over `工号`, to be read as one. */
export function joinHeaders(upper: string, lower: string): string {
  return foldHeader(upper) + foldHeader(lower);
}

function foldHeader(text: string): string {
  return dropColon(
    fold(text)
      .replace(/[\s*]+/g, "")
      .toLowerCase(),
  );
}

function dropColon(text: string): string {
  return text.replace(/:+$/, "");
}

function bracketed(text: string): string[] {
  return Array.from(text.matchAll(BRACKETS), (match) => match[1]!);
}
