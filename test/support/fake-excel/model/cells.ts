import type { Area } from "../../../../src/lib/table/sheet.ts";
import { isEntireColumn, isEntireRow, overlap } from "../cells/address.ts";
import type { CellValue } from "../cells/cell-value.ts";
import type { Written } from "../cells/coerce.ts";
import { COLUMNS } from "../limits.ts";
import { StyleTable, type Style } from "./style.ts";

/** The cells of a sheet: values, formulas and looks, each kept only where there is one. */
export class Cells {
  readonly styles = new StyleTable();
  values: (CellValue[] | undefined)[] = [];
  styleIds: ((number | undefined)[] | undefined)[] = [];
  /** Formulas by row and column, see `keyOf`. */
  formulas = new Map<number, string>();
  /** Formulas written and never yet worked out. */
  readonly fresh = new Set<number>();
  readonly columnStyleIds = new Map<number, number>();
  readonly rowStyleIds = new Map<number, number>();

  valueAt(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? null;
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.formulas.get(keyOf(row, column));
  }

  styleAt(row: number, column: number): Style {
    return this.styles.get(this.styleIdAt(row, column));
  }

  private styleIdAt(row: number, column: number): number {
    return this.styleIds[row]?.[column] ?? this.rowStyleIds.get(row) ?? this.columnStyleIds.get(column) ?? 0;
  }

  put(row: number, column: number, { value, formula, format }: Written): void {
    this.setValue(row, column, value);
    this.setFormula(keyOf(row, column), formula);
    if (format !== undefined && this.styleAt(row, column).numberFormat === "General") {
      this.restyleCell(row, column, { numberFormat: format });
    }
  }

  private setFormula(key: number, formula: string | undefined): void {
    if (formula === undefined) {
      this.formulas.delete(key);
      this.fresh.delete(key);
    } else {
      this.formulas.set(key, formula);
      this.fresh.add(key);
    }
  }

  setValue(row: number, column: number, value: CellValue): void {
    if (value === null && this.values[row]?.[column] === undefined) return;
    const cells = (this.values[row] ??= []);
    cells[column] = value;
  }

  restyleCell(row: number, column: number, patch: Partial<Style>): void {
    const ids = (this.styleIds[row] ??= []);
    ids[column] = this.styles.change(this.styleIdAt(row, column), patch);
  }

  /** Gives a cell a look as it is, another sheet's for instance. */
  setStyle(row: number, column: number, style: Style): void {
    const ids = (this.styleIds[row] ??= []);
    ids[column] = this.styles.idOf(style);
  }

  /** Changes the look of an area; whole rows and columns keep it for cells to come. */
  restyle(area: Area, change: (style: Style) => Partial<Style>): void {
    const changed = new Map<number, number>();
    const next = (id: number): number => {
      const known = changed.get(id) ?? this.styles.change(id, change(this.styles.get(id)));
      changed.set(id, known);
      return known;
    };
    if (isEntireColumn(area)) this.restyleLines(this.columnStyleIds, [area.left, area.right], next);
    else if (isEntireRow(area)) this.restyleLines(this.rowStyleIds, [area.top, area.bottom], next);
    else return this.restyleEach(area, next);
    for (const [row, ids] of this.styleIds.entries()) {
      if (row < area.top || row > area.bottom) continue;
      ids?.forEach((id, column) => {
        if (id !== undefined && column >= area.left && column <= area.right) ids[column] = next(id);
      });
    }
  }

  private restyleLines(
    ids: Map<number, number>,
    [first, last]: readonly [number, number],
    next: (id: number) => number,
  ) {
    for (let line = first; line <= last; line++) ids.set(line, next(ids.get(line) ?? 0));
  }

  private restyleEach({ top, left, bottom, right }: Area, next: (id: number) => number): void {
    for (let row = top; row <= bottom; row++) {
      const ids = (this.styleIds[row] ??= []);
      for (let column = left; column <= right; column++) ids[column] = next(this.styleIdAt(row, column));
    }
  }

  clearContents(area: Area): void {
    const used = this.usedArea(true);
    const common = used && overlap(area, used);
    if (!common) return;
    for (let row = common.top; row <= common.bottom; row++) {
      for (let column = common.left; column <= common.right; column++) this.put(row, column, { value: null });
    }
  }

  /** The area that has values; with `valuesOnly` false, the area that has values or looks. */
  usedArea(valuesOnly: boolean): Area | null {
    let area = extentOf(this.values, (value) => value !== null);
    for (const key of this.formulas.keys()) area = stretch(area, Math.floor(key / COLUMNS), key % COLUMNS);
    if (valuesOnly) return area;
    const styled = extentOf(this.styleIds, (id) => id !== 0);
    if (!area || !styled) return area ?? styled;
    return stretch(stretch(area, styled.top, styled.left), styled.bottom, styled.right);
  }
}

/** One number for a cell's place. */
export function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

function extentOf<V>(
  rows: readonly (readonly (V | undefined)[] | undefined)[],
  counts: (value: V) => boolean,
): Area | null {
  let area: Area | null = null;
  for (const [index, row] of rows.entries()) {
    const isIn = (value: V | undefined): boolean => value !== undefined && counts(value);
    const first = row?.findIndex(isIn) ?? -1;
    if (!row || first < 0) continue;
    const last = row.findLastIndex(isIn);
    area = stretch(stretch(area, index, first), index, last);
  }
  return area;
}

function stretch(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
