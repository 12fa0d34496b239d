import { Kind } from "../../../lib/table/cell.ts";
import {
  EQUALS,
  GREATER,
  isNameEnd,
  LOWER_B,
  LOWER_C,
  LOWER_E,
  LOWER_F,
  LOWER_I,
  LOWER_N,
  LOWER_S,
  LOWER_V,
  SLASH,
} from "./ascii.ts";
import { readDecimal } from "./decimal.ts";
import type { ScannedCells } from "./scanned-cells.ts";
import { PlainValueScan } from "./plain-value-scan.ts";
import { TextScan } from "./text-scan.ts";
import { Unscanned } from "./unscanned.ts";

const FORMULA_SIGN = Uint8Array.of(EQUALS);
/** In the place of a formula's start, where the cell has none. */
const NONE = -1;

/** Scans `<row>` elements and the cells in them, byte by byte. Whatever it does not know for certain is Unscanned. */
export class RowScan extends PlainValueScan {
  private readonly inline: TextScan;
  private hasValue = false;
  private formulaStart = NONE;
  private formulaEnd = NONE;
  /** Whether a formula's result is an empty text, which is written as nothing. */
  private isEmptyText = false;

  constructor(cells: ScannedCells) {
    super(cells);
    this.inline = new TextScan(cells.shared.strings);
  }

  /** Scans from `start` to `end`, which is behind a row; returns where it stopped, before `</sheetData>` at the latest. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    this.begin(bytes, start);
    while (this.seekTag(end)) {
      const [first, second] = [bytes[this.at + 1], bytes[this.at + 2]!];
      if (first === LOWER_C && isNameEnd(second)) this.takeCell();
      else if (first !== SLASH) this.enterRow();
      else if (second === LOWER_S) return this.at;
      else this.closeRow();
    }
    return end;
  }

  private enterRow(): void {
    this.openRow();
    this.cells.row = this.row;
  }

  private closeRow(): void {
    if (!this.isRowAt(this.at + 2)) throw new Unscanned("an unknown element among rows");
    this.at += "</row>".length;
  }

  private takeCell(): void {
    if (!this.openCell() || this.takePlainValue()) return;
    this.hasValue = this.isEmptyText = false;
    this.formulaStart = NONE;
    while (this.takeContent());
    this.closeCell();
  }

  private closeCell(): void {
    const hasResult = this.hasValue || this.isEmptyText;
    if (this.formulaStart !== NONE && !hasResult) this.putFormula();
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
    else this.takeRare(first, second);
    return true;
  }

  private takeRare(first: number, second: number): void {
    if (first === LOWER_F && isNameEnd(second)) this.takeFormula();
    else if (first === LOWER_I && second === LOWER_S) this.takeInline();
    else throw new Unscanned("an unknown element in a cell");
  }

  private takeValue(afterName: number): void {
    if (!isNameEnd(afterName)) throw new Unscanned("a value of another kind");
    this.isEmptyText = this.type === LOWER_V;
    this.at += "<v".length;
    while (this.nextAttribute()) this.skipAttribute();
    if (this.bytes[this.at] === SLASH) return void (this.at += "/>".length);
    const start = this.at + ">".length;
    const end = this.nextLess(start);
    if (this.bytes[end + 1] !== SLASH || this.bytes[end + 2] !== LOWER_V) throw new Unscanned("a value in pieces");
    if (end > start) this.putValue(start, end);
    this.at = end + "</v>".length;
  }

  private putValue(start: number, end: number): void {
    const { column, style, type, cells } = this;
    this.claimValue();
    if (type === LOWER_V) return this.putText(start, end, Kind.text);
    if (type === LOWER_E) return this.putText(start, end, Kind.error);
    const value = readDecimal(this.bytes, start, end);
    if (type === LOWER_S) cells.setShared(column, this.sharedIndex(value));
    else if (type === LOWER_B) cells.setBoolean(column, asBoolean(value));
    else if (type === LOWER_N && !Number.isNaN(value)) cells.setNumber(column, value, style);
    else throw new Unscanned("a value of another kind");
  }

  private claimValue(): void {
    if (this.hasValue) throw new Unscanned("a cell of two values");
    this.hasValue = true;
  }

  private sharedIndex(value: number): number {
    const isThere = Number.isInteger(value) && value >= 0 && value < this.cells.shared.stringCount;
    if (!isThere) throw new Unscanned("a text that is not there");
    return value;
  }

  private takeFormula(): void {
    const { bytes } = this;
    const close = bytes.indexOf(GREATER, this.at);
    this.at = this.formulaStart = this.formulaEnd = close + 1;
    if (bytes[close - 1] === SLASH) return;
    const end = (this.formulaEnd = this.nextLess(this.at));
    if (bytes[end + 1] !== SLASH || bytes[end + 2] !== LOWER_F) throw new Unscanned("a formula of another kind");
    this.at = end + "</f>".length;
  }

  private putFormula(): void {
    this.cells.shared.strings.append(FORMULA_SIGN, 0, FORMULA_SIGN.length);
    this.putText(this.formulaStart, this.formulaEnd, Kind.formula);
  }

  private takeInline(): void {
    const { cells, bytes } = this;
    const start = this.at + "<is>".length;
    if (this.type !== LOWER_I || bytes[start - 1] !== GREATER) throw new Unscanned("a text of another kind");
    this.claimValue();
    const end = this.inlineEnd(start);
    this.inline.scan(bytes, start, end);
    cells.setText(this.column, cells.shared.strings.closeOnce(), Kind.text);
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
