import { Kind, type CellColumn } from "../src/lib/table/cell.ts";
import type { Sheet } from "../src/lib/table/sheet.ts";

/** A sheet whose columns lie in memory as a host stores them, the header in row 0. */
export interface MemorySheet extends Sheet {
  readonly columns: readonly MemoryColumn[];
}

/** One whole column, its header first; cells that are not set are blank. */
export class MemoryColumn implements CellColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  constructor(header: string, rowCount: number) {
    this.kinds = new Uint8Array(rowCount);
    this.numbers = new Float64Array(rowCount);
    this.setText(0, header);
  }

  setNumber(row: number, value: number, kind: Kind = Kind.number): void {
    this.kinds[row] = kind;
    this.numbers[row] = value;
  }

  setText(row: number, text: string): void {
    const code = this.codes.get(text) ?? this.addText(text);
    this.codes.set(text, code);
    this.setNumber(row, code, Kind.text);
  }

  /** Sets a text that no other cell of the column has, as whole as if it came from a file. */
  setOwnText(row: number, text: string): void {
    this.setNumber(row, this.addText(Buffer.from(text, "latin1").toString("latin1")), Kind.text);
  }

  private addText(text: string): number {
    return this.texts.push(text) - 1;
  }
}

/** The columns as a sheet; reading it gives views of them and copies nothing. */
export function memorySheet(name: string, columns: readonly MemoryColumn[]): MemorySheet {
  const rowCount = columns[0]!.kinds.length;
  return {
    columns,
    file: "bench.xlsx",
    name,
    rowCount,
    columnCount: columns.length,
    date1904: false,
    stamp: null,
    merges: [],
    excelTables: [],
    read: (wanted, firstRow, endRow) => {
      const run = ({ kinds, numbers, texts }: MemoryColumn): CellColumn => ({
        kinds: kinds.subarray(firstRow, endRow),
        numbers: numbers.subarray(firstRow, endRow),
        texts,
      });
      const blank = () => new MemoryColumn("", 0);
      return Promise.resolve({
        firstRow,
        rowCount: Math.min(endRow, rowCount) - firstRow,
        columns: wanted.map((column) => run(columns[column] ?? blank())),
      });
    },
  };
}
