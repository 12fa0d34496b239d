import {
  EQUALS,
  GREATER,
  isNameEnd,
  LOWER_I,
  LOWER_N,
  LOWER_O,
  LOWER_R,
  LOWER_S,
  LOWER_T,
  LOWER_V,
  LOWER_W,
  QUOTE,
  SLASH,
  UPPER_A,
  UPPER_Z,
  word,
  WORD_BYTES,
} from "./ascii.ts";
import { MOST_COLUMNS, MOST_ROWS } from "./scanned-cells.ts";
import { Unscanned } from "./unscanned.ts";
import { XmlCursor } from "./xml-cursor.ts";

const PLACE = word(' r="');
const STYLE = word(' s="');
const TYPE = word(' t="');
const FORMULA_TEXT = "str".length;
const INLINE = "inlineStr".length;

/** The tags of rows and cells: where a cell stands, its style and its type. */
export class TagScan extends XmlCursor {
  protected row = -1;
  protected column = -1;
  protected style = 0;
  /** The type's first letter, but v for `str`. */
  protected type = LOWER_N;

  protected openRow(): void {
    const { bytes, row } = this;
    if (!this.isRowAt(this.at + 1)) throw new Unscanned("an unknown element among rows");
    this.at += "<row".length;
    this.row++;
    this.column = -1;
    while (this.nextAttribute()) {
      if (bytes[this.at] === LOWER_R && bytes[this.at + 1] === EQUALS) this.row = this.readInteger(this.at + 3) - 1;
      this.skipAttribute();
    }
    if (this.row <= row || this.row >= MOST_ROWS) throw new Unscanned("a row out of order");
    this.at = bytes.indexOf(GREATER, this.at) + 1;
  }

  protected isRowAt(at: number): boolean {
    const { bytes } = this;
    const isNamed = bytes[at] === LOWER_R && bytes[at + 1] === LOWER_O && bytes[at + 2] === LOWER_W;
    return isNamed && isNameEnd(bytes[at + 3]!);
  }

  /** Goes behind the cell's tag; false when that is all there is of the cell. */
  protected openCell(): boolean {
    const { column } = this;
    this.at += "<c".length;
    this.column++;
    this.style = 0;
    this.type = LOWER_N;
    this.takePlainAttributes();
    while (this.nextAttribute()) this.takeAttribute();
    if (this.column <= column || this.column >= MOST_COLUMNS) throw new Unscanned("a cell out of order");
    if (this.row < 0) throw new Unscanned("a cell outside of rows");
    const isEmpty = this.bytes[this.at] === SLASH;
    this.at += isEmpty ? "/>".length : ">".length;
    return !isEmpty;
  }

  /** Goes behind those attributes that are written as Excel writes them, and in its order. */
  private takePlainAttributes(): void {
    if (this.reads(PLACE, this.at)) {
      this.takePlace(this.at + WORD_BYTES);
      this.at = this.behind + 1;
    }
    if (this.reads(STYLE, this.at)) {
      this.style = this.readInteger(this.at + WORD_BYTES);
      this.at = this.behind + 1;
    }
    if (this.reads(TYPE, this.at) && this.bytes[this.at + WORD_BYTES + 1] === QUOTE) {
      this.type = this.bytes[this.at + WORD_BYTES]!;
      this.at += WORD_BYTES + 2;
    }
  }

  private takeAttribute(): void {
    const { bytes, at } = this;
    if (bytes[at + 1] === EQUALS) {
      const name = bytes[at];
      if (name === LOWER_R) this.takePlace(at + 3);
      else if (name === LOWER_S) this.style = this.readInteger(at + 3);
      else if (name === LOWER_T) this.type = this.readType();
    }
    this.skipAttribute();
  }

  /** `C17`, with quotes about it; the row must be the one that the cell is in. */
  private takePlace(start: number): void {
    const { bytes } = this;
    let at = start;
    let column = 0;
    for (let byte = bytes[at]!; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at]!)
      column = column * 26 + byte - UPPER_A + 1;
    const row = this.integerAt(at);
    if (bytes[this.behind] !== bytes[start - 1] || row !== this.row + 1 || column === 0)
      throw new Unscanned("a cell out of its row");
    this.column = column - 1;
  }

  private readType(): number {
    const { bytes } = this;
    const [quote, start] = [bytes[this.at + 2], this.at + 3];
    const first = bytes[start]!;
    if (bytes[start + 1] === quote) return first;
    if (first === LOWER_S && bytes[start + FORMULA_TEXT] === quote) return LOWER_V;
    if (first === LOWER_I && bytes[start + INLINE] === quote) return LOWER_I;
    throw new Unscanned("a type of another kind");
  }
}
