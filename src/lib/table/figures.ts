import type { Texts } from "./cell.ts";

/** Excel shows no more digits than these; the rest is float noise. */
export const SHOWN_DIGITS = 15;
const ZERO = "0".charCodeAt(0);

/** The number that a text of digits alone writes as a number would be written; null of any other text. */
export function readFigures(text: string): number | null {
  if (text.length === 0 || text.length > SHOWN_DIGITS || (text.length > 1 && text.startsWith("0"))) return null;
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

/** The same of one of many texts, which need not be made for it. */
export function figuresAt(texts: Texts, index: number): number | null {
  return texts.figuresAt ? texts.figuresAt(index) : readFigures(texts.at(index)!);
}
