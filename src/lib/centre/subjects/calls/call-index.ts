import type { FactTable } from "../../../facts/fact-table.ts";
import { TupleSet } from "../../../table/tuple-set.ts";
import { System } from "../people/directory.ts";
import type { DialKeys } from "./dial-facts.ts";

/** Stands for every city, or every system. */
const ANY = -1;

/** Which agent, day and product have calls, and from which cities and systems: tallies of the same must not count again. */
export class CallIndex {
  private readonly dials = new TupleSet(5);
  private readonly noCity: number;

  constructor({ length, keys }: FactTable, noCity: number) {
    this.noCity = noCity;
    const { agentId, date, product, city, system } = keys;
    for (let row = 0; row < length; row++) {
      const dial = [agentId![row]!, date![row]!, product![row]!];
      for (const place of [city![row]!, ANY]) {
        for (const from of [system![row]!, ANY]) this.dials.add([...dial, place, from]);
      }
    }
  }

  /** Whether a call agrees with the tally; a blank city or system agrees with any. */
  covers({ agent, day, product, city, system }: DialKeys): boolean {
    const cities = city === this.noCity ? [ANY] : [city, this.noCity];
    const systems = system === System.none ? [ANY] : [system, System.none];
    return cities.some((place) => systems.some((from) => this.dials.has([agent, day, product, place, from])));
  }
}
