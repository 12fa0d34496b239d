import type { AddedHeader } from "../../table/match.ts";
import { assessment } from "./assessment.ts";
import { listEntries, valuesOf, type NamedEntry, type Values } from "./entry.ts";
import { foldSheetName } from "./fold-word.ts";
import { defaultOutcomes, type OutcomeClass } from "./outcomes.ts";
import { penalties } from "./penalties.ts";
import { rateDenominator } from "./rates.ts";

/** Every single value a centre may decide, under its id. */
export const entries = { rateDenominator, assessment, penalties };

export const namedEntries: readonly NamedEntry[] = listEntries(entries);

/** What the centre decides for itself (口径): the single values, and its own words, headers, sheets and days. */
export interface Definitions extends Values<typeof entries> {
  /** Classes by outcome word, folded by `foldOutcome`. */
  readonly outcomes: ReadonlyMap<string, OutcomeClass>;
  /** Attendance statuses by the centre's own word for them, folded by `foldWord`. */
  readonly statuses: ReadonlyMap<string, string>;
  readonly synonyms: readonly AddedHeader[];
  /** Table ids by sheet name, asked for with `appointedTable`; null for a sheet to be left alone. */
  readonly sheetTables: ReadonlyMap<string, string | null>;
  /** Days, as serials, on which the public calendar is overruled. */
  readonly calendar: { readonly holidays: ReadonlySet<number>; readonly workdays: ReadonlySet<number> };
}

export const defaultDefinitions: Definitions = {
  ...valuesOf(entries, new Map()),
  outcomes: defaultOutcomes,
  statuses: new Map(),
  synonyms: [],
  sheetTables: new Map(),
  calendar: { holidays: new Set(), workdays: new Set() },
};

/** The table that a person said the sheet is, null for one to be left alone, undefined where nothing was said. */
export function appointedTable({ sheetTables }: Definitions, sheetName: string): string | null | undefined {
  return sheetTables.get(foldSheetName(sheetName));
}
