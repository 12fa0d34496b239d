import { Kind } from "../cell.ts";
import { UNREADABLE, type ColumnType } from "../decode.ts";

const DRESSED = /^(-?)\s*¥?\s*(\S+?)\s*(%|元(?:\/[户笔])?|[个次条户天笔])?$/;
const PLAIN = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Money counts in 1/10000 yuan. */
const TICKS_PER_YUAN = 10000;
const FLOAT_NOISE_YUAN = 1e-9;

/** A number, perhaps with a currency sign, a unit, or a percent sign. */
export const quantity: ColumnType = {
  id: "quantity",
  unreadable: "unreadableNumber",
  decoder: () => ({ text: readQuantity, number: readNumberCell }),
};

/** Yuan with up to 4 decimals, as a whole number of 1/10000 yuan. */
export const money: ColumnType = {
  id: "money",
  unreadable: "unreadableNumber",
  decoder: () => ({
    text: (text) => ticksOf(readQuantity(text)),
    number: (value, kind) => ticksOf(readNumberCell(value, kind)),
  }),
};

/** The number a bare text such as `-1,234.5` writes, or UNREADABLE. */
export function readPlainNumber(text: string): number {
  return PLAIN.test(text) ? Number(text.replaceAll(",", "")) : UNREADABLE;
}

function readQuantity(text: string): number {
  const match = DRESSED.exec(text);
  if (!match) return UNREADABLE;
  const [, sign, digits, unit] = match;
  const number = readPlainNumber(`${sign}${digits}`);
  if (number === UNREADABLE) return UNREADABLE;
  return unit === "%" ? number / 100 : number;
}

function readNumberCell(value: number, kind: Kind): number {
  return kind === Kind.number ? value : UNREADABLE;
}

function ticksOf(yuan: number): number {
  if (yuan === UNREADABLE) return UNREADABLE;
  const ticks = Math.round(yuan * TICKS_PER_YUAN) + 0;
  return Math.abs(yuan - ticks / TICKS_PER_YUAN) <= FLOAT_NOISE_YUAN ? ticks : UNREADABLE;
}
