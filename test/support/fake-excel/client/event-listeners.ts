import type { Happening, Listeners } from "./declaration.ts";

type Listener = (event: unknown) => Promise<unknown>;
type Ask = (listen: (source: Happening<never>, target: never) => void) => void;

/** The `onChanged` of an object: a listener hears from the next sync on. */
export class EventListeners {
  private readonly host: { readonly facade: object };
  private readonly ask: Ask;

  constructor(host: { readonly facade: object }, ask: Ask) {
    this.host = host;
    this.ask = ask;
  }

  add(listener: Listener): { readonly context: object; remove(): void } {
    this.ask((source, target) => listenersOf(source, target).add(listener));
    return { context: this.host.facade, remove: () => this.remove(listener) };
  }

  remove(listener: Listener): void {
    this.ask((source, target) => listenersOf(source, target).delete(listener));
  }
}

function listenersOf(source: Happening<never>, target: never): Listeners {
  return (source.find as (target: unknown) => Listeners)(target);
}
