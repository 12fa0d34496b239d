import { type Remote, proxy } from "comlink";
import { UserError } from "../../lib/problem.ts";
import type { Progress, WorkOptions } from "../../lib/table/progress.ts";
import type { Errand, Outcome } from "../commands/commands.ts";
import type { CellPlace, PaneHost, SelectedCell, TakenBack } from "../state/pane-host.ts";
import { findSheet, isSamePlace, NOTHING_OPEN, type Contents } from "./contents.ts";
import type { SheetFrame, SheetPlace, SheetRows } from "./sheets/sheet-view.ts";
import type { PageWork } from "./standalone-worker.ts";
import { unpackAnswer, type Answer } from "./worker-result.ts";

/** A sheet on show, and the cell that a link led to or somebody selected. */
export interface Showing {
  readonly place: SheetPlace;
  readonly cell: string | null;
  /** Grows with each jump, also with one to the cell where one is already. */
  readonly jump: number;
}

/** What the page draws: what lies open, and what of it is on show. */
export interface PageState {
  readonly contents: Contents;
  readonly showing: Showing | null;
}

const NOTHING_SELECTED: SelectedCell = { sheet: "", cell: "A1", text: "", formula: null, above: [], row: [""] };

/** The page's files and sheets, which another thread holds and works on. */
export class PageHost implements PaneHost {
  private state: PageState = { contents: NOTHING_OPEN, showing: null };
  private readonly listeners = new Set<() => void>();
  private readonly selecting = new Set<() => void>();
  private selected: (SheetPlace & { readonly row: number; readonly column: number }) | null = null;
  private onProgress: (progress: Progress) => void = () => undefined;

  /** `died` rejects when the other thread ends, so that nothing waits for it any more. */
  constructor(
    private readonly work: Remote<PageWork>,
    private readonly died: Promise<never>,
  ) {
    void work.listen(proxy((progress: Progress) => this.onProgress(progress)));
  }

  readonly read = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  async open(files: readonly File[], options: WorkOptions): Promise<void> {
    try {
      await this.ask(() => this.work.open(files), options);
    } finally {
      await this.lookAgain();
    }
  }

  async openSample(options: WorkOptions): Promise<void> {
    await this.ask(() => this.work.openSample(), options);
    await this.lookAgain();
  }

  async close(file: string): Promise<void> {
    await this.work.close(file);
    await this.lookAgain();
  }

  async perform<E extends Errand>(errand: E, options: WorkOptions): Promise<Outcome<E>> {
    // Comlink takes the promise of a generic method for one of unknown kind.
    const begin = () => this.work.perform(errand) as unknown as Promise<Answer<Outcome<E>>>;
    const outcome = await this.ask(begin, options);
    await this.lookAgain();
    this.showFirst(outcome);
    return outcome;
  }

  async restoreLast(options: WorkOptions): Promise<TakenBack | null> {
    const taken = await this.ask(() => this.work.restoreLast(), options);
    await this.lookAgain();
    return taken;
  }

  save(into: string | null, options: WorkOptions): Promise<Uint8Array> {
    return this.ask(() => this.work.save(into), options);
  }

  frame(place: SheetPlace): Promise<SheetFrame> {
    return this.ask(() => this.work.frame(place), {});
  }

  rows(place: SheetPlace, first: number, end: number): Promise<SheetRows> {
    return this.ask(() => this.work.rows(place, first, end), {});
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
    for (const listener of this.selecting) listener();
  }

  readSelection(): Promise<SelectedCell> {
    if (!this.selected) return Promise.resolve(NOTHING_SELECTED);
    const { file, name, row, column } = this.selected;
    return this.ask(() => this.work.cell({ file, name }, row, column), {});
  }

  onSelection(listener: () => void): () => void {
    this.selecting.add(listener);
    return () => void this.selecting.delete(listener);
  }

  /** Has the other thread begin, unless the work was stopped already. */
  private async ask<T>(begin: () => Promise<Answer<T>>, { signal, onProgress }: WorkOptions): Promise<T> {
    signal?.throwIfAborted();
    if (onProgress) this.onProgress = onProgress;
    const stop = () => void this.work.stop();
    signal?.addEventListener("abort", stop);
    try {
      return unpackAnswer(await Promise.race([begin(), this.died]));
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** What is on show stays so, unless it is gone. */
  private async lookAgain(): Promise<void> {
    const contents = await Promise.race([this.work.contents(), this.died]);
    if (contents.serial === this.state.contents.serial) return;
    const { showing } = this.state;
    const isThere = (place: SheetPlace) =>
      [...contents.made, ...contents.inputs].some((one) => isSamePlace(one, place));
    this.change({ contents, showing: showing && isThere(showing.place) ? showing : null });
  }

  private showFirst(outcome: unknown): void {
    const { placed = [] } = outcome as { placed?: readonly { readonly name: string }[] };
    const first = this.state.contents.made.find(({ name }) => name === placed[0]?.name);
    if (first) this.show(first);
  }

  private change(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
