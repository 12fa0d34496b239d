import { ServerFault } from "./errors.ts";

interface PlannedSync {
  remaining: number;
  readonly act: () => void;
}

/** What is to go wrong, and when. Counting begins at the call that plans it. */
export class Faults {
  private actionsLeft = Infinity;
  private actionCode = "";
  private editingSyncs = 0;
  private readonly refusals: string[] = [];
  private readonly plans: PlannedSync[] = [];
  private watcher: (() => Promise<void>) | null = null;

  /** The `k`-th action from now fails, those before it stay done. */
  failAction(k: number, code = "GeneralException"): void {
    this.actionsLeft = k;
    this.actionCode = code;
  }

  /** The next `syncs` requests meet somebody typing in a cell; `Infinity` is a user who has gone to lunch. */
  editCell(syncs: number): void {
    this.editingSyncs = syncs;
  }

  leaveCell(): void {
    this.editingSyncs = 0;
  }

  /** The next `times` requests are refused whole, then things are well again. */
  transient(code = "ServiceNotAvailable", times = 1): void {
    for (let time = 0; time < times; time++) this.refusals.push(code);
  }

  /** Has something happen right after the `n`-th round trip from now. */
  afterSync(n: number, act: () => void): void {
    this.plans.push({ remaining: n, act });
  }

  /** Has something happen before every action from now on; null ends it. */
  beforeEachAction(act: (() => Promise<void>) | null): void {
    this.watcher = act;
  }

  /** What an action has to wait for, if anything. */
  watching(): Promise<void> | null {
    return this.watcher && this.watcher();
  }

  /** Whether a cell is being edited at the moment a request comes in; asking brings the end of it nearer. */
  meetsEditing(): boolean {
    if (this.editingSyncs <= 0) return false;
    this.editingSyncs--;
    return true;
  }

  nextRefusal(): string | undefined {
    return this.refusals.shift();
  }

  beforeAction(): void {
    this.actionsLeft--;
    if (this.actionsLeft > 0) return;
    this.actionsLeft = Infinity;
    throw new ServerFault(this.actionCode);
  }

  finishSync(): void {
    for (const plan of [...this.plans]) {
      plan.remaining--;
      if (plan.remaining > 0) continue;
      this.plans.splice(this.plans.indexOf(plan), 1);
      plan.act();
    }
  }
}
