import { RichApiError } from "../errors.ts";
import type { Excel } from "../server/excel.ts";
import { nextTick } from "../server/tick.ts";
import { Context } from "./context.ts";
import { stateOf } from "./proxy.ts";

type Batch = (context: Context) => Promise<unknown>;

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly previousObjects?: unknown;
  readonly mergeUndoGroup?: boolean;
}

/** `Excel.run` of an Excel: with options, with earlier objects, or with a batch alone. */
export function makeRun(excel: Excel): (...args: readonly unknown[]) => Promise<unknown> {
  return async (...args) => {
    const batch = args.at(-1);
    const first = args.length > 1 ? args[0] : undefined;
    if (typeof batch !== "function" || args.length > 2) throw invalidRun();
    const options = isOptions(first) ? first : {};
    const context = contextOf(excel, isOptions(first) ? options.previousObjects : first);
    excel.counters.runs++;
    while (context.isRunning) await nextTick();
    return runBatch(context, batch as Batch, options);
  };
}

function isOptions(value: unknown): value is RunOptions {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function contextOf(excel: Excel, previous: unknown): Context {
  if (previous === undefined || previous === null) return new Context(excel);
  if (previous instanceof Context) return previous;
  const states = [previous].flat().map(stateOf);
  if (states.length === 0 || states.includes(undefined)) throw invalidRun();
  const contexts = new Set(states.map((state) => state!.host.facade));
  if (contexts.size > 1) throw new RichApiError("InvalidRequestContext", undefined, { errorLocation: "Excel.run" });
  return [...contexts][0] as Context;
}

/** The batch, then whatever it left unsynced; then its objects end. */
async function runBatch(context: Context, batch: Batch, options: RunOptions): Promise<unknown> {
  context.isRunning = true;
  context.waitsForCellEdit = options.delayForCellEdit === true;
  try {
    const promise: unknown = batch(context);
    if (typeof (promise as Promise<unknown> | undefined)?.then !== "function") throw runMustReturnPromise();
    return await context.sync(await (promise as Promise<unknown>));
  } finally {
    context.finishRun();
  }
}

function runMustReturnPromise(): RichApiError {
  return new RichApiError(
    "RunMustReturnPromise",
    'The batch function passed to the ".run" method didn\'t return a promise. The function must return a promise, so that any automatically-tracked objects can be released at the completion of the batch operation. Typically, you return a promise by returning the response from "context.sync()".',
  );
}

function invalidRun(): RichApiError {
  return new RichApiError("InvalidArgument", undefined, { errorLocation: "Excel.run" });
}
