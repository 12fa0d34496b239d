import { FileWorkbook, type OpenedFile } from "../../hosts/file/file-workbook.ts";
import { UserError } from "../../lib/problem.ts";
import type { Progress, WorkOptions } from "../../lib/table/progress.ts";
import { performErrand, type Errand, type Outcome } from "../commands/commands.ts";
import type { SelectedCell, TakenBack } from "../state/pane-host.ts";
import type { Contents } from "./contents.ts";
import { readCell } from "./sheets/read-cell.ts";
import type { SheetFrame, SheetPlace, SheetRows, SheetView } from "./sheets/sheet-view.ts";
import { viewGrid } from "./sheets/view-grid.ts";
import { viewInput } from "./sheets/view-input.ts";
import { packAnswer, type Answer } from "./worker-result.ts";

const PROGRESS_EVERY_MS = 60;

type Listener = (progress: Progress) => unknown;

/** All work of the page that takes time, for a thread of its own: reading, computing, showing, writing. */
export class PageWork {
  private readonly workbook = new FileWorkbook();
  private listener: Listener = () => undefined;
  private stopper = new AbortController();
  private shown: { readonly of: object; readonly view: SheetView } | null = null;

  /** Tells of progress from now on, not more often than can be seen. */
  listen(listener: Listener): void {
    let last = 0;
    this.listener = (progress) => {
      if (performance.now() - last < PROGRESS_EVERY_MS) return;
      last = performance.now();
      listener(progress);
    };
  }

  /** Stops the work at hand. */
  stop(): void {
    this.stopper.abort();
  }

  /** Opens files one after the other; those before one that cannot be read stay open. */
  open(files: readonly File[]): Promise<Answer<Contents>> {
    return this.answer(async (options) => {
      for (const [done, file] of files.entries()) {
        options.onProgress?.({ step: `打开 ${file.name}`, done, of: files.length });
        await this.workbook.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, options);
      }
      return this.contents();
    });
  }

  openSample(): Promise<Answer<Contents>> {
    return this.answer(async (options) => {
      options.onProgress?.({ step: "编示例", done: 0, of: 0 });
      const { writeSampleFile } = await import("./write-sample-file.ts");
      await this.workbook.open(await writeSampleFile(), options);
      return this.contents();
    });
  }

  close(file: string): Contents {
    this.workbook.close(file);
    return this.contents();
  }

  perform<E extends Errand>(errand: E): Promise<Answer<Outcome<E>>> {
    return this.answer((options) => performErrand(this.workbook, errand, options));
  }

  restoreLast(): Promise<Answer<TakenBack | null>> {
    return this.answer(() => this.workbook.restoreLast());
  }

  contents(): Contents {
    const { files, made } = this.workbook;
    return {
      serial: this.workbook.serial,
      files: files.map(({ name, bytes }) => ({ name, canTakeSheets: isPackage(bytes) })),
      inputs: this.workbook.inputs.map(({ file, name }) => ({ file, name })),
      made: made.map(({ name }) => ({ file: null, name })),
    };
  }

  frame(place: SheetPlace): Promise<Answer<SheetFrame>> {
    return look(async () => (await this.view(place)).frame);
  }

  rows(place: SheetPlace, first: number, end: number): Promise<Answer<SheetRows>> {
    return look(async () => (await this.view(place)).rows(first, end));
  }

  cell(place: SheetPlace, row: number, column: number): Promise<Answer<SelectedCell>> {
    return look(async () => readCell(await this.view(place), place, { row, column }));
  }

  /** The sheets made as a workbook, or as a copy of an opened file with them added. */
  save(into: string | null): Promise<Answer<Uint8Array>> {
    return this.answer(async ({ onProgress }) => {
      onProgress?.({ step: "写工作簿", done: 0, of: 0 });
      const { saveMade } = await import("../../hosts/file/save-made.ts");
      return saveMade(this.workbook.made, into === null ? null : this.fileNamed(into));
    });
  }

  private answer<T>(work: (options: WorkOptions) => Promise<T>): Promise<Answer<T>> {
    if (this.stopper.signal.aborted) this.stopper = new AbortController();
    const { signal } = this.stopper;
    return packAnswer(signal, () => work({ signal, onProgress: (progress) => void this.listener(progress) }));
  }

  private async view(place: SheetPlace): Promise<SheetView> {
    const of = this.sheetAt(place);
    if (this.shown?.of === of) return this.shown.view;
    const view = "rows" in of ? viewGrid(of) : await viewInput(of);
    this.shown = { of, view };
    return view;
  }

  private sheetAt({ file, name }: SheetPlace) {
    const found =
      file === null
        ? this.workbook.made.find((grid) => grid.name === name)
        : this.workbook.inputs.find((sheet) => sheet.file === file && sheet.name === name);
    if (!found) throw new UserError(`工作表“${name}”已经不在了。`);
    return found;
  }

  private fileNamed(name: string): OpenedFile {
    const found = this.workbook.files.find((file) => file.name === name);
    if (!found) throw new UserError(`文件“${name}”已经关闭,请重新打开它再保存。`);
    return found;
  }
}

const NEVER = new AbortController().signal;

/** Looking goes on when other work is stopped. */
function look<T>(work: () => Promise<T>): Promise<Answer<T>> {
  return packAnswer(NEVER, work);
}

/** Only an .xlsx or .xlsm is a package of parts that others can be added to. */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
