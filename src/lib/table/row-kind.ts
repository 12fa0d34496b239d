import { Kind, type CellColumn, type Texts } from "./cell.ts";
import { fold, isBlankText, isPlainCode, isPlainWord } from "./fold.ts";
import { readHeader } from "./header.ts";

/** Phone numbers, recordings and the like are no words. */
const NUMBERED = /^[a-z]*\d/i;
const TOTAL = /(合计|小计|总计|平均|汇总)$/;

/** What a cell alone says of its row. */
const Look = { blank: 0, plain: 1, total: 2, header: 3 } as const;

/** Why a row is passed over, and the place of the cell that tells. */
export interface Skip {
  readonly code: "totalRow" | "headerRow";
  readonly place: number;
}

/** What is known of a recognised column: its place, the header texts over it, and whether it holds identifiers. */
export interface HeadedColumn {
  readonly place: number;
  readonly headers: readonly string[];
  readonly isIdentifier: boolean;
}

/** Tells the rows of a sheet that hold no data: totals, and headers repeated. */
export class RowKinds {
  private readonly headed: readonly HeadedColumn[];
  private readonly identifiers: readonly number[];
  private readonly looks: TextLooks[] = [];

  constructor(headed: readonly HeadedColumn[]) {
    this.headed = [...headed].sort((a, b) => a.place - b.place);
    this.identifiers = headed.filter((one) => one.isIdentifier).map((one) => one.place);
  }

  /** Puts `mark` on the rows with any cell that reads like a total or a header: no others can be passed over. */
  markSuspects(cells: readonly CellColumn[], marks: Uint8Array, mark: number): void {
    for (const [place, column] of cells.entries()) {
      const { kinds, numbers } = column;
      const { last, of } = this.looksOf(place, column);
      for (let index = 0; index < kinds.length; index++) {
        const code = numbers[index]!;
        if (code <= last && kinds[index] === Kind.text && of[code]! >= Look.total) marks[index] = mark;
      }
    }
  }

  skipAt(cells: readonly CellColumn[], index: number): Skip | null {
    const total = this.totalAt(cells, index);
    if (total !== undefined) return { code: "totalRow", place: total };
    const header = this.repeatedAt(cells, index);
    return header === undefined ? null : { code: "headerRow", place: header };
  }

  /** The first filled cell, or an identifier's, that is or ends with 合计, 小计, 总计, 平均 or 汇总. */
  private totalAt(cells: readonly CellColumn[], index: number): number | undefined {
    const first = cells.findIndex((_, place) => this.lookAt(cells, place, index) !== Look.blank);
    if (this.lookAt(cells, first, index) === Look.total) return first;
    return this.identifiers.find((place) => this.lookAt(cells, place, index) === Look.total);
  }

  /** The first cell of a row whose filled recognised cells, two at least, all read like their headers. */
  private repeatedAt(cells: readonly CellColumn[], index: number): number | undefined {
    let first: number | undefined;
    let alike = 0;
    for (const { place } of this.headed) {
      const look = this.lookAt(cells, place, index);
      if (look !== Look.blank && look !== Look.header) return undefined;
      if (look === Look.blank) continue;
      first ??= place;
      alike++;
    }
    return alike >= 2 ? first : undefined;
  }

  private lookAt(cells: readonly CellColumn[], place: number, index: number): number {
    const column = cells[place];
    const kind = column?.kinds[index] ?? Kind.blank;
    if (!column || kind === Kind.blank || kind === Kind.emptied) return Look.blank;
    return kind === Kind.text ? this.looksOf(place, column).of[column.numbers[index]!]! : Look.plain;
  }

  private looksOf(place: number, { texts }: CellColumn): TextLooks {
    const looks = (this.looks[place] ??= new TextLooks(this.headersOf(place)));
    looks.open(texts);
    return looks;
  }

  private headersOf(place: number): string[] {
    return this.headed.find((one) => one.place === place)?.headers.map(nameOf) ?? [];
  }
}

/** How each text of a column's growing list looks. */
class TextLooks {
  /** By code. */
  of = new Uint8Array(0);
  /** The last code of a text that reads like a total or a header; -1 if none does. */
  last = -1;
  private readonly headerNames: readonly string[];
  /** 1 for the codes of the Latin letters and digits that a header ends in. */
  private readonly endings = new Uint8Array(128);
  private texts: Texts = [];
  private seenCount = 0;

  constructor(headerNames: readonly string[]) {
    this.headerNames = headerNames;
    const endings = headerNames.flatMap((name) => [name.slice(-1).toLowerCase(), name.slice(-1).toUpperCase()]);
    for (const ending of endings) this.endings[ending.charCodeAt(0)] = 1;
  }

  /** Looks at the texts that have come to the list since, or at all of another list. */
  open(texts: Texts): void {
    if (texts !== this.texts) [this.texts, this.seenCount, this.last] = [texts, 0, -1];
    this.makeRoom(texts.length);
    const looks = this.of;
    for (let code = this.seenCount; code < texts.length; code++) {
      const isFigures = (texts.figuresAt?.(code) ?? null) !== null;
      const look = isFigures ? Look.plain : this.lookAt(texts.at(code)!);
      looks[code] = look;
      if (look >= Look.total) this.last = code;
    }
    this.seenCount = texts.length;
  }

  private makeRoom(count: number): void {
    if (count <= this.of.length) return;
    const longer = new Uint8Array(Math.max(count, 2 * this.of.length));
    longer.set(this.of);
    this.of = longer;
  }

  private lookAt(text: string): number {
    // What ends in a Latin letter or a digit is neither total nor blank, and a header only if a header ends so:
    // most texts of a sheet are numbers of some kind, and need be looked at no further.
    const last = text.charCodeAt(text.length - 1);
    if (isPlainCode(last) && this.endings[last] === 0) return Look.plain;
    return lookOf(text, this.headerNames);
  }
}

function lookOf(text: string, headerNames: readonly string[]): number {
  if (isPlainWord(text) && NUMBERED.test(text)) return Look.plain;
  const folded = fold(text);
  if (isBlankText(folded)) return Look.blank;
  if (TOTAL.test(folded.replace(/[\s:]/g, ""))) return Look.total;
  return headerNames.includes(nameOf(text)) ? Look.header : Look.plain;
}

function nameOf(header: string): string {
  return readHeader(header).names[0]!;
}
