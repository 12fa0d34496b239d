import { DOT, isDigit, MINUS, ZERO } from "./ascii.ts";

/** The powers of ten that are doubles. */
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const MOST_EXACT = Number.MAX_SAFE_INTEGER;
const DOUBT = 2 * Number.EPSILON;

/** The number that the bytes from `start` up to `end` spell, rounded as the language does. NaN when it is none. */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  const dot = digitsEnd(bytes, first, end);
  const fraction = bytes[dot] === DOT ? Math.min(dot + 1, end) : dot;
  const isPlain = dot > first && digitsEnd(bytes, fraction, end) === end;
  const [whole, rest] = [integerOf(bytes, first, dot), integerOf(bytes, fraction, end)];
  const size = isPlain ? joinDecimal(whole, rest, end - fraction) : NaN;
  if (Number.isNaN(size)) return spelled(bytes, start, end);
  return isNegative ? -size : size;
}

/**
 * `whole` and `fraction` divided by ten to the power of `places`, rounded as the language does; NaN where these do not
 * tell for certain. Both are integers read digit by digit, exact unless they are too large to be.
 */
export function joinDecimal(whole: number, fraction: number, places: number): number {
  if (places >= POWERS.length || whole > MOST_EXACT || fraction > MOST_EXACT) return NaN;
  const power = POWERS[places]!;
  const mantissa = whole * power + fraction;
  // One division of doubles, which IEEE 754 rounds rightly.
  if (mantissa <= MOST_EXACT) return mantissa / power;
  // The part is wrong by less than the doubt; where that is all one, so is every number in between.
  const part = fraction / power;
  const least = whole + part * (1 - DOUBT);
  return least === whole + part * (1 + DOUBT) ? least : NaN;
}

function digitsEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at]!)) at++;
  return at;
}

function integerOf(bytes: Uint8Array, start: number, end: number): number {
  let integer = 0;
  for (let at = start; at < end; at++) integer = integer * 10 + bytes[at]! - ZERO;
  return integer;
}

const SPELLINGS = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function spelled(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return SPELLINGS.test(text.trim()) ? Number(text) : NaN;
}
