import type { Sentence } from "../../lib/problem.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import { CELL_EDIT, ExcelFault, faultOf, isTransientFault } from "./excel-fault.ts";

/** What a session needs of the Excel it runs in. */
export interface ExcelHost {
  readonly run: typeof Excel.run;
  /** Whether this Excel has that version of the requirement set ExcelApi. */
  readonly isSupported: (version: string) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Some work in one `Excel.run`; its proxies die with it. */
export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

export interface SessionOptions extends WorkOptions {
  /** What the work is, as the beginning of a sentence that says why it failed. */
  readonly doing: Sentence;
}

const TRANSIENT_PAUSES = [250, 1000, 3000];
const EDIT_PAUSE = 1000;
const EDIT_PATIENCE = 30;

/** The only way to Excel: runs work, and turns what Excel says against it into an `ExcelFault`. */
export class ExcelSession {
  constructor(private readonly host: ExcelHost) {}

  supports(version: string): boolean {
    return this.host.isSupported(version);
  }

  /**
   * Runs work that changes nothing. What fails for a passing reason is run again after a pause, a few times;
   * while a cell is being edited, for half a minute. A signal ends it at once.
   */
  async read<T>(work: Work<T>, options: SessionOptions): Promise<T> {
    const attempts: Attempts = { edits: 0, faults: 0 };
    for (;;) {
      options.signal?.throwIfAborted();
      try {
        return await untilAborted(this.run({}, work), options.signal);
      } catch (error) {
        const fault = faultOf(error, options.doing);
        const pause = pauseAfter(fault, attempts);
        if (pause === null) throw fault;
        if (attempts.edits > 0) options.onProgress?.({ step: EDITING, done: attempts.edits, of: EDIT_PATIENCE });
        await untilAborted(this.host.wait(pause), options.signal);
      }
    }
  }

  /**
   * Runs work that changes the workbook: once, for half of it may have been done when it fails. It begins when no
   * cell is being edited; where an edit comes later, Excel waits for its end. Between its syncs the work itself
   * must ask the signal.
   */
  async write<T>(work: Work<T>, options: SessionOptions): Promise<T> {
    await this.read(touch, options);
    options.signal?.throwIfAborted();
    try {
      return await this.run({ delayForCellEdit: true }, work);
    } catch (error) {
      throw faultOf(error, options.doing);
    }
  }

  private run<T>(options: Excel.RunOptions, work: Work<T>): Promise<T> {
    return this.host.run(options, work);
  }
}

/** Asks for as little as there is: a sync with nothing to do never gets to Excel. */
async function touch(context: Excel.RequestContext): Promise<void> {
  context.workbook.load({ name: true });
  await context.sync();
}

const EDITING = "请按回车或 Esc 结束单元格的编辑 Finish editing the cell";

interface Attempts {
  edits: number;
  faults: number;
}

/** How long to wait before the next attempt, in milliseconds; null when there should be none. */
function pauseAfter(fault: unknown, attempts: Attempts): number | null {
  if (fault instanceof ExcelFault && fault.code === CELL_EDIT) {
    attempts.edits++;
    return attempts.edits <= EDIT_PATIENCE ? EDIT_PAUSE : null;
  }
  return isTransientFault(fault) ? (TRANSIENT_PAUSES[attempts.faults++] ?? null) : null;
}

/** The work's outcome, or the signal's reason as soon as there is one. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** A session with the Excel that this page is a pane of. */
export function openSession(): ExcelSession {
  return new ExcelSession({
    run: Excel.run,
    isSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}
