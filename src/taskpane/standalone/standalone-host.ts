import { proxy, type Remote } from "comlink";
import { useSyncExternalStore } from "react";
import { UserError } from "../../lib/problem.ts";
import type { Progress, WorkOptions } from "../../lib/table/progress.ts";
import type { Command, CommandResult } from "../commands/commands.ts";
import type { CellPlace, PaneHost, SelectedCell, TakenBack } from "../state/pane-host.ts";
import { type Contents, findSheet, isSamePlace, NOTHING_OPEN } from "./contents.ts";
import type { SheetFrame, SheetPlace, SheetRows } from "./sheets/sheet-view.ts";
import type { StandaloneWorker } from "./standalone-worker.ts";
import { unpackResult, type WorkerResult } from "./worker-result.ts";

/** A sheet on show, and the cell that a link led to or somebody selected. */
export interface Showing {
  readonly place: SheetPlace;
  readonly cell: string | null;
  /** Grows with each jump, also with one to the cell where one is already. */
  readonly jump: number;
}

/** What is drawn from the host: what lies open, and what of it is on show. */
export interface HostState {
  readonly contents: Contents;
  readonly showing: Showing | null;
}

const NOTHING_SELECTED: SelectedCell = { sheet: "", cell: "A1", text: "", formula: null, above: [], row: [""] };

/** The opened files and their sheets, which a worker holds and works on. */
export class StandaloneHost implements PaneHost {
  private state: HostState = { contents: NOTHING_OPEN, showing: null };
  private readonly listeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();
  private selected: (SheetPlace & { readonly row: number; readonly column: number }) | null = null;
  private onProgress: (progress: Progress) => void = () => undefined;

  /** `crashed` rejects when the worker ends, so that nothing waits for it any more. */
  constructor(
    private readonly worker: Remote<StandaloneWorker>,
    private readonly crashed: Promise<never>,
  ) {
    void worker.onProgress(proxy((progress: Progress) => this.onProgress(progress)));
  }

  readonly read = (): HostState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  async open(files: readonly File[], options: WorkOptions): Promise<void> {
    try {
      await this.ask(() => this.worker.open(files), options);
    } finally {
      await this.refresh();
    }
  }

  async openSample(options: WorkOptions): Promise<void> {
    await this.ask(() => this.worker.openSample(), options);
    await this.refresh();
  }

  async close(file: string): Promise<void> {
    await this.worker.close(file);
    await this.refresh();
  }

  async perform<C extends Command>(command: C, options: WorkOptions): Promise<CommandResult<C>> {
    // Comlink takes the promise of a generic method for one of unknown kind.
    const begin = () => this.worker.perform(command) as unknown as Promise<WorkerResult<CommandResult<C>>>;
    const outcome = await this.ask(begin, options);
    await this.refresh();
    this.showFirst(outcome);
    return outcome;
  }

  async restoreLast(options: WorkOptions): Promise<TakenBack | null> {
    const taken = await this.ask(() => this.worker.restoreLast(), options);
    await this.refresh();
    return taken;
  }

  save(into: string | null, options: WorkOptions): Promise<Uint8Array> {
    return this.ask(() => this.worker.save(into), options);
  }

  /** An opened file with what was filled in. */
  async saveFile(name: string, options: WorkOptions): Promise<Uint8Array> {
    const bytes = await this.ask(() => this.worker.saveFile(name), options);
    await this.refresh();
    return bytes;
  }

  frame(place: SheetPlace): Promise<SheetFrame> {
    return this.ask(() => this.worker.frame(place), {});
  }

  rows(place: SheetPlace, first: number, end: number): Promise<SheetRows> {
    return this.ask(() => this.worker.rows(place, first, end), {});
  }

  show(place: SheetPlace, cell: string | null = null): void {
    this.change({ showing: { place, cell, jump: (this.state.showing?.jump ?? 0) + 1 } });
  }

  goTo(place: CellPlace): Promise<void> {
    const found = findSheet(this.state.contents, place);
    if (!found) return Promise.reject(new UserError(`“${place.sheet}”不在打开的文件里,可能已经关闭。`));
    this.show(found, place.cell);
    return Promise.resolve();
  }

  select(place: SheetPlace, row: number, column: number): void {
    this.selected = { ...place, row, column };
    for (const listener of this.selectionListeners) listener();
  }

  readSelection(): Promise<SelectedCell> {
    if (!this.selected) return Promise.resolve(NOTHING_SELECTED);
    const { file, name, row, column } = this.selected;
    return this.ask(() => this.worker.cell({ file, name }, row, column), {});
  }

  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  /** Has the worker begin, unless the work was stopped already. */
  private async ask<T>(begin: () => Promise<WorkerResult<T>>, { signal, onProgress }: WorkOptions): Promise<T> {
    signal?.throwIfAborted();
    if (onProgress) this.onProgress = onProgress;
    const stop = () => void this.worker.stop();
    signal?.addEventListener("abort", stop);
    try {
      return unpackResult(await Promise.race([begin(), this.crashed]));
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** What is on show stays so, unless it is gone. */
  private async refresh(): Promise<void> {
    const contents = await Promise.race([this.worker.contents(), this.crashed]);
    if (contents.serial === this.state.contents.serial) return;
    const { showing } = this.state;
    const isThere = (place: SheetPlace) =>
      [...contents.made, ...contents.inputs].some((one) => isSamePlace(one, place));
    this.change({ contents, showing: showing && isThere(showing.place) ? showing : null });
  }

  /** Shows the first sheet that a command made; one that only changes 口径 has nothing to show. */
  private showFirst(outcome: unknown): void {
    const { placed = [] } = (outcome ?? {}) as { placed?: readonly { readonly name: string }[] };
    const first = this.state.contents.made.find(({ name }) => name === placed[0]?.name);
    if (first) this.show(first);
  }

  private change(change: Partial<HostState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What lies open on the page, drawn again whenever that changes. */
export function useHostState(host: StandaloneHost): HostState {
  return useSyncExternalStore(host.subscribe, host.read);
}
