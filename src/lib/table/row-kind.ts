import { Kind, type CellColumn } from "./cell.ts";
import { readHeader } from "./header.ts";
import { TextMemo } from "./text-memo.ts";

const TOTAL = /(合计|小计|总计|平均|汇总)$/;

/** Tells total rows: the first filled cell, or an identifier's, is or ends with 合计, 小计, 总计, 平均 or 汇总. */
export class TotalRows {
  private readonly memos = new Map<number, TextMemo>();

  isTotal(cells: readonly CellColumn[], index: number, identifiers: readonly number[]): boolean {
    const first = cells.findIndex((column) => isFilled(column, index));
    return [first, ...identifiers].some((column) => this.isTotalText(cells, column, index));
  }

  private isTotalText(cells: readonly CellColumn[], column: number, index: number): boolean {
    const { kinds, numbers, texts } = cells[column] ?? EMPTY;
    if (kinds[index] !== Kind.text) return false;
    const memo =
      this.memos.get(column) ??
      new TextMemo((text) => Number(TOTAL.test(text.normalize("NFKC").replace(/[\s:]/g, ""))));
    this.memos.set(column, memo);
    memo.open(texts);
    return memo.of(numbers[index]!) === 1;
  }
}

/** Tells rows that repeat the header: each filled cell, and at least two, reads like its column's header. */
export function repeatsHeader(cells: readonly (readonly [CellColumn, string])[], index: number): boolean {
  const filled = cells.filter(([column]) => isFilled(column, index));
  return filled.length >= 2 && filled.every(([column, header]) => readsLike(column, index, header));
}

function readsLike({ kinds, numbers, texts }: CellColumn, index: number, header: string): boolean {
  if (kinds[index] !== Kind.text) return false;
  const text = texts[numbers[index]!]!;
  return readHeader(text).names[0] === readHeader(header).names[0];
}

function isFilled({ kinds, numbers, texts }: CellColumn, index: number): boolean {
  const kind = kinds[index];
  return kind !== Kind.blank && (kind !== Kind.text || texts[numbers[index]!]!.trim() !== "");
}

const EMPTY: CellColumn = { kinds: new Uint8Array(0), numbers: new Float64Array(0), texts: [] };
