/** Excel on the web takes 5 MB a request; what an action weighs beside its text can only be guessed. */
const BUDGET_BYTES = 600_000;
export const ACTION_BYTES = 400;

/** What is to be done to a workbook, sent in requests of a bounded size; between them the work can be stopped. */
export class Outbox {
  private bytes = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** To be awaited before so much is added: what is already there goes out first where both are too much. */
  async admit(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > BUDGET_BYTES) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.signal?.throwIfAborted();
    this.bytes = 0;
    this.context.application.suspendApiCalculationUntilNextSync();
    await this.context.sync();
  }
}
