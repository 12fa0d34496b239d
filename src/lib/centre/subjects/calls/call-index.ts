import type { FactTable } from "../../../facts/fact-table.ts";
import type { Problem } from "../../../problem.ts";
import type { Sheet } from "../../../table/sheet.ts";
import { TupleSet } from "../../../table/tuple-set.ts";
import { System } from "../people/directory.ts";
import type { DialFacts, DialKeys } from "./dial-facts.ts";

/** Stands for every city, or every system, for a tally whose sheet has none. */
const ANY = -1;
/** Stands for the city, or the system, of calls whose sheet has none. */
const UNTOLD = -2;

/** Whether anything stands under 地市 and 系统 anywhere in a sheet. */
export interface Told {
  readonly city: boolean;
  readonly system: boolean;
}

/**
 * Which agent, day and product have calls, and from which cities and systems: a tally of the same must not count again.
 * A city or a system is compared where both sheets have some; there a blank agrees with none (spec 1.3).
 */
export class CallIndex {
  private readonly dials = new TupleSet(5);
  /** By the place of a tuple, the first call that has it. */
  private readonly first: number[] = [];
  private readonly facts: FactTable;
  private readonly sheets: ReadonlyMap<number, Sheet>;
  private readonly noCity: number;

  constructor(dials: DialFacts, sheets: ReadonlyMap<number, Sheet>) {
    this.facts = dials.finish();
    this.sheets = sheets;
    this.noCity = dials.noCity;
    const told = this.toldBySheet();
    for (let row = 0; row < this.facts.length; row++) this.add(row, told.get(this.facts.sheets[row]!)!);
  }

  /** The call that agrees with a tally; null where none does. */
  find({ agent, day, product, city, system }: DialKeys, told: Told): NonNullable<Problem["repeats"]> | null {
    const cities = told.city ? [UNTOLD, ...this.cityOf(city)] : [ANY];
    const systems = told.system ? [UNTOLD, ...systemOf(system)] : [ANY];
    for (const place of cities) {
      for (const from of systems) {
        const known = this.dials.placeOf([agent, day, product, place, from]);
        if (known >= 0) return this.placeOf(this.first[known]!);
      }
    }
    return null;
  }

  private add(row: number, told: Told): void {
    const { agentId, date, product, city, system } = this.facts.keys;
    const cities = told.city ? [ANY, ...this.cityOf(city![row]!)] : [ANY, UNTOLD];
    const systems = told.system ? [ANY, ...systemOf(system![row]!)] : [ANY, UNTOLD];
    for (const place of cities) {
      for (const from of systems) {
        if (this.dials.add([agentId![row]!, date![row]!, product![row]!, place, from])) this.first.push(row);
      }
    }
  }

  private toldBySheet(): Map<number, Told> {
    const told = new Map<number, { city: boolean; system: boolean }>();
    const { length, sheets, keys } = this.facts;
    for (let row = 0; row < length; row++) {
      const one = told.get(sheets[row]!) ?? { city: false, system: false };
      told.set(sheets[row]!, one);
      one.city ||= keys["city"]![row] !== this.noCity;
      one.system ||= keys["system"]![row] !== System.none;
    }
    return told;
  }

  private cityOf(city: number): number[] {
    return city === this.noCity ? [] : [city];
  }

  private placeOf(row: number): NonNullable<Problem["repeats"]> {
    const { file, name } = this.sheets.get(this.facts.sheets[row]!)!;
    return { file, sheet: name, row: this.facts.rows[row]! + 1 };
  }
}

function systemOf(system: number): number[] {
  return system === System.none ? [] : [system];
}
