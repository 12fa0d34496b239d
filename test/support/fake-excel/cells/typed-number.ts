/** What somebody typed, understood as a number, and the format the cell takes on if it was General. */
export interface TypedNumber {
  readonly number: number;
  readonly format: string | null;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const PLAIN = new RegExp(String.raw`^([+-]?)([¥¥$]?)(${DIGITS})(e[+-]?\d+)?(%?)$`, "i");
const BRACKETED = new RegExp(String.raw`^\(([¥¥$]?)(${DIGITS})\)$`);

/** `001`, `1,234`, `12%`, `1e3`, `(5)` and `¥3.50` are numbers; past 15 digits the rest is lost. */
export function parseNumber(text: string): TypedNumber | null {
  const trimmed = text.trim();
  const bracketed = BRACKETED.exec(trimmed);
  if (bracketed) return { number: -toNumber(bracketed[2]!), format: bracketed[1] ? "¥#,##0.00" : null };
  const match = PLAIN.exec(trimmed);
  if (!match) return null;
  const [, sign, currency, digits, exponent = "", percent] = match;
  const size = toNumber(digits! + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  return { number: sign === "-" ? -size : size, format: formatOf({ currency, percent, exponent, digits: digits! }) };
}

function toNumber(text: string): number {
  return Number(Number(text.replaceAll(",", "")).toPrecision(15));
}

interface Signs {
  readonly currency: string | undefined;
  readonly percent: string | undefined;
  readonly exponent: string;
  readonly digits: string;
}

function formatOf({ currency, percent, exponent, digits }: Signs): string | null {
  const hasDecimals = digits.includes(".");
  if (percent) return hasDecimals ? "0.00%" : "0%";
  if (exponent) return "0.00E+00";
  if (currency) return "¥#,##0.00";
  if (digits.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}
