import type { Block } from "../../lib/table/cell.ts";
import { Dictionary } from "../../lib/table/dictionary.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Sheet } from "../../lib/table/sheet.ts";
import { StoredColumn } from "../../lib/table/stored-column.ts";
import { BlockBudget, payloadBytes } from "./block-budget.ts";
import { isPayloadFault } from "./excel-fault.ts";
import { fillColumns } from "./fill-columns.ts";
import { readRows, type RowsRead } from "./read-rows.ts";
import type { ExcelSession, SessionOptions } from "./session.ts";

/** A worksheet of the open workbook; its cells are asked for when they are read, and never kept. */
export interface ExcelSheet extends Sheet {
  /** Excel's own name for it, which outlives a renaming. */
  readonly id: string;
}

/** What is known of a worksheet before its cells are read. */
export type SheetTraits = Omit<ExcelSheet, "read">;

/** The worksheet of these traits. Once the signal is given, its cells can no longer be read. */
export function sheetOf(traits: SheetTraits, session: ExcelSession, options: WorkOptions): ExcelSheet {
  const doing = { zh: `读取“${traits.name}”`, en: `Reading “${traits.name}”` };
  const cells = new SheetCells(traits, session, { ...options, doing });
  return { ...traits, read: (columns, firstRow, endRow) => cells.read(columns, firstRow, endRow) };
}

class SheetCells {
  private readonly budget = new BlockBudget();
  private readonly dictionaries = new Map<number, Dictionary>();
  private readonly numeric = new Set<number>();

  constructor(
    private readonly sheet: SheetTraits,
    private readonly session: ExcelSession,
    private readonly options: SessionOptions,
  ) {}

  async read(columns: readonly number[], firstRow: number, endRow: number): Promise<Block> {
    const rowCount = Math.max(0, Math.min(endRow, this.sheet.rowCount) - firstRow);
    const runs = new Map(columns.map((column) => [column, new StoredColumn(rowCount, this.dictionary(column))]));
    const present = new Map([...runs].filter(([column]) => column < this.sheet.columnCount));
    let row = present.size === 0 ? rowCount : 0;
    while (row < rowCount) {
      const read = await this.readSome([...present.keys()], firstRow + row, firstRow + rowCount);
      fillColumns(present, read, row);
      row += read.rowCount;
    }
    return { firstRow, rowCount, columns: columns.map((column) => runs.get(column)!) };
  }

  /** Reads as many of the rows as fit into one block. */
  private async readSome(columns: readonly number[], firstRow: number, endRow: number): Promise<RowsRead> {
    const rowCount = Math.min(this.budget.rowsFor(columns.length), endRow - firstRow);
    const part = { sheetId: this.sheet.id, columns, firstRow, rowCount, numeric: this.numeric };
    try {
      const read = await this.session.read((context) => readRows(context, part), this.options);
      for (const column of read.formats.keys()) this.numeric.add(column);
      this.budget.settle(bytesOf(read), rowCount * columns.length);
      return read;
    } catch (error) {
      if (!isPayloadFault(error) || !this.budget.halve(rowCount, columns.length)) throw error;
      return this.readSome(columns, firstRow, endRow);
    }
  }

  private dictionary(column: number): Dictionary {
    const known = this.dictionaries.get(column) ?? new Dictionary();
    this.dictionaries.set(column, known);
    return known;
  }
}

function bytesOf({ values, formats, types }: RowsRead): number {
  const slices = [values, formats, types].flatMap((property) => [...property.values()]);
  const ranges = new Set(slices.map(({ rows }) => rows));
  return [...ranges].reduce((bytes, rows) => bytes + payloadBytes(rows), 0);
}
