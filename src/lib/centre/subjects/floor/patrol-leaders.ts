import { foldName } from "../../../table/fold.ts";
import { byAgentId } from "../people/agent-order.ts";
import { type Directory, System } from "../people/directory.ts";
import { isEmployed, type Person, stintOn } from "../people/person.ts";
import type { Patrol } from "./patrols.ts";

/** The post that goes round the floor, alone or behind a word: 客服班长. */
const LEADER_ROLE = "班长";

/** Whoever goes round the floor, with the patrols that are theirs. */
export interface PatrolLeader {
  /** As 巡检 writes them first, else the 工号. */
  readonly called: string;
  /** Those of the roster it may be; several where a name is that of several, none of somebody it does not know. */
  readonly agents: readonly number[];
  readonly patrols: readonly Patrol[];
}

/** Those whom 巡检 names, in the order of its rows, then the roster's other leaders by 工号. */
export function patrolLeaders(directory: Directory, patrols: readonly Patrol[]): PatrolLeader[] {
  const leaders = directory.people.flatMap((person, agent) => (everLeads(person) ? [agent] : []));
  const found = new Map<string, { called: string; agents: readonly number[]; patrols: Patrol[] }>();
  for (const patrol of patrols) {
    const agents = agentsCalled(patrol.leader, directory, leaders);
    const key = agents.length > 0 ? agents.join() : patrol.leader;
    const known = found.get(key) ?? { called: patrol.leader, agents, patrols: [] };
    known.patrols.push(patrol);
    found.set(key, known);
  }
  const named = new Set([...found.values()].flatMap(({ agents }) => agents));
  const others = leaders.filter((agent) => !named.has(agent)).sort(byAgentId(directory));
  return [
    ...found.values(),
    ...others.map((agent) => ({ called: directory.idOf(agent), agents: [agent], patrols: [] })),
  ];
}

/** Whether somebody is employed as a leader on a day. */
export function leadsOn(person: Person, day: number): boolean {
  return isEmployed(person, day) && isLeader(stintOn(person, day).row);
}

function everLeads({ stints }: Person): boolean {
  return stints.some(({ row }) => isLeader(row));
}

function isLeader({ role }: { readonly role: string | null }): boolean {
  return role?.endsWith(LEADER_ROLE) ?? false;
}

/** The leaders of a number, else of a name. */
function agentsCalled(text: string, directory: Directory, leaders: readonly number[]): readonly number[] {
  const numbered = directory.candidates(text, System.none).filter((agent) => leaders.includes(agent));
  if (numbered.length > 0) return numbered;
  return leaders.filter((agent) => foldName(directory.nameOf(agent) ?? "") === foldName(text));
}
