import { UserError } from "../../lib/problem.ts";

/** What came of work done in another thread, as it can be sent: a value, or what went wrong in words. */
export type WorkerResult<T> =
  { readonly value: T } | { readonly fault: "stopped" | "user" | "unforeseen"; readonly message: string };

/** Does the work and packs what comes of it. */
export async function packResult<T>(signal: AbortSignal, work: () => Promise<T>): Promise<WorkerResult<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (signal.aborted) return { fault: "stopped", message };
    return { fault: error instanceof UserError ? "user" : "unforeseen", message };
  }
}

/** The value; a fault is thrown as it was in the thread where it happened. */
export function unpackResult<T>(result: WorkerResult<T>): T {
  if ("value" in result) return result.value;
  const { fault, message } = result;
  if (fault === "stopped") throw new DOMException(message, "AbortError");
  throw fault === "user" ? new UserError(message) : new Error(message);
}
