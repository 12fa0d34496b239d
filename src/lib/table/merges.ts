import type { Block, CellColumn } from "./cell.ts";
import type { Area } from "./sheet.ts";

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
