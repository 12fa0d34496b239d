import { FileWorkbook, type OpenedFile } from "../../hosts/file/file-workbook.ts";
import { UserError } from "../../lib/problem.ts";
import type { Progress, WorkOptions } from "../../lib/table/progress.ts";
import { makeSample } from "../../sample/sample.ts";
import { type Command, type CommandResult, performCommand } from "../commands/commands.ts";
import type { SelectedCell, TakenBack } from "../state/pane-host.ts";
import type { Contents } from "./contents.ts";
import { readCell } from "./sheets/read-cell.ts";
import type { SheetFrame, SheetPlace, SheetRows, SheetView } from "./sheets/sheet-view.ts";
import { viewGrid } from "./sheets/view-grid.ts";
import { viewInput } from "./sheets/view-input.ts";
import { packResult, type WorkerResult } from "./worker-result.ts";

const PROGRESS_EVERY_MS = 60;

/** The centre that the command line makes up unless it is told otherwise. */
const SAMPLE = { month: "2025-10", agents: 24, seed: 1, callsPerAgentDay: 40 };

type Listener = (progress: Progress) => unknown;

/** All work that takes time, for a thread of its own: reading, computing, showing, writing. */
export class StandaloneWorker {
  private readonly workbook = new FileWorkbook();
  private progressListener: Listener = () => undefined;
  private controller = new AbortController();
  private shown: { readonly of: object; readonly view: SheetView } | null = null;

  /** Tells of progress from now on, not more often than can be seen. */
  onProgress(listener: Listener): void {
    let last = 0;
    this.progressListener = (progress) => {
      if (performance.now() - last < PROGRESS_EVERY_MS) return;
      last = performance.now();
      listener(progress);
    };
  }

  /** Stops the work at hand. */
  stop(): void {
    this.controller.abort();
  }

  /** Opens files one after the other; those before one that cannot be read stay open. */
  open(files: readonly File[]): Promise<WorkerResult<Contents>> {
    return this.work(async (options) => {
      for (const [done, file] of files.entries()) {
        options.onProgress?.({ step: `打开 ${file.name}`, done, of: files.length });
        await this.workbook.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, options);
      }
      return this.contents();
    });
  }

  /** Opens a made-up centre's workbook, to try everything out on. */
  openSample(): Promise<WorkerResult<Contents>> {
    return this.work(async (options) => {
      options.onProgress?.({ step: "编示例", done: 0, of: 0 });
      const { writeSample } = await import("../../hosts/file/write-sample.ts");
      const bytes = await writeSample(makeSample(SAMPLE).sheets);
      await this.workbook.open({ name: "示例.xlsx", bytes }, options);
      return this.contents();
    });
  }

  close(file: string): Contents {
    this.workbook.close(file);
    return this.contents();
  }

  perform<C extends Command>(command: C): Promise<WorkerResult<CommandResult<C>>> {
    return this.work((options) => performCommand(this.workbook, command, options));
  }

  restoreLast(): Promise<WorkerResult<TakenBack | null>> {
    return this.work(() => this.workbook.restoreLast());
  }

  contents(): Contents {
    const { files, made } = this.workbook;
    return {
      serial: this.workbook.serial,
      files: files.map(({ name, bytes }) => ({
        name,
        canTakeSheets: isPackage(bytes),
        isChanged: this.workbook.isChanged(name),
      })),
      inputs: this.workbook.inputs.map(({ file, name }) => ({ file, name })),
      made: made.map(({ name }) => ({ file: null, name })),
    };
  }

  frame(place: SheetPlace): Promise<WorkerResult<SheetFrame>> {
    return view(async () => (await this.viewOf(place)).frame);
  }

  rows(place: SheetPlace, first: number, end: number): Promise<WorkerResult<SheetRows>> {
    return view(async () => (await this.viewOf(place)).rows(first, end));
  }

  cell(place: SheetPlace, row: number, column: number): Promise<WorkerResult<SelectedCell>> {
    return view(async () => readCell(await this.viewOf(place), place, { row, column }));
  }

  /** The sheets made as a workbook, or as a copy of an opened file with them added. */
  save(into: string | null): Promise<WorkerResult<Uint8Array>> {
    return this.work(async ({ onProgress }) => {
      onProgress?.({ step: "写工作簿", done: 0, of: 0 });
      const { saveMade } = await import("../../hosts/file/save-made.ts");
      return saveMade(this.workbook.made, into === null ? null : this.fileNamed(into));
    });
  }

  /** A file with what was filled in. */
  saveFile(name: string): Promise<WorkerResult<Uint8Array>> {
    return this.work(() => {
      const { bytes } = this.fileNamed(name);
      this.workbook.noteSaved(name);
      return Promise.resolve(bytes);
    });
  }

  private work<T>(task: (options: WorkOptions) => Promise<T>): Promise<WorkerResult<T>> {
    if (this.controller.signal.aborted) this.controller = new AbortController();
    const { signal } = this.controller;
    return packResult(signal, () => task({ signal, onProgress: (progress) => void this.progressListener(progress) }));
  }

  private async viewOf(place: SheetPlace): Promise<SheetView> {
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

/** Viewing goes on when other work is stopped. */
function view<T>(task: () => Promise<T>): Promise<WorkerResult<T>> {
  return packResult(NEVER, task);
}

/** Only an .xlsx or .xlsm is a package of parts that others can be added to. */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
