/** What people could still undo of the add-in's work. */
export class Undo {
  readonly isSupported: boolean;
  steps = 0;
  private isBroken = false;

  constructor(isSupported: boolean) {
    this.isSupported = isSupported;
  }

  /** Ends a request that changed something. */
  add(): void {
    this.steps = this.isBroken || !this.isSupported ? 0 : this.steps + 1;
    this.isBroken = false;
  }

  /** Some calls empty the list. */
  breakOff(): void {
    this.isBroken = true;
  }
}
