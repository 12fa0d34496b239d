import type { Grid } from "../../lib/report/grid.ts";
import type { PlacedSheet, WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { SheetEdit } from "../../lib/table/sheet-edit.ts";
import type { ExcelSheet } from "./excel-sheet.ts";
import { openSheets } from "./open-sheets.ts";
import type { ExcelSession } from "./session.ts";
import { editSheet, type EditTrace, takeEditBack } from "./write/edit-sheet.ts";
import { putGrids } from "./write/put-grids.ts";
import { type Restored, restoreLast } from "./write/restore-last.ts";

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements WorkbookPort {
  private editedIds: Set<string> | null = null;
  private inputs: readonly ExcelSheet[] = [];
  /** What was last filled in, unless sheets were written since. */
  private lastEdit: EditTrace | null = null;

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

  async putGrids(grids: readonly Grid[], options: WorkOptions = {}): Promise<readonly PlacedSheet[]> {
    const placed = await putGrids(this.session, grids, options);
    this.lastEdit = null;
    return placed;
  }

  async editSheet(edit: SheetEdit, options: WorkOptions = {}): Promise<void> {
    this.lastEdit = await editSheet(this.session, edit, options);
  }

  /** Takes back what was written last: what was filled in since the pane was opened, else the last run's sheets. */
  async restoreLast(options: WorkOptions = {}): Promise<Restored | null> {
    const trace = this.lastEdit;
    if (trace === null) return restoreLast(this.session, options);
    await takeEditBack(this.session, trace, options);
    this.lastEdit = null;
    return { restored: [trace.edit.sheet], removed: [], withoutCharts: [] };
  }
}

const WATCHING = { zh: "留意数据改动", en: "Watching for edits" };

/**
 * Notices edits from now on, by whoever has the workbook open: the set takes up the id of each worksheet that is
 * edited, ours included, and may be cleared at any time.
 */
async function watchEdits(session: ExcelSession, options: WorkOptions = {}): Promise<Set<string>> {
  const editedIds = new Set<string>();
  const listen = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      editedIds.add(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  };
  await session.read(listen, { ...options, doing: WATCHING });
  return editedIds;
}
