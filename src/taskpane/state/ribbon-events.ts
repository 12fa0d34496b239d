import type { RibbonAction } from "./ribbon.ts";

type Listener = (action: RibbonAction) => void;

/** Tells the pane which button was pressed; one pressed before the pane listens is told as soon as it does. */
export class Bell {
  private waiting: RibbonAction | null = null;
  private listener: Listener | null = null;

  ring(action: RibbonAction): void {
    if (this.listener) this.listener(action);
    else this.waiting = action;
  }

  /** Gives what ends the listening. */
  listen(listener: Listener): () => void {
    this.listener = listener;
    if (this.waiting !== null) listener(this.waiting);
    this.waiting = null;
    return () => {
      this.listener = null;
    };
  }
}
