import type { FactTable } from "../facts/fact-table.ts";
import type { Period } from "../facts/period.ts";
import type { Origin } from "../table/intake.ts";

/** The codes of a row's keys by dimension id; a subtotal has its own only. */
export type Keys = Readonly<Record<string, number>>;

/** A row that was read, with what it adds to a figure and, where the number alone does not say it, why. */
export interface SourceRow {
  readonly origin: Origin;
  readonly contribution: number;
  readonly why?: () => Reason;
}

/** Why a row adds what it adds, and the rows that decided it, such as the price in force. */
export interface Reason {
  readonly text: string;
  readonly by?: readonly Origin[];
}

/** One amount of one fact, of a source asked about a period. */
export interface FactAmount {
  readonly facts: FactTable;
  readonly row: number;
  readonly column: string;
  readonly period: Period;
}

/** Something stated or said of a row's keys. */
export interface Said {
  readonly keys: Keys;
  readonly period: Period;
  /** What is stated; 0 where there is nothing, or where it is but words. */
  readonly amount: number;
}

/** The facts that were not read but made have no row of their own. */
export const NOWHERE: Origin = { sheet: -1, row: -1 };

/** Whether a fact was made, and not read from a row. */
export function isMade({ sheets }: FactTable, row: number): boolean {
  return sheets[row] === NOWHERE.sheet;
}

export function originOf({ sheets, rows }: FactTable, row: number): Origin {
  return { sheet: sheets[row]!, row: rows[row]! };
}

/** Rows of which the first carries the whole amount and the others but bear it out. */
export function carriedByFirst(origins: readonly Origin[], amount: number): SourceRow[] {
  return origins.map((origin, place) => ({ origin, contribution: place === 0 ? amount : 0 }));
}
