import { Kind } from "../../../lib/table/cell.ts";
import { DOT, GREATER, LOWER_I, LOWER_N, LOWER_S, MINUS, word, WORD_BYTES } from "./ascii.ts";
import { joinDecimal } from "./decimal.ts";
import type { ScannedCells } from "./scanned-cells.ts";
import { TagScan } from "./tag-scan.ts";

const VALUE = word("><v>");
const VALUE_END = word("</v>");
const CELL_END = word("</c>");
const INLINE = word("<is>");
const INLINE_TEXT = word("><t>");
const TEXT_END = word("</t>");
const INLINE_END = word("</is");

/** Scans at one go what most cells hold: a number in plain figures, or a text, shared or their own. */
export class PlainValueScan extends TagScan {
  constructor(protected readonly cells: ScannedCells) {
    super();
  }

  /** Takes all that the opened cell holds; false, with nothing changed, where that is anything else. */
  protected takePlainValue(): boolean {
    const { at, type } = this;
    if (type === LOWER_I) return this.takeInlineText(at);
    if (!this.reads(VALUE, at - 1)) return false;
    const start = at + WORD_BYTES - 1;
    if (type === LOWER_S) return this.takeShared(start);
    return type === LOWER_N && this.takeFigures(start);
  }

  protected putText(start: number, end: number, kind: Kind): void {
    const { strings } = this.cells.shared;
    strings.append(this.bytes, start, end);
    this.cells.setText(this.column, strings.closeOnce(), kind);
  }

  /** `<is><t>…</t></is></c>` */
  private takeInlineText(at: number): boolean {
    if (!this.reads(INLINE, at) || !this.reads(INLINE_TEXT, at + WORD_BYTES - 1)) return false;
    const start = at + "<is><t>".length;
    const end = this.nextLess(start);
    if (!this.closesInlineText(end)) return false;
    this.putText(start, end, Kind.text);
    this.at = end + "</t></is></c>".length;
    return true;
  }

  private closesInlineText(at: number): boolean {
    const [inlineEnd, cellEnd] = [at + "</t>".length, at + "</t></is>".length];
    const isClosed = this.reads(TEXT_END, at) && this.reads(INLINE_END, inlineEnd) && this.reads(CELL_END, cellEnd);
    return isClosed && this.bytes[cellEnd - 1] === GREATER;
  }

  private takeShared(start: number): boolean {
    const index = this.integerAt(start);
    if (this.behind === start || index >= this.cells.shared.stringCount || !this.closeValue()) return false;
    this.cells.setShared(this.column, index);
    return true;
  }

  private takeFigures(start: number): boolean {
    const { bytes } = this;
    const first = bytes[start] === MINUS ? start + 1 : start;
    const whole = this.integerAt(first);
    const point = this.behind;
    const fraction = bytes[point] === DOT ? this.integerAt(point + 1) : 0;
    const size = joinDecimal(whole, fraction, Math.max(this.behind - point - 1, 0));
    if (point === first || Number.isNaN(size) || !this.closeValue()) return false;
    this.cells.setNumber(this.column, first > start ? -size : size, this.style);
    return true;
  }

  /** Goes behind the `</v></c>` that the digits end at. */
  private closeValue(): boolean {
    const { behind } = this;
    const isClosed = this.reads(VALUE_END, behind) && this.reads(CELL_END, behind + WORD_BYTES);
    if (isClosed) this.at = behind + 2 * WORD_BYTES;
    return isClosed;
  }
}
