import { stateOf, type ProxyState } from "./proxy.ts";

/** Objects that outlive the batch they were made in. */
export class TrackedObjects {
  private readonly tracked = new Set<ProxyState>();

  add(proxies: object | readonly object[]): void {
    for (const state of statesOf(proxies)) this.tracked.add(state);
  }

  /** An object let go of is gone when the batch is over; outside of one, at once. */
  remove(proxies: object | readonly object[]): void {
    for (const state of statesOf(proxies)) {
      this.tracked.delete(state);
      if (!(state.host.facade as { isRunning: boolean }).isRunning) state.isValid = false;
    }
  }

  has(state: ProxyState): boolean {
    return this.tracked.has(state);
  }
}

function statesOf(proxies: object | readonly object[]): ProxyState[] {
  return [proxies].flat().flatMap((proxy) => stateOf(proxy) ?? []);
}
