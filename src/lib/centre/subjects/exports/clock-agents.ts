import type { TableReader } from "../../../table/read-table.ts";
import { type Directory, System } from "../people/directory.ts";
import { AgentNames } from "./agent-names.ts";

/** More than there are distinct cells in any column. */
const MOST_CODES = 2 ** 26;

/** The agents whom a clock's row may mean; none for whoever is a stranger. */
type Candidates = readonly number[];

/**
 * Finds the agent of a clock's row. Clocks number people in their own way: a number that the roster does not have under
 * the name beside it goes by the name, where one agent is so called (spec 1.4). Each pair of cells is looked up once.
 */
export class ClockAgents {
  private readonly directory: Directory;
  private readonly dictionaries: TableReader["dictionaries"];
  private readonly names: AgentNames;
  private readonly known = new Map<number, Candidates>();

  constructor(directory: Directory, { dictionaries }: TableReader) {
    this.directory = directory;
    this.dictionaries = dictionaries;
    this.names = new AgentNames(directory);
  }

  /** The agent's code, a stranger's if need be; or AMBIGUOUS. `name` is NaN where there is none. */
  resolve(number: number, name: number, day: number): number {
    const candidates = this.candidates(number, name);
    return candidates.length > 0 ? this.directory.choose(candidates, day) : this.stranger(number);
  }

  private candidates(number: number, name: number): Candidates {
    const key = number * MOST_CODES + (Number.isNaN(name) ? MOST_CODES - 1 : name);
    const known = this.known.get(key) ?? this.find(number, name);
    this.known.set(key, known);
    return known;
  }

  private find(number: number, name: number): Candidates {
    const numbered = this.directory.candidates(this.textOf("agentId", number)!, System.none);
    const named = this.names.of(this.textOf("name", name));
    const isAnother = named.length === 1 && !numbered.includes(named[0]!);
    return isAnother || numbered.length === 0 ? named : numbered;
  }

  private stranger(number: number): number {
    return this.directory.stranger(this.textOf("agentId", number)!);
  }

  private textOf(field: string, code: number): string | null {
    return this.dictionaries[field]!.texts[code] ?? null;
  }
}
