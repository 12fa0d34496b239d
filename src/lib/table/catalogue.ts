import type { Synonyms } from "./match.ts";
import type { Table } from "./table.ts";

/** What a centre knows of its tables and of sheets that only look like one. */
export interface Catalogue {
  readonly synonyms: readonly Synonyms[];
  readonly isReport: (headers: readonly string[]) => boolean;
  /** The table a person said a sheet is, `null` for one to be left alone. */
  readonly appointed: (sheetName: string) => string | null | undefined;
  /** Why a sheet of this name is not that table, whatever its headers, unless a person says that it is; null where it may be. */
  readonly barred?: (sheetName: string, table: Table) => string | null;
  /** Whether a folded text is a word that a field is known to hold; undefined where a field may hold any. */
  readonly knows?: (table: Table, field: string) => ((text: string) => boolean) | undefined;
}
