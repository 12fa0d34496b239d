import { UserError } from "../../lib/problem.ts";
import { cellAddress } from "../../lib/report/face/address.ts";
import { safeSheetName } from "../../lib/report/face/excel-limits.ts";
import type { Grid } from "../../lib/report/grid.ts";
import type { PlacedSheet, WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import { readContents, type SheetEdit } from "../../lib/table/sheet-edit.ts";
import type { Sheet } from "../../lib/table/sheet.ts";
import { Breath } from "./breath.ts";
import { fillCells } from "./package/fill-cells.ts";
import { placeGrids } from "./place-grids.ts";
import { readWorkbook, sniff } from "./read-workbook.ts";
import { type Gunzip, standardGunzip } from "./scan/unpack-stream.ts";
import { writeWorkbook } from "./write.ts";

/** A file by the name that people call it, and its content. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the last run was taken back to. */
interface TakenBack {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
}

/** An opened file with its sheets, and its content as it was opened or last saved. */
interface HeldFile extends OpenedFile {
  readonly sheets: readonly Sheet[];
  readonly saved: Uint8Array;
}

/** A file as it was before cells of it were filled in. */
interface Edited {
  readonly file: OpenedFile;
  readonly sheet: string;
}

/** Files that lie open side by side in memory, read as one workbook; the sheets made of them are kept beside them. */
export class FileWorkbook implements WorkbookPort {
  private readonly opened = new Map<string, HeldFile>();
  private readonly breath = new Breath();
  private sheets: readonly Sheet[] = [];
  private grids: readonly Grid[] = [];
  private before: readonly Grid[] | null = null;
  private edited: Edited | null = null;
  private changes = 0;

  /** Grows with everything that is opened, closed, put in or taken back. */
  get serial(): number {
    return this.changes;
  }

  get files(): readonly OpenedFile[] {
    return [...this.opened.values()];
  }

  /** The sheets of all files. */
  get inputs(): readonly Sheet[] {
    return this.sheets;
  }

  /** The sheets made, in their order. */
  get made(): readonly Grid[] {
    return this.grids;
  }

  /** Reads a file, in the place of an earlier one of its name; where it cannot be read, all stays as it was. */
  async open(file: OpenedFile, options: WorkOptions = {}): Promise<void> {
    await this.hold(file, file.bytes, options);
    this.forgetEdit(file.name);
  }

  /** Whether cells of an opened file were filled in that no saved one has. */
  isChanged(name: string): boolean {
    const file = this.opened.get(name);
    return file !== undefined && file.bytes !== file.saved;
  }

  /** From now on the file counts as saved as it stands. */
  noteSaved(name: string): void {
    const file = this.opened.get(name);
    if (!file) return;
    this.opened.set(name, { ...file, saved: file.bytes });
    this.changes++;
  }

  private async hold({ name, bytes }: OpenedFile, saved: Uint8Array, { signal }: WorkOptions = {}): Promise<void> {
    try {
      const sheets = await readWorkbook({ name, bytes }, { gunzip: stoppable(standardGunzip, signal) });
      signal?.throwIfAborted();
      this.opened.set(name, { name, bytes, saved, sheets: sheets.map((sheet) => this.patient(sheet)) });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
    this.listInputs();
  }

  close(name: string): void {
    this.opened.delete(name);
    this.forgetEdit(name);
    this.listInputs();
  }

  /** The same list until another file is opened or one is closed. */
  async readSheets({ signal }: WorkOptions = {}): Promise<readonly Sheet[]> {
    await this.breath.draw();
    signal?.throwIfAborted();
    return this.sheets;
  }

  async putGrids(grids: readonly Grid[], { signal }: WorkOptions = {}): Promise<readonly PlacedSheet[]> {
    await this.breath.draw();
    signal?.throwIfAborted();
    const forms = grids.filter(({ stamp, mark }) => (mark ?? stamp) === null);
    if (forms.length > 0) return this.openForms(forms);
    const { kept, placed } = placeGrids(this.grids, grids);
    this.before = this.grids;
    this.grids = kept;
    this.edited = null;
    this.changes++;
    return placed;
  }

  /** Fills cells of an opened file in, in memory: on the disk it stays as it is until it is saved. */
  async editSheet(edit: SheetEdit, options: WorkOptions = {}): Promise<void> {
    const file = this.opened.get(edit.file);
    if (!file || sniff(file.bytes) !== "package") {
      throw new UserError(`“${edit.file}”不是 .xlsx 或 .xlsm,填不进去。请在 Excel 里另存为 .xlsx,再打开。`);
    }
    await requireAsItWas(file.sheets, edit);
    const { name, bytes, saved } = file;
    await this.hold({ name, bytes: fillCells(bytes, edit) }, saved, options);
    this.edited = { file: { name, bytes }, sheet: edit.sheet };
  }

  readonly linkTo = (file: string): string => file;

  /** Takes back what was put in last; null where nothing was. */
  async restoreLast(): Promise<TakenBack | null> {
    if (this.edited) return this.takeEditBack(this.edited);
    const { grids, before } = this;
    if (!before) return null;
    this.grids = before;
    this.before = null;
    this.changes++;
    const names = new Set(before.map(({ name }) => name));
    const changed = grids.filter((grid) => !before.includes(grid)).map(({ name }) => name);
    return {
      restored: changed.filter((name) => names.has(name)),
      removed: changed.filter((name) => !names.has(name)),
    };
  }

  /** Sheets for people to fill in are a file of their own, to be saved, filled in and opened again. */
  private async openForms(forms: readonly Grid[]): Promise<readonly PlacedSheet[]> {
    const taken = [...this.opened.keys()].map((name) => name.replace(/\.xlsx$/i, ""));
    const name = safeSheetName(forms.length === 1 ? forms[0]!.name : "模板", taken);
    await this.open({ name: `${name}.xlsx`, bytes: await writeWorkbook(forms) });
    return forms.map((form) => ({ name: form.name, replaced: false }));
  }

  private async takeEditBack({ file, sheet }: Edited): Promise<TakenBack> {
    await this.hold(file, this.opened.get(file.name)?.saved ?? file.bytes);
    this.edited = null;
    return { restored: [sheet], removed: [] };
  }

  /** What was filled in of a file that is gone is not to be taken back into another of its name. */
  private forgetEdit(name: string): void {
    if (this.edited?.file.name === name) this.edited = null;
  }

  private listInputs(): void {
    this.sheets = [...this.opened.values()].flatMap(({ sheets }) => sheets);
    this.changes++;
  }

  /** The sheet, which lets its thread hear of a cancellation between blocks. */
  private patient(sheet: Sheet): Sheet {
    return {
      ...sheet,
      read: async (columns, firstRow, endRow) => {
        await this.breath.draw();
        return sheet.read(columns, firstRow, endRow);
      },
    };
  }
}

/** Somebody may have been there first: nothing is written over. */
async function requireAsItWas(sheets: readonly Sheet[], { sheet: name, cells }: SheetEdit): Promise<void> {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return;
  for (const { row, column, was } of cells) {
    const [content] = await readContents(sheet, row, [column]);
    if (content === was) continue;
    throw new UserError(`${name}!${cellAddress(row, column)} 刚被改过,为了不盖掉它,这次没有写入。请重新读取后再试。`);
  }
}

function stoppable(gunzip: Gunzip, signal: AbortSignal | undefined): Gunzip {
  return async function* (packed) {
    for await (const piece of gunzip(packed)) {
      signal?.throwIfAborted();
      yield piece;
    }
  };
}
