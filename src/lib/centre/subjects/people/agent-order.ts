import { compareIds } from "./compare-ids.ts";
import type { Directory } from "./directory.ts";

const known = new WeakMap<Directory, Int32Array>();

/** Orders agents by 工号, runs of digits by their value; each directory's once, for it is asked for by every sheet. */
export function byAgentId(directory: Directory): (a: number, b: number) => number {
  const ranks = ranksOf(directory);
  return (a, b) => ranks[a]! - ranks[b]!;
}

function ranksOf(directory: Directory): Int32Array {
  const found = known.get(directory);
  if (found?.length === directory.size) return found;
  const ids = Array.from({ length: directory.size }, (_, agent) => directory.idOf(agent));
  const ranks = new Int32Array(ids.length);
  const order = [...ids.keys()].sort((a, b) => compareIds(ids[a]!, ids[b]!));
  order.forEach((agent, rank) => (ranks[agent] = rank));
  known.set(directory, ranks);
  return ranks;
}
