import type { Batch } from "../../../table/intake.ts";
import { amountsOfCell, type CellAmount, NOTHING, type Range, UNKNOWN_LEAVE } from "./cell-amounts.ts";
import type { LongApproval } from "./part.ts";
import type { CellTelling } from "./tell-cell.ts";

const NOISE = 1e-6;

/** Leave over several days, and what its days have of it. */
interface Approved {
  readonly key: string;
  readonly approval: LongApproval;
  days: number;
}

/** What the cells of one row give. */
interface RowSums {
  readonly ranges: Map<string, Range>;
  readonly approved: Map<string, Approved>;
  /** Whether every cell could be read. */
  isWhole: boolean;
}

/** What the day cells of each row of 月度汇总 and 月报 add up to, from what to what. */
export class CellSums {
  private readonly rows = new Map<string, RowSums>();

  /** Adds a cell of the row; null is one that nobody can read. */
  add(row: string, told: CellTelling | null): void {
    const sums = this.rows.get(row) ?? { ranges: new Map(), approved: new Map(), isWhole: true };
    this.rows.set(row, sums);
    if (!told) sums.isWhole = false;
    for (const amount of told ? amountsOfCell(told) : []) addTo(sums, amount);
  }

  /** What the row's cells give of an amount; null of a row without cells, or with one that nobody can read. */
  of(row: string, keys: readonly string[]): Range | null {
    const sums = this.rows.get(row);
    if (!sums?.isWhole) return null;
    const long = [...sums.approved.values()].filter(({ key }) => keys.includes(key)).map(rangeOfLong);
    return addedUp([...keys.flatMap((key) => sums.ranges.get(key) ?? []), ...long]);
  }

  /** The same of leave, some of which may be without its kind. */
  ofLeave(row: string, key: string): Range | null {
    const [own, unknown] = [this.of(row, [key]), this.of(row, [UNKNOWN_LEAVE])];
    return own && unknown && { least: own.least, most: own.most + unknown.most };
  }
}

/** The row of a sheet, whichever way the sheet is laid out. */
export function rowOf(batch: Batch, index: number): string {
  return `${batch.origin(index).row}|${batch.sheet.file}|${batch.sheet.name}`;
}

function addTo({ ranges, approved }: RowSums, { key, part, ...range }: CellAmount): void {
  if (!part?.approval) {
    ranges.set(key, addedUp([range, ...(ranges.has(key) ? [ranges.get(key)!] : [])]));
    return;
  }
  const id = `${key}|${part.approval.text}`;
  const before = approved.get(id) ?? { key, approval: part.approval, days: 0 };
  approved.set(id, { ...before, days: before.days + part.days });
}

/** As long as it says where its days make that up; else some of it lies elsewhere, or on other days than taken for it. */
function rangeOfLong({ approval, days }: Approved): Range {
  if (Math.abs(approval.days - days) < NOISE) return { least: days, most: days };
  return { least: 0, most: Number.isNaN(approval.days) ? Infinity : Math.max(approval.days, days) };
}

function addedUp(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), NOTHING);
}
