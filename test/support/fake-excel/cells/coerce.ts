import { refuse } from "../errors.ts";
import { MOST_TEXT_CHARACTERS } from "../limits.ts";
import { CellError, isErrorText, type CellValue } from "./cell-value.ts";
import { isFormula } from "./formula-syntax.ts";
import { parseMoment } from "./typed-date.ts";
import { parseNumber } from "./typed-number.ts";

/** What a cell holds after something was written to it. */
export interface Written {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format that a General cell takes on. */
  readonly format?: string;
}

/** Where it is written to: the cell's number format, and the year that a date without one is of. */
export interface Surroundings {
  readonly numberFormat: string;
  readonly year: number;
}

/** Takes a value as Excel takes what is typed into a cell. */
export function coerce(given: unknown, surroundings: Surroundings): Written {
  switch (typeof given) {
    case "number":
      return surroundings.numberFormat === "@" ? { value: String(given) } : { value: given };
    case "boolean":
      return { value: given };
    case "string":
      return coerceText(given, surroundings);
    default:
      return refuse("InvalidArgument");
  }
}

function coerceText(text: string, { numberFormat, year }: Surroundings): Written {
  if (text.length > MOST_TEXT_CHARACTERS) refuse("InvalidArgument");
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const number = parseNumber(text);
  if (number) return withFormat(number.number, number.format);
  if (/^[=+\-@]./.test(text)) return takeFormula(text);
  return coerceWord(text, year);
}

function coerceWord(text: string, year: number): Written {
  const moment = parseMoment(text, year);
  if (moment) return withFormat(moment.serial, moment.format);
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return { value: isErrorText(text) ? CellError.of(text.toUpperCase()) : text };
}

function withFormat(value: number, format: string | null): Written {
  return format === null ? { value } : { value, format };
}

/** `+1+2` and `-客户挂断` are formulas too; what cannot be parsed is refused. */
function takeFormula(text: string): Written {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!isFormula(formula)) refuse("InvalidArgument");
  return { value: null, formula };
}
