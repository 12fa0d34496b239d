import { HyperFormula } from "hyperformula";

let parser: HyperFormula | null = null;

/** Whether Excel would take the text for a formula; whether its names mean anything is another question. */
export function isFormula(formula: string): boolean {
  // References into tables are beyond the parser; they are taken at their word.
  if (/\w\[|[一-鿿]\[/.test(formula)) return true;
  parser ??= HyperFormula.buildEmpty({ licenseKey: "gpl-v3" });
  return parser.validateFormula(toAsciiNames(formula));
}

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.\\]+!?/gu;

/** The formula with names the parser can read: it knows no Chinese ones, nor sheets without quotes. */
export function toAsciiNames(formula: string): string {
  return formula.replace(/_xlfn\.|_xlws\.|^=@/g, (found) => (found === "=@" ? "=" : "")).replace(PARTS, renameWord);
}

function renameWord(word: string): string {
  if (word.startsWith('"')) return toQuotes(word);
  if (word.startsWith("'") || /^[\x20-\x7e]+$/.test(word)) return word;
  return word.endsWith("!") ? `'${word.slice(0, -1)}'!` : asciiName(word);
}

/** The parser knows no doubled quotation mark within a text. */
function toQuotes(literal: string): string {
  const pieces = literal.slice(1, -1).split('""');
  return pieces.length === 1 ? literal : `(${pieces.map((piece) => `"${piece}"`).join("&CHAR(34)&")})`;
}

/** A name that stands for a Chinese one. */
export function asciiName(name: string): string {
  if (/^[\x20-\x7e]+$/.test(name)) return name;
  return `N_${[...name].map((character) => character.codePointAt(0)!.toString(16)).join("_")}_`;
}
