import { DetailedCellError, HyperFormula, type RawCellContent } from "hyperformula";
import { CellError, type CellValue } from "../cells/cell-value.ts";
import { asciiName, toAsciiNames } from "../cells/formula-syntax.ts";
import { COLUMNS, ROWS } from "../limits.ts";
import type { NameModel } from "./sheet-parts.ts";
import type { Sheet } from "./sheet.ts";

/** What formulas are worked out from. */
export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly names: readonly NameModel[];
}

/** Works a workbook's formulas out: the value of each formula by sheet and cell. */
export type Evaluate = (workbook: Sheets) => ReadonlyMap<Sheet, ReadonlyMap<number, CellValue>>;

/** Keeps formulas and their values together, in Excel's ways of putting it off. */
export class Calculator {
  mode = "Automatic";
  /** Until the request at hand is over. */
  isSuspended = false;
  evaluate: Evaluate = evaluateWithHyperFormula;
  private isDue = false;

  invalidate(): void {
    this.isDue = true;
  }

  /** Brings values up to date where Excel would have; in manual mode only of formulas just written. */
  refresh(workbook: Sheets): void {
    if (!this.isDue || this.isSuspended) return;
    this.apply(workbook, this.mode === "Manual");
    this.isDue = this.mode === "Manual";
  }

  /** What F9 does. */
  calculate(workbook: Sheets): void {
    this.apply(workbook, false);
    this.isDue = false;
  }

  private apply(workbook: Sheets, freshOnly: boolean): void {
    const isIdle = workbook.sheets.every(({ cells }) => (freshOnly ? cells.fresh : cells.formulas).size === 0);
    if (isIdle) return;
    for (const [{ cells }, values] of this.evaluate(workbook)) {
      for (const [key, value] of values) {
        if (!cells.fresh.has(key) && (freshOnly || isUnknown(value))) continue;
        cells.setValue(Math.floor(key / COLUMNS), key % COLUMNS, value);
      }
      cells.fresh.clear();
    }
  }
}

/** What the file knew the result of and the calculator does not keeps the file's. */
function isUnknown(value: CellValue): boolean {
  return value instanceof CellError && value.text === "#NAME?";
}

function evaluateWithHyperFormula(workbook: Sheets): Map<Sheet, Map<number, CellValue>> {
  const sheets = involved(workbook.sheets);
  const contents = Object.fromEntries(sheets.map((sheet) => [sheet.name, rawContents(sheet)]));
  const engine = HyperFormula.buildFromSheets(contents, {
    licenseKey: "gpl-v3",
    maxRows: ROWS,
    maxColumns: COLUMNS,
    smartRounding: false,
  });
  for (const name of workbook.names) addName(engine, name);
  for (const sheet of sheets) for (const name of sheet.names) addName(engine, name, engine.getSheetId(sheet.name));
  const results = new Map(sheets.map((sheet) => [sheet, resultsOf(engine, sheet)]));
  engine.destroy();
  return results;
}

/** Sheets with formulas, and those they speak of; the others may be large. */
function involved(sheets: readonly Sheet[]): Sheet[] {
  const chosen = new Set(sheets.filter(({ cells }) => cells.formulas.size > 0));
  for (const sheet of chosen) {
    const text = [...sheet.cells.formulas.values()].join("\n");
    for (const other of sheets) if (text.includes(other.name.replaceAll("'", "''"))) chosen.add(other);
  }
  return [...chosen];
}

function rawContents({ cells }: Sheet): RawCellContent[][] {
  const rows: (RawCellContent[] | undefined)[] = Array.from(cells.values, (row) => Array.from(row ?? [], toRaw));
  for (const [key, formula] of cells.formulas) {
    const row = (rows[Math.floor(key / COLUMNS)] ??= []);
    row[key % COLUMNS] = toAsciiNames(formula);
  }
  return Array.from(rows, (row) => Array.from(row ?? []));
}

/** Texts are marked as texts, lest they be understood. */
function toRaw(value: CellValue | undefined): RawCellContent {
  if (value === undefined || value === null) return null;
  if (value instanceof CellError) return value.text;
  return typeof value === "string" ? `'${value}` : value;
}

function addName(engine: HyperFormula, { name, formula }: NameModel, scope?: number): void {
  try {
    engine.addNamedExpression(asciiName(name), toAsciiNames(formula), scope);
  } catch {
    // A name the engine cannot hold is as good as unknown: #NAME?.
  }
}

function resultsOf(engine: HyperFormula, sheet: Sheet): Map<number, CellValue> {
  const id = engine.getSheetId(sheet.name)!;
  return new Map(
    [...sheet.cells.formulas.keys()].map((key) => {
      const address = { sheet: id, row: Math.floor(key / COLUMNS), col: key % COLUMNS };
      return [key, toCellValue(engine.getCellValue(address))];
    }),
  );
}

function toCellValue(value: unknown): CellValue {
  if (value instanceof DetailedCellError) return toError(value.value);
  // What refers to a blank cell is 0.
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : 0;
}

function toError(text: string): CellValue {
  if (text === "#CYCLE!") return 0;
  return CellError.of(text === "#ERROR!" ? "#NAME?" : text);
}
