import { type CellObject, type Range, utils as sheets } from "@e965/xlsx";
import { Kind } from "../../lib/table/cell.ts";
import { givesNumber } from "./gives-number.ts";

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+$/;
const EMPTY_TEXT = '""';

/** Whether a cell is a formula whose result is an empty text: what .xls files hold both for that and for no result. */
export function isEmptyResult({ f: formula, v: value }: CellObject): boolean {
  return formula !== undefined && value === "";
}

/** Whether any formula of these rows has a result, so that the file was calculated. */
export function holdResults(rows: Rows): boolean {
  return rows.some((row) => row?.some((cell) => cell?.f !== undefined && cell.v !== undefined && cell.v !== ""));
}

/**
 * What a formula's empty result is: none of one that can give no empty text; truly empty in a calculated file of one that
 * speaks of an empty text; else either, for the column to say.
 */
export function kindOfEmptyResult(formula: string, rows: Rows, isCalculated: boolean): Kind {
  if (givesNumber(formula) || refersToFilled(formula, rows)) return Kind.formula;
  return isCalculated && formula.includes(EMPTY_TEXT) ? Kind.blank : Kind.emptied;
}

function refersToFilled(formula: string, rows: Rows): boolean {
  const reference = formula.replace(/^=/, "");
  if (!REFERENCE.test(reference)) return false;
  const { s: place }: Range = sheets.decode_range(reference);
  const cell = rows[place.r]?.[place.c];
  if (!cell) return false;
  return cell.f !== undefined && cell.v === "" ? givesNumber(cell.f) : cell.v !== undefined && cell.v !== "";
}
