import type { Block, CellColumn } from "./cell.ts";
import { plainText } from "./head.ts";
import type { FoundTable } from "./recognise.ts";
import type { Area } from "./sheet.ts";

/** Groups of rows go by a name or a date; two rows may not have one identifier. */
const GROUP_TYPES = ["name", "dateTime"];
const FEWEST_BLANKS = 1 / 3;

/** Gives every cell of a vertical merge the value of its top cell, also where the merge began in an earlier run. */
export class VerticalMerges {
  private readonly merges: readonly Area[];
  private readonly tops = new Map<Area, { kind: number; number: number }>();

  constructor(merges: readonly Area[]) {
    this.merges = merges.filter((merge) => merge.bottom > merge.top);
  }

  fill(block: Block, columns: readonly number[]): readonly CellColumn[] {
    const filled = [...block.columns];
    for (const merge of this.merges) {
      const position = columns.indexOf(merge.left);
      if (position < 0 || merge.top >= block.firstRow + block.rowCount || merge.bottom < block.firstRow) continue;
      if (filled[position] === block.columns[position]) filled[position] = copyOf(block.columns[position]!);
      this.fillOne(merge, filled[position]!, block);
    }
    return filled;
  }

  private fillOne(merge: Area, cells: CellColumn, { firstRow, rowCount }: Block): void {
    const at = merge.top - firstRow;
    if (at >= 0) this.tops.set(merge, { kind: cells.kinds[at]!, number: cells.numbers[at]! });
    const top = this.tops.get(merge);
    if (!top) return;
    const [from, to] = [Math.max(at + 1, 0), Math.min(merge.bottom - firstRow + 1, rowCount)];
    cells.kinds.fill(top.kind, from, to);
    cells.numbers.fill(top.number, from, to);
  }
}

function copyOf({ kinds, numbers, texts }: CellColumn): CellColumn {
  return { kinds: kinds.slice(), numbers: numbers.slice(), texts };
}

/**
 * The vertical merges that a bare range cannot tell of, in its leftmost recognised column: where a good part of the
 * cells is blank and no two filled ones that follow one another are equal, each of them spans the blanks below it.
 */
export async function bareMerges({ sheet, table, columns, headerRow, endRow }: FoundTable): Promise<Area[]> {
  const [first, ...others] = Object.entries(columns).sort(([, a], [, b]) => a.column - b.column);
  const field = table.fields[first![0]]!;
  if (!field.required || !GROUP_TYPES.includes(field.type.id)) return [];
  const { column } = first![1];
  const asked = [column, ...others.map(([, other]) => other.column)];
  const { columns: cells, rowCount } = await sheet.read(asked, headerRow + 1, endRow);
  const textAt = (place: number, row: number) => plainText(cells[place]!, row);
  const filled = Array.from({ length: rowCount }, (_, row) => row).filter((row) =>
    asked.some((_, place) => textAt(place, row)),
  );
  const groups = filled.filter((row) => textAt(0, row) !== "");
  const isRepeated = groups.some((row, place) => place > 0 && textAt(0, row) === textAt(0, groups[place - 1]!));
  if (isRepeated || filled.length - groups.length < filled.length * FEWEST_BLANKS) return [];
  return groups.map((row, place) => {
    const below = groups[place + 1] ?? Infinity;
    const last = filled.filter((one) => one >= row && one < below).at(-1)!;
    const [top, bottom] = [headerRow + 1 + row, headerRow + 1 + last];
    return { top, bottom, left: column, right: column };
  });
}
