import { Dictionary } from "../../../table/dictionary.ts";
import { isEmployed, makePerson, type Person, type RosterRow } from "./person.ts";

/** The system a row comes from; each numbers its agents in its own way. */
export const System = { none: 0, old: 1, new: 2 } as const;
export type System = (typeof System)[keyof typeof System];

/** What an identifier turned out to be where it names no one agent. */
export const AMBIGUOUS = -2;

/** The team of whoever is not in the roster. */
export const UNASSIGNED = "未归属";

/** A number with its holder's name behind it: `1001 [张三]`, `1001-张三`. */
const NAMED = [/^(.*?\S)\s*[[(【].*[\])】]$/, /^(.*\S)\s*-[^-]*$/];

/** Which people an identifier may be, by where it stands in the roster. */
interface Holders {
  readonly own: Set<number>;
  readonly old: Set<number>;
  readonly new: Set<number>;
}

/** Until when a person was in a team; the terms follow one another. */
interface Term {
  readonly to: number;
  readonly team: number;
}

/** All agents by number: those of the roster first, then strangers as they turn up. */
export class Directory {
  readonly people: readonly Person[];
  readonly teams = new Dictionary();
  private readonly strangers = new Dictionary();
  private readonly unassigned: number;
  private readonly terms: readonly (readonly Term[])[];
  private readonly holders = new Map<string, Holders>();
  private readonly unpadded = new Map<string, Set<string>>();

  constructor(rows: readonly RosterRow[]) {
    for (const row of rows) this.teams.code(row.team);
    this.unassigned = this.teams.code(UNASSIGNED);
    const byId = new Map<string, RosterRow[]>();
    for (const row of rows) byId.set(key(row.id), [...(byId.get(key(row.id)) ?? []), row]);
    this.people = [...byId.values()].map(makePerson);
    this.terms = this.people.map(({ stints }) => {
      return stints.map(({ to, row }) => ({ to, team: this.teams.find(row.team) }));
    });
    this.people.forEach((person, agent) => this.register(person, agent));
  }

  get size(): number {
    return this.people.length + this.strangers.size;
  }

  /** The person of an agent's code, or null for a stranger. */
  person(agent: number): Person | null {
    return this.people[agent] ?? null;
  }

  idOf(agent: number): string {
    return this.people[agent]?.id ?? this.strangers.texts[agent - this.people.length]!;
  }

  nameOf(agent: number): string | null {
    const stints = this.people[agent]?.stints ?? [];
    return stints.reduce<string | null>((name, { row }) => row.name ?? name, null);
  }

  /** An agent as a person would be called: `1002 张三`. */
  callOf(id: string): string {
    const agent = this.holders.get(key(id))?.own.values().next().value;
    return agent === undefined ? id : [id, this.nameOf(agent)].filter((word) => word !== null).join(" ");
  }

  /** The code of the agent's team on a day. */
  teamOn(agent: number, day: number): number {
    const terms = this.terms[agent];
    if (!terms) return this.unassigned;
    for (const { to, team } of terms) if (day <= to) return team;
    return terms[terms.length - 1]!.team;
  }

  /**
   * The agents an agent cell may mean (spec 1.2): as it stands, else with leading zeros made up for,
   * else the number before a name (`1001 [张三]`); none when nobody has the number.
   */
  candidates(text: string, system: System): readonly number[] {
    const numbers = [text, ...NAMED.flatMap((named) => named.exec(text)?.[1] ?? [])];
    return numbers.map((number) => this.holdersOf(number, system)).find((holders) => holders.length > 0) ?? [];
  }

  /** Of several candidates whoever is employed on the day, or AMBIGUOUS. */
  choose(candidates: readonly number[], day: number): number {
    if (candidates.length === 1) return candidates[0]!;
    const employed = candidates.filter((agent) => isEmployed(this.people[agent]!, day));
    return employed.length === 1 ? employed[0]! : AMBIGUOUS;
  }

  /** The code of someone the roster does not know, by number without regard to case. */
  stranger(text: string): number {
    return this.people.length + this.strangers.code(text.toUpperCase());
  }

  private register(person: Person, agent: number): void {
    for (const { row } of person.stints) {
      this.hold(row.id, agent, "own");
      if (row.oldSystemId !== null) this.hold(row.oldSystemId, agent, "old");
      if (row.newSystemId !== null) this.hold(row.newSystemId, agent, "new");
    }
  }

  private hold(id: string, agent: number, as: keyof Holders): void {
    const known = this.holders.get(key(id)) ?? { own: new Set(), old: new Set(), new: new Set() };
    known[as].add(agent);
    this.holders.set(key(id), known);
    const bare = withoutZeros(key(id));
    this.unpadded.set(bare, (this.unpadded.get(bare) ?? new Set()).add(key(id)));
  }

  private holdersOf(text: string, system: System): readonly number[] {
    const alike = this.unpadded.get(withoutZeros(key(text)));
    const only = alike?.size === 1 ? this.holders.get([...alike][0]!) : undefined;
    const holders = this.holders.get(key(text)) ?? only;
    if (!holders) return [];
    const first = system === System.old ? holders.old : system === System.new ? holders.new : holders.own;
    const all = new Set([...holders.own, ...holders.old, ...holders.new]);
    return [...(first.size > 0 ? first : all)];
  }
}

function key(id: string): string {
  return id.toUpperCase();
}

function withoutZeros(id: string): string {
  return id.replace(/^0+(?=.)/, "");
}
