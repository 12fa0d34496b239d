/** A person waits no longer than this for a thread to hear of a click. */
const LONGEST_WORK_MS = 40;

/** Lets a thread that works without end look up now and then. */
export class Breath {
  private last = 0;

  /** Gives the thread's other messages their turn, where the last turn was some time ago. */
  async draw(): Promise<void> {
    if (performance.now() - this.last < LONGEST_WORK_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.last = performance.now();
  }
}
