import type { Centre } from "./centre.ts";
import { type Dial, isConnected } from "./dials.ts";
import type { Person } from "./people.ts";
import { pricesOf } from "./prices.ts";

export interface Sums {
  dialled: number;
  connected: number;
  subscriptions: number;
  output: number;
}

/** Successes of one old-system agent with one product in one city on one day. */
export interface OldSuccesses {
  readonly dial: Dial;
  count: number;
}

/** What is remembered of the calls once their rows are written. */
export interface Ledger {
  enter(dial: Dial): void;
  sumsOf(person: Person): Readonly<Sums>;
  /** The first longer talk of each of the agent's days: what somebody may have listened to. */
  heard(person: Person): readonly Dial[];
  oldSuccesses(city: string): readonly OldSuccesses[];
  /** Some of a day's successes, and of its dials. */
  soldOn(serial: number): readonly Dial[];
  dialledOn(serial: number): readonly Dial[];
}

const WORTH_HEARING_SECONDS = 45;
/** Every so many of a day's dials and successes, and no more than so many, are remembered. */
const SOME = { dials: { every: 13, most: 60 }, sales: { every: 1, most: 60 } } as const;

export function makeLedger(centre: Centre): Ledger {
  const price = pricesOf(centre);
  const sums = centre.staff.agents.map((): Sums => ({ dialled: 0, connected: 0, subscriptions: 0, output: 0 }));
  const heard = centre.staff.agents.map((): Dial[] => []);
  const successes = new Map<string, OldSuccesses>();
  const sold = someOfDays(SOME.sales);
  const dialled = someOfDays(SOME.dials);
  return {
    enter(dial) {
      addDial(sums[dial.person.position]!, dial, price(dial));
      listen(heard[dial.person.position]!, dial);
      dialled.enter(dial);
      if (dial.outcome !== "subscribed") return;
      sold.enter(dial);
      if (dial.system === "old") countSuccess(successes, dial);
    },
    sumsOf: ({ position }) => sums[position]!,
    heard: ({ position }) => heard[position]!,
    oldSuccesses: (city) => [...successes.values()].filter(({ dial }) => dial.city === city),
    soldOn: sold.on,
    dialledOn: dialled.on,
  };
}

function someOfDays({ every, most }: { readonly every: number; readonly most: number }) {
  const days = new Map<number, Dial[]>();
  let count = 0;
  return {
    enter(dial: Dial): void {
      count += 1;
      if (count % every !== 0) return;
      const some = days.get(dial.day.serial) ?? [];
      days.set(dial.day.serial, some);
      if (some.length < most) some.push(dial);
    },
    on: (serial: number): readonly Dial[] => days.get(serial) ?? [],
  };
}

function addDial(sums: Sums, { outcome }: Dial, price: number): void {
  sums.dialled += 1;
  if (isConnected(outcome)) sums.connected += 1;
  if (outcome !== "subscribed") return;
  sums.subscriptions += 1;
  sums.output += price;
}

function listen(heard: Dial[], dial: Dial): void {
  if (dial.talkSeconds >= WORTH_HEARING_SECONDS && heard.at(-1)?.day !== dial.day) heard.push(dial);
}

function countSuccess(successes: Map<string, OldSuccesses>, dial: Dial): void {
  const key = `${dial.day.day} ${dial.person.position} ${dial.product.name} ${dial.city}`;
  const known = successes.get(key);
  if (known === undefined) successes.set(key, { dial, count: 1 });
  else known.count += 1;
}
