import type { TracedFigure } from "./trace.ts";

/** Whether a cell's text shows a figure: numbers but for their rounding, words but for a remark behind them. */
export function isShownAs({ value, shown }: Pick<TracedFigure, "value" | "shown">, text: string): boolean {
  if (text === shown) return true;
  const number = readShown(text);
  if (typeof value !== "number" || number === null) return shown !== "" && text.startsWith(`${shown}(`);
  return Math.abs(number.value - value) <= number.rounding;
}

/** `12.35%` is 0.1235, and may stand for anything within half of its last place. */
function readShown(text: string): { value: number; rounding: number } | null {
  const [, sign, digits, percent] = /^([+-]?)([\d,]+(?:\.\d+)?)(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const unit = percent === "%" ? 100 : 1;
  const places = digits.split(".")[1]?.length ?? 0;
  const value = (Number(digits.replaceAll(",", "")) * (sign === "-" ? -1 : 1)) / unit;
  return { value, rounding: (0.5 * 10 ** -places * (1 + 1e-6)) / unit };
}
