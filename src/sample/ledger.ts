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
}

const WORTH_HEARING_SECONDS = 45;

export function makeLedger(centre: Centre): Ledger {
  const price = pricesOf(centre);
  const sums = centre.staff.agents.map((): Sums => ({ dialled: 0, connected: 0, subscriptions: 0, output: 0 }));
  const heard = centre.staff.agents.map((): Dial[] => []);
  const successes = new Map<string, OldSuccesses>();
  return {
    enter(dial) {
      addDial(sums[dial.person.position]!, dial, price(dial));
      listen(heard[dial.person.position]!, dial);
      if (dial.system === "old" && dial.outcome === "subscribed") countSuccess(successes, dial);
    },
    sumsOf: ({ position }) => sums[position]!,
    heard: ({ position }) => heard[position]!,
    oldSuccesses: (city) => [...successes.values()].filter(({ dial }) => dial.city === city),
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
