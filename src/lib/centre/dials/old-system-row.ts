/** One row of 老系统报表, in the centre's codes. */
export interface OldSystemRow {
  readonly day: number;
  readonly agent: number;
  readonly product: number;
  readonly city: number;
  readonly reported: number;
  readonly origin: { readonly sheet: number; readonly row: number };
}
