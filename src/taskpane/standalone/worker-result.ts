import { UserError } from "../../lib/problem.ts";

/** What came of work done in another thread, as it can be sent: a value, or what went wrong in words. */
export type Answer<T> =
  { readonly value: T } | { readonly fault: "stopped" | "user" | "unforeseen"; readonly message: string };

/** Does the work and packs what comes of it. */
export async function packAnswer<T>(signal: AbortSignal, work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (signal.aborted) return { fault: "stopped", message };
    return { fault: error instanceof UserError ? "user" : "unforeseen", message };
  }
}

/** The value; a fault is thrown as it was in the thread where it happened. */
export function unpackAnswer<T>(answer: Answer<T>): T {
  if ("value" in answer) return answer.value;
  const { fault, message } = answer;
  if (fault === "stopped") throw new DOMException(message, "AbortError");
  throw fault === "user" ? new UserError(message) : new Error(message);
}
