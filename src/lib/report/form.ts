/** How the cells of a column are shown and typed. */
export type FormFormat = "general" | "text" | "price" | "date" | "dateTime" | "month" | "time";

/** What a drop-down offers: these words, or what a formula of the workbook lists. */
export type Choices = { readonly words: readonly string[] } | { readonly formula: string };

/** A drop-down over cells of one column, rows counted from 0; without `lastRow` down to the sheet's end. */
export interface DropDown {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow?: number;
  readonly choices: Choices;
  /** What becomes of another word: it is refused, asked about, or taken. */
  readonly others: "refused" | "asked" | "taken";
}

export interface FormColumn {
  readonly header: string;
  /** What stands in the header's comment. */
  readonly note: string;
  readonly format: FormFormat;
  /** In characters of Latin width; a Chinese character counts two. */
  readonly width: number;
}

/** A sheet for people to fill in: headers with notes, drop-downs, and the rows it begins with. */
export interface Form {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly dropDowns: readonly DropDown[];
}
