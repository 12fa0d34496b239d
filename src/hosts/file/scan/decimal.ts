import { DOT, isDigit, MINUS, ZERO } from "./ascii.ts";

const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The number that the bytes from `start` up to `end` spell. Up to 15 digits and a power of ten that is a double
 * make one division, which IEEE 754 rounds rightly; any other spelling is left to the language. NaN when it is none.
 */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  const dot = digitsEnd(bytes, first, end);
  const last = dot < end && bytes[dot] === DOT ? digitsEnd(bytes, dot + 1, end) : dot;
  if (last < end || dot === first || end - first > MOST_DIGITS) return spelled(bytes, start, end);
  const size = mantissaOf(bytes, first, end) / POWERS[Math.max(end - dot - 1, 0)]!;
  return isNegative ? -size : size;
}

function digitsEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at]!)) at++;
  return at;
}

/** All digits as one number, whatever stands between them. */
function mantissaOf(bytes: Uint8Array, start: number, end: number): number {
  let mantissa = 0;
  for (let at = start; at < end; at++) if (bytes[at] !== DOT) mantissa = mantissa * 10 + bytes[at]! - ZERO;
  return mantissa;
}

const SPELLINGS = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function spelled(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return SPELLINGS.test(text.trim()) ? Number(text) : NaN;
}
