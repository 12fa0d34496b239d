import { Buffer } from "node:buffer";
import type { ClassName, Declaration } from "../client/declaration.ts";
import type { Counters } from "../counters.ts";
import { invalidObjectPath, refuse, RichApiError, ServerFault } from "../errors.ts";
import type { Faults } from "../faults.ts";
import type { Book } from "../model/book.ts";
import { isSetSupported, type Profile } from "../profile.ts";
import { expressionOf, locationOf, type Action, type Arguments, type Slot } from "./action.ts";
import { nextTick } from "./tick.ts";

export interface ExcelParts {
  readonly book: Book;
  readonly profile: Profile;
  readonly classes: Readonly<Record<ClassName, Declaration>>;
  readonly counters: Counters;
  readonly faults: Faults;
}

/** How a request is to be treated. */
export interface RequestOptions {
  readonly waitsForCellEdit: boolean;
}

/** The program at the other end: takes requests one after the other, each on a later tick. */
export class Excel {
  readonly book: Book;
  readonly profile: Profile;
  readonly counters: Counters;
  readonly faults: Faults;
  private readonly classes: Readonly<Record<ClassName, Declaration>>;
  private readonly supported = new Map<string, boolean>();

  constructor({ book, profile, classes, counters, faults }: ExcelParts) {
    this.book = book;
    this.profile = profile;
    this.classes = classes;
    this.counters = counters;
    this.faults = faults;
  }

  classOf(name: ClassName): Declaration {
    return this.classes[name];
  }

  supports(since: string): boolean {
    const known = this.supported.get(since) ?? isSetSupported(this.profile, "ExcelApi", since);
    this.supported.set(since, known);
    return known;
  }

  /** Carries a request out. What was done before an action failed stays done, and its results arrive. */
  async transmit(actions: readonly Action[], options: RequestOptions): Promise<void> {
    await nextTick();
    while (this.faults.meetsEditing()) {
      if (!options.waitsForCellEdit) throw new RichApiError("InvalidOperationInCellEditMode");
      await nextTick();
    }
    const refusal = this.faults.nextRefusal();
    if (refusal !== undefined) throw new RichApiError(refusal);
    const request = actions.map(({ args }) => JSON.stringify(args.plain));
    this.countRequest(actions, request);
    this.respond(actions, await this.execute(actions, request));
  }

  private countRequest(actions: readonly Action[], request: readonly string[]): void {
    const bytes = actions.reduce((sum, action, index) => sum + envelopeBytes(action) + byteCount(request[index]!), 0);
    this.counters.countRequest(bytes);
    if (this.isTooMuch(bytes)) throw new RichApiError("RequestPayloadSizeLimitExceeded");
  }

  private async execute(actions: readonly Action[], request: readonly string[]): Promise<Outcome> {
    const results: unknown[] = [];
    try {
      for (const [index, action] of actions.entries()) {
        const watching = this.faults.watching();
        if (watching) await watching;
        results.push(this.perform(action, JSON.parse(request[index]!) as unknown[]));
        if (action.isChange) this.counters.changes++;
      }
      return { results, failure: null };
    } catch (error) {
      return { results, failure: this.explain(error, actions, results.length) };
    } finally {
      this.book.finishSync(actions.slice(0, results.length).some(({ isChange }) => isChange));
      this.faults.finishSync();
    }
  }

  private perform(action: Action, plain: readonly unknown[]): unknown {
    this.counters.actions++;
    this.faults.beforeAction();
    if (!this.supports(action.since)) refuse("ApiNotFound");
    const target = this.resolve(action.slot);
    if (target === null && action.name !== "") return null;
    return action.perform(target as never, this.fill(action.args, plain));
  }

  /** Finds an object once; it then stays what it is. */
  private resolve(slot: Slot): unknown {
    if (!slot.isFound) this.find(slot);
    const isGone = slot.target !== null && !(slot.declaration.isAlive as (target: unknown) => boolean)(slot.target);
    if (isGone) refuse("ItemNotFound");
    return slot.target;
  }

  private find(slot: Slot): void {
    if (slot.isMade && slot.wasTried) throw invalidObjectPath(slot.path);
    if (!this.supports(slot.since)) refuse("ApiNotFound");
    slot.wasTried = true;
    const parent = slot.parent ? this.resolve(slot.parent) : undefined;
    const args = this.fill(slot.args, JSON.parse(JSON.stringify(slot.args.plain)) as unknown[]);
    slot.target = parent === null ? null : slot.find(parent as never, args);
    slot.isFound = true;
  }

  private fill({ slots }: Arguments, plain: readonly unknown[]): unknown[] {
    // What was left out is null once it has been JSON, and left out again here.
    const args: unknown[] = plain.map((value) => value ?? undefined);
    for (const [index, slot] of slots) args[index] = this.resolve(slot);
    return args;
  }

  private explain(error: unknown, actions: readonly Action[], index: number): RichApiError {
    if (error instanceof RichApiError) return error;
    if (!(error instanceof ServerFault)) throw error;
    const statement = `${expressionOf(actions[index]!)};`;
    return new RichApiError(error.code, error.message, {
      errorLocation: locationOf(actions[index]!),
      statement,
      surroundingStatements: actions.slice(Math.max(index - 3, 0), index + 3).map((near) => `${expressionOf(near)};`),
      fullStatements: ["Please enable config.extendedErrorLogging to see full statements."],
    });
  }

  private respond(actions: readonly Action[], { results, failure }: Outcome): void {
    const wire = results.map((result, index) => actions[index]!.toWire(result as never));
    const bytes = byteCount(JSON.stringify(wire));
    this.counters.countResponse(bytes);
    if (this.isTooMuch(bytes)) throw new RichApiError("ResponsePayloadSizeLimitExceeded");
    for (const [index, result] of results.entries()) actions[index]!.settle(result as never);
    if (failure) throw failure;
  }

  private isTooMuch(bytes: number): boolean {
    return this.profile.payloadLimitBytes !== null && bytes > this.profile.payloadLimitBytes;
  }
}

interface Outcome {
  readonly results: readonly unknown[];
  readonly failure: RichApiError | null;
}

function byteCount(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** What an action weighs besides its arguments: its id, kind, name and object path. */
function envelopeBytes({ name, slot }: Action): number {
  return 90 + name.length + byteCount(slot.path);
}
