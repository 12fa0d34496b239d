import { Kind, type CellColumn } from "./cell.ts";
import { fold, isBlankText } from "./fold.ts";
import { readHeader } from "./header.ts";
import { TextMemo } from "./text-memo.ts";

/** Phone numbers, recordings and the like, by far the most texts of a sheet, are no words. */
const NUMBERED = /^[a-z]*\d\w*$/i;
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
  private readonly memos: TextMemo[] = [];

  constructor(headed: readonly HeadedColumn[]) {
    this.headed = [...headed].sort((a, b) => a.place - b.place);
    this.identifiers = headed.filter((one) => one.isIdentifier).map((one) => one.place);
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
    if (!column || kind === Kind.blank) return Look.blank;
    return kind === Kind.text ? this.memoOf(place, column).of(column.numbers[index]!) : Look.plain;
  }

  private memoOf(place: number, { texts }: CellColumn): TextMemo {
    const memo = (this.memos[place] ??= this.makeMemo(place));
    memo.open(texts);
    return memo;
  }

  private makeMemo(place: number): TextMemo {
    const names = this.headed.find((one) => one.place === place)?.headers.map(nameOf) ?? [];
    return new TextMemo((text) => lookOf(text, names));
  }
}

function lookOf(text: string, headerNames: readonly string[]): number {
  if (NUMBERED.test(text)) return Look.plain;
  const folded = fold(text);
  if (isBlankText(folded)) return Look.blank;
  if (TOTAL.test(folded.replace(/[\s:]/g, ""))) return Look.total;
  return headerNames.includes(nameOf(text)) ? Look.header : Look.plain;
}

function nameOf(header: string): string {
  return readHeader(header).names[0]!;
}
