/** Something in a workbook that the scan does not take; the workbook goes to the reader that takes everything. */
export class Unscanned extends Error {
  override readonly name = "Unscanned";
}
