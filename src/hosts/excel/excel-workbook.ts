import type { Grid } from "../../lib/report/grid.ts";
import type { PlacedSheet, WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { ExcelSheet } from "./excel-sheet.ts";
import { openSheets } from "./open-sheets.ts";
import type { ExcelSession } from "./session.ts";
import { watchEdits } from "./watch-edits.ts";
import { putGrids } from "./write/put-grids.ts";

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements WorkbookPort {
  private editedIds: Set<string> | null = null;
  private inputs: readonly ExcelSheet[] = [];

  constructor(private readonly session: ExcelSession) {}

  async readSheets(options: WorkOptions = {}): Promise<readonly ExcelSheet[]> {
    this.editedIds ??= await watchEdits(this.session, options);
    this.editedIds.clear();
    const sheets = await openSheets(this.session, options);
    this.inputs = sheets.filter(({ stamp }) => stamp === null);
    return sheets;
  }

  /** The names of the sheets that somebody has edited since they were read: figures made of them may be out of date. */
  editedSheets(): string[] {
    return this.inputs.filter(({ id }) => this.editedIds?.has(id)).map(({ name }) => name);
  }

  putGrids(grids: readonly Grid[], options: WorkOptions = {}): Promise<readonly PlacedSheet[]> {
    return putGrids(this.session, grids, options);
  }
}
