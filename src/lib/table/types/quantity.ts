import { Kind } from "../cell.ts";
import { UNREADABLE, type ColumnType } from "../decode.ts";
import type { Limit } from "../limit.ts";

const DRESSED = /^(-?)\s*¥?\s*(\S+?)\s*(%|元(?:\/[户笔])?|[个次条户天笔])?$/;
const PLAIN = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Money counts in 1/10000 yuan. */
const TICKS_PER_YUAN = 10000;
const FLOAT_NOISE_YUAN = 1e-9;
const PERCENT_DIGITS = 12;

/** So much that a million rows of it still add up exactly. */
const MOST = 1e9;

/** What a percent sign, of the text or of the cell's format, makes of a number. */
interface Percents {
  readonly ofText: (written: number) => number;
  readonly ofCell: (fraction: number) => number;
}

const asFractions: Percents = { ofText: (written) => written / 100, ofCell: (fraction) => fraction };
const asPoints: Percents = {
  ofText: (written) => written,
  ofCell: (fraction) => Number((fraction * 100).toPrecision(PERCENT_DIGITS)),
};
const unreadable: Percents = { ofText: () => UNREADABLE, ofCell: () => UNREADABLE };

/** A number, perhaps with a currency sign or a unit; 12% is 0.12. */
export const quantity = numbers(asFractions, {
  most: MOST,
  says: { zh: "数不超过 10 亿", en: "a number is at most 1,000,000,000" },
});

/** How many of something one row counts. */
export const count = numbers(asFractions, {
  most: 1e6,
  isWhole: true,
  says: { zh: "一行的数量是整数,不超过 1,000,000", en: "a row counts a whole number, at most 1,000,000" },
});

/** A number that is no share of another: with a percent sign it is unreadable. */
export const absolute = numbers(unreadable, quantity.limit!);

/** Points, of which 12% are 12. */
export const points = numbers(asPoints, quantity.limit!);

/** Points up to the full ones. */
export function pointsUpTo(most: number): ColumnType {
  return numbers(asPoints, {
    most,
    says: { zh: `得分不超过 ${most}`, en: `a score is at most ${most}` },
  });
}

/** Yuan with up to 4 decimals, as a whole number of 1/10000 yuan. */
export const money = yuan(MOST, {
  zh: "金额最多四位小数,不超过 10 亿元",
  en: "an amount has at most four decimals and is at most 1,000,000,000 yuan",
});

/** The yuan of one success, in the same way. */
export const unitPrice = yuan(1e5, {
  zh: "单价最多四位小数,不超过 100,000 元",
  en: "a price has at most four decimals and is at most 100,000 yuan",
});

function numbers(percents: Percents, limit: Limit): ColumnType {
  return {
    id: "quantity",
    unreadable: "unreadableNumber",
    limit,
    decoder: () => ({
      text: (text) => readQuantity(text, percents),
      number: (value, kind) => readNumberCell(value, kind, percents),
    }),
  };
}

function yuan(most: number, says: Limit["says"]): ColumnType {
  return {
    id: "money",
    unreadable: "unreadableNumber",
    limit: { most: most * TICKS_PER_YUAN, isWhole: true, says },
    decoder: () => ({
      text: (text) => ticksOf(readQuantity(text, unreadable)),
      number: (value, kind) => ticksOf(readNumberCell(value, kind, unreadable)),
    }),
  };
}

/** The number a bare text such as `-1,234.5` writes, or UNREADABLE. */
export function readPlainNumber(text: string): number {
  return PLAIN.test(text) ? Number(text.replaceAll(",", "")) : UNREADABLE;
}

function readQuantity(text: string, { ofText }: Percents): number {
  const match = DRESSED.exec(text);
  if (!match) return UNREADABLE;
  const [, sign, digits, unit] = match;
  const number = readPlainNumber(`${sign}${digits}`);
  return unit === "%" && number !== UNREADABLE ? ofText(number) : number;
}

function readNumberCell(value: number, kind: Kind, { ofCell }: Percents): number {
  if (kind === Kind.percent) return ofCell(value);
  return kind === Kind.number ? value : UNREADABLE;
}

/** What has more decimals stays no whole number, and what is too large as large as can be. */
function ticksOf(yuan: number): number {
  if (yuan === UNREADABLE) return UNREADABLE;
  const exact = Math.max(Math.min(yuan * TICKS_PER_YUAN, Number.MAX_VALUE), -Number.MAX_VALUE);
  const ticks = Math.round(exact) + 0;
  return Math.abs(yuan - ticks / TICKS_PER_YUAN) <= FLOAT_NOISE_YUAN ? ticks : exact;
}
