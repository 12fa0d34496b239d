import { RichApiError } from "../errors.ts";
import { NO_ARGUMENTS, type Action, type Slot } from "../server/action.ts";
import type { Excel } from "../server/excel.ts";
import { makeProxy, stateOf, type ProxyHost, type ProxyState } from "./proxy.ts";
import { TrackedObjects } from "./tracked-objects.ts";

/** A request context: what is called is queued, and told to Excel when it is synced. */
export class Context implements ProxyHost {
  readonly excel: Excel;
  readonly workbook: object;
  readonly trackedObjects = new TrackedObjects();
  isRunning = false;
  waitsForCellEdit = false;
  private queue: Action[] = [];
  private living: ProxyState[] = [];

  constructor(excel: Excel) {
    this.excel = excel;
    this.workbook = makeProxy(this, rootSlot(excel));
    this.living = [];
    this.queue = [];
  }

  get facade(): object {
    return this;
  }

  get application(): unknown {
    return (this.workbook as { application: unknown }).application;
  }

  enqueue(action: Action): void {
    this.queue.push(action);
  }

  adopt(state: ProxyState): void {
    this.living.push(state);
  }

  load(proxy: object, option?: unknown): void {
    if (stateOf(proxy)?.host !== this) throw new RichApiError("InvalidRequestContext");
    (proxy as { load(option: unknown): void }).load(option);
  }

  async sync<T>(passThrough?: T): Promise<T | undefined> {
    const actions = this.queue;
    this.queue = [];
    // With nothing to say there is no round trip.
    if (actions.length > 0) await this.excel.transmit(actions, { waitsForCellEdit: this.waitsForCellEdit });
    return passThrough;
  }

  /** What a batch made ends with it, but for what is tracked. */
  finishRun(): void {
    for (const state of this.living) {
      if (!this.trackedObjects.has(state)) state.isValid = false;
    }
    this.living = this.living.filter(({ isValid }) => isValid);
    this.isRunning = false;
  }
}

/** The workbook, which is always there. */
function rootSlot(excel: Excel): Slot {
  return {
    declaration: excel.classOf("Workbook"),
    parent: null,
    path: "workbook",
    location: "Workbook",
    since: "1.1",
    find: () => excel.book,
    args: NO_ARGUMENTS,
    isMade: false,
    isFound: true,
    wasTried: true,
    target: excel.book,
  };
}
