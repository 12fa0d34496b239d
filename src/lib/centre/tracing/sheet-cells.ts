/** A selected cell with what stands around it, each cell as it is shown. */
export interface SheetCells {
  /** The sheet's first rows, then those just above the selected one, from column A on. */
  readonly above: readonly (readonly string[])[];
  /** The selected row, from column A to the selected cell, which is its last. */
  readonly row: readonly string[];
}
