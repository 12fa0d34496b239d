import { type CellColumn, Kind } from "../../table/cell.ts";
import { ColumnDecoder } from "../../table/column-decoder.ts";
import { isSameMoment } from "../../table/date-alone.ts";
import { Dictionary } from "../../table/dictionary.ts";
import type { FoundTable } from "../../table/recognise.ts";
import type { NewCell } from "./new-cell.ts";

const BLOCK_ROWS = 20_000;

/** The row of a table, counted from 0, that holds the same under all of the columns that it has for it; null where none does. */
export async function findRow(found: FoundTable, cells: readonly NewCell[]): Promise<number | null> {
  const looks = cells.filter(({ field }) => found.columns[field]).map((cell) => new Look(found, cell));
  const columns = looks.map(({ column }) => column);
  for (let first = found.headerRow + 1; first < found.endRow; first += BLOCK_ROWS) {
    const block = await found.sheet.read(columns, first, Math.min(first + BLOCK_ROWS, found.endRow));
    const alike = looks.map((look, place) => look.alikeIn(block.columns[place]!, block.rowCount));
    for (let row = 0; row < block.rowCount; row++) if (alike.every((at) => at(row))) return first + row;
  }
  return null;
}

/** Looks for one cell's content down its column, however the cells there are written. */
class Look {
  readonly column: number;
  private readonly decoder: ColumnDecoder;
  private readonly wanted: number;
  private readonly isMoment: boolean;

  constructor({ table, columns, sheet: { date1904 } }: FoundTable, { field, text, is }: NewCell) {
    const { column, unit } = columns[field]!;
    this.column = column;
    this.decoder = new ColumnDecoder(
      table.fields[field]!.type.decoder({ unit, date1904, dictionary: new Dictionary() }),
    );
    this.isMoment = typeof is === "object";
    this.wanted = typeof is === "object" ? is.moment : this.read(textCell(text), 1)[0]!;
  }

  /** Tells of each row of a block whether it holds the same. */
  alikeIn(cells: CellColumn, rowCount: number): (row: number) => boolean {
    const values = this.read(cells, rowCount);
    const { wanted } = this;
    if (!this.isMoment) return (row) => Object.is(values[row], wanted);
    return (row) => isSameMoment(values[row]!, wanted);
  }

  private read(cells: CellColumn, rowCount: number): Float64Array {
    const values = new Float64Array(rowCount);
    this.decoder.decode(cells, values);
    return values;
  }
}

function textCell(text: string): CellColumn {
  return text === ""
    ? { kinds: Uint8Array.of(Kind.blank), numbers: Float64Array.of(0), texts: [] }
    : { kinds: Uint8Array.of(Kind.text), numbers: Float64Array.of(0), texts: [text] };
}
