import type { System } from "../people/directory.ts";

interface Place {
  readonly city: string | null;
  readonly system: System;
}

interface DialDay extends Place {
  readonly agent: number;
  readonly day: number;
  readonly product: string;
}

/** Which agent, day and product have calls, and from which cities and systems: tallies of the same must not count again. */
export class CallIndex {
  private readonly places = new Map<string, Map<string, Place>>();

  add(call: DialDay): void {
    const key = keyOf(call);
    const places = this.places.get(key) ?? new Map<string, Place>();
    places.set(`${call.city}|${call.system}`, call);
    this.places.set(key, places);
  }

  /** Whether a call agrees with the tally; a blank city or system agrees with any. */
  covers(tally: DialDay): boolean {
    const places = this.places.get(keyOf(tally));
    return places !== undefined && [...places.values()].some((place) => agrees(place, tally));
  }
}

function keyOf({ agent, day, product }: DialDay): string {
  return `${agent}|${day}|${product}`;
}

function agrees(a: Place, b: Place): boolean {
  const isSameCity = a.city === null || b.city === null || a.city === b.city;
  return isSameCity && (a.system === 0 || b.system === 0 || a.system === b.system);
}
