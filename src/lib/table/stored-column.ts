import { Kind, type CellColumn } from "./cell.ts";
import { Dictionary } from "./dictionary.ts";

/** Cells of one column as a host fills them in; what is not set is blank. Runs of one column share its dictionary. */
export class StoredColumn implements CellColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;

  constructor(
    rowCount: number,
    private readonly dictionary = new Dictionary(),
  ) {
    this.kinds = new Uint8Array(rowCount);
    this.numbers = new Float64Array(rowCount);
  }

  get texts(): readonly string[] {
    return this.dictionary.texts;
  }

  setNumber(row: number, value: number, kind: Kind): void {
    this.kinds[row] = kind;
    this.numbers[row] = value;
  }

  setText(row: number, text: string, kind: Kind = Kind.text): void {
    if (text !== "") this.setNumber(row, this.dictionary.code(text), kind);
  }
}
