import { Kind } from "../../../lib/table/cell.ts";
import {
  EQUALS,
  GREATER,
  isDigit,
  isNameEnd,
  LOWER_B,
  LOWER_C,
  LOWER_E,
  LOWER_F,
  LOWER_I,
  LOWER_N,
  LOWER_R,
  LOWER_S,
  LOWER_T,
  LOWER_V,
  SLASH,
  UPPER_A,
  UPPER_Z,
  ZERO,
} from "./ascii.ts";
import { readDecimal } from "./decimal.ts";
import type { ScannedCells } from "./scanned-cells.ts";
import { TextScan } from "./scan-strings.ts";
import { Unscanned } from "./unscanned.ts";
import { XmlCursor } from "./xml-cursor.ts";

/** Scans `<row>` elements and the cells in them, byte by byte. Whatever it does not know for certain is Unscanned. */
export class RowScan extends XmlCursor {
  private row = -1;
  private column = -1;
  private style = 0;
  private type = LOWER_N;

  constructor(private readonly cells: ScannedCells) {
    super();
  }

  /** Scans from `start` to `end`, which is behind a row; returns where it stopped, before `</sheetData>` at the latest. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    this.bytes = bytes;
    this.at = start;
    while (this.seekTag(end)) {
      const [first, second] = [bytes[this.at + 1], bytes[this.at + 2]!];
      if (first === LOWER_C && isNameEnd(second)) this.takeCell();
      else if (first === SLASH && second === LOWER_S) return this.at;
      else this.takeRowTag(first!, second);
    }
    return end;
  }

  private takeRowTag(first: number, second: number): void {
    if (first === LOWER_R) this.openRow();
    else if (first === SLASH && second === LOWER_R) this.at += "</row>".length;
    else throw new Unscanned("an unknown element among rows");
  }

  private openRow(): void {
    this.at += "<row".length;
    this.row++;
    this.column = -1;
    while (this.nextAttribute()) {
      if (this.bytes[this.at] === LOWER_R && this.bytes[this.at + 1] === EQUALS) this.row = this.readInteger() - 1;
      this.skipAttribute();
    }
    this.at = this.bytes.indexOf(GREATER, this.at) + 1;
  }

  private takeCell(): void {
    this.at += "<c".length;
    this.column++;
    this.style = 0;
    this.type = LOWER_N;
    while (this.nextAttribute()) this.takeAttribute();
    const isEmpty = this.bytes[this.at] === SLASH;
    this.at += isEmpty ? "/>".length : ">".length;
    if (!isEmpty) while (this.takeContent());
  }

  private takeAttribute(): void {
    const { bytes, at } = this;
    if (bytes[at + 1] === EQUALS) {
      const name = bytes[at];
      if (name === LOWER_R) this.takePlace();
      else if (name === LOWER_S) this.style = this.readInteger();
      else if (name === LOWER_T) this.type = this.readType();
    }
    this.skipAttribute();
  }

  /** `C17`; the row must be the one that the cell is in. */
  private takePlace(): void {
    const { bytes } = this;
    let at = this.at + 3;
    let column = 0;
    for (let byte = bytes[at]!; byte >= UPPER_A && byte <= UPPER_Z; byte = bytes[++at]!)
      column = column * 26 + byte - UPPER_A + 1;
    let row = 0;
    for (let byte = bytes[at]!; isDigit(byte); byte = bytes[++at]!) row = row * 10 + byte - ZERO;
    if (row !== this.row + 1 || column === 0) throw new Unscanned("a cell out of its row");
    this.column = column - 1;
  }

  /** By its first letter, but for `str`, which goes as v. */
  private readType(): number {
    const first = this.bytes[this.at + 3]!;
    return first === LOWER_S && this.bytes[this.at + 4] === LOWER_T ? LOWER_V : first;
  }

  /** One element of the cell at hand; false at its end. */
  private takeContent(): boolean {
    if (!this.seekTag(this.bytes.length)) throw new Unscanned("a cell without end");
    const [first, second] = [this.bytes[this.at + 1]!, this.bytes[this.at + 2]!];
    if (first === SLASH && second === LOWER_C) {
      this.at += "</c>".length;
      return false;
    }
    if (first === LOWER_V) this.takeValue(second);
    else if (first === LOWER_F) this.skipFormula();
    else if (first === LOWER_I && second === LOWER_S) this.takeInline();
    else throw new Unscanned("an unknown element in a cell");
    return true;
  }

  private takeValue(afterName: number): void {
    if (afterName === SLASH) return void (this.at += "<v/>".length);
    if (afterName !== GREATER) throw new Unscanned("a value of another kind");
    const start = this.at + "<v>".length;
    const end = this.nextLess(start);
    if (end > start) this.putValue(start, end);
    this.at = end + "</v>".length;
  }

  private putValue(start: number, end: number): void {
    const { row, column, style, type, cells } = this;
    if (type === LOWER_V || type === LOWER_E) return this.putText(start, end);
    const value = readDecimal(this.bytes, start, end);
    if (type === LOWER_S) cells.setText(row, column, { index: this.sharedIndex(value), kind: Kind.text });
    else if (type === LOWER_B) cells.setBoolean(row, column, asBoolean(value));
    else if (type === LOWER_N && !Number.isNaN(value)) cells.setNumber(row, column, { value, style });
    else throw new Unscanned("a value of another kind");
  }

  private putText(start: number, end: number): void {
    const { strings } = this.cells.shared;
    strings.append(this.bytes, start, end);
    const kind = this.type === LOWER_E ? Kind.error : Kind.text;
    this.cells.setText(this.row, this.column, { index: strings.closeOnce(), kind });
  }

  private sharedIndex(value: number): number {
    const isThere = Number.isInteger(value) && value >= 0 && value < this.cells.shared.stringCount;
    if (!isThere) throw new Unscanned("a text that is not there");
    return value;
  }

  private skipFormula(): void {
    const { bytes } = this;
    const close = bytes.indexOf(GREATER, this.at);
    this.at = close + 1;
    if (bytes[close - 1] === SLASH) return;
    const end = this.nextLess(this.at);
    if (bytes[end + 1] !== SLASH || bytes[end + 2] !== LOWER_F) throw new Unscanned("a formula of another kind");
    this.at = end + "</f>".length;
  }

  private takeInline(): void {
    const { cells } = this;
    const start = this.at + "<is>".length;
    const end = this.inlineEnd(start);
    const { strings } = cells.shared;
    new TextScan(this.bytes, strings).scanAll(start, end);
    cells.setText(this.row, this.column, { index: strings.closeOnce(), kind: Kind.text });
    this.at = end + "</is>".length;
  }

  private inlineEnd(from: number): number {
    const { bytes } = this;
    let at = this.nextLess(from);
    while (bytes[at + 1] !== SLASH || bytes[at + 2] !== LOWER_I || bytes[at + 3] !== LOWER_S)
      at = this.nextLess(at + 1);
    return at;
  }
}

function asBoolean(value: number): number {
  if (value !== 0 && value !== 1) throw new Unscanned("a boolean that is none");
  return value;
}
