// Kept from before any test replaces the clock.
const { setImmediate: later } = globalThis;

/** Resolves on a later turn of the event loop, when others have had theirs. */
export function nextTick(): Promise<void> {
  return new Promise((resolve) => later(resolve));
}
