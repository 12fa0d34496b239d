/** The buttons of the ribbon tab, by the name of the action that each runs; the manifest and the pane both read them here. */
export const RIBBON_ACTIONS = ["daily", "monthly", "quality", "inquiry"] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

type Listener = (action: RibbonAction) => void;

/** The ribbon's buttons for the pane to listen to; one pressed before it listens comes as soon as it does. */
export class RibbonEvents {
  private pending: RibbonAction | null = null;
  private listener: Listener | null = null;

  emit(action: RibbonAction): void {
    if (this.listener) this.listener(action);
    else this.pending = action;
  }

  /** Gives what unsubscribes. */
  subscribe(listener: Listener): () => void {
    this.listener = listener;
    if (this.pending !== null) listener(this.pending);
    this.pending = null;
    return () => {
      this.listener = null;
    };
  }
}
