import type { CodeMemo } from "../../../table/code-memo.ts";
import type { Directory } from "../people/directory.ts";
import type { CallColumns } from "./call-columns.ts";
import type { DialCounts, DialFacts, NewDials } from "./dial-facts.ts";

/** Calls that count, and the columns that they go into. */
export interface Filling {
  readonly into: NewDials;
  /** Which of the calls. */
  readonly rows: Int32Array;
  readonly calls: CallColumns;
  /** The sheet's row of the first of the calls. */
  readonly firstRow: number;
}

/** What the texts of calls mean. */
export interface CallMeanings {
  readonly outcomes: CodeMemo<DialCounts | null>;
  readonly products: CodeMemo<number>;
  readonly cities: CodeMemo<number>;
}

interface Meanings extends CallMeanings {
  readonly dials: DialFacts;
  readonly directory: Directory;
}

/** Makes a dial of each call, column by column; gives the calls whose success has no price. */
export function fillDials(filling: Filling, meanings: Meanings): number[] {
  fillKeys(filling, meanings);
  fillCounts(filling, meanings);
  return fillOutput(filling, meanings);
}

function fillKeys({ into, rows, calls, firstRow }: Filling, { products, cities, directory }: Meanings): void {
  const { date, agentId, team, product, city, system } = into.keys;
  for (let i = 0; i < rows.length; i++) {
    const index = rows[i]!;
    const [agent, day] = [calls.agents[index]!, calls.days[index]!];
    into.rows[i] = firstRow + index;
    date[i] = day;
    agentId[i] = agent;
    team[i] = directory.teamOn(agent, day);
    product[i] = products.of(calls.products[index]!);
    city[i] = cities.of(calls.cities[index]!);
    system[i] = calls.systems[index]!;
  }
}

/** Only what was connected was talked. */
function fillCounts({ into: { amounts }, rows, calls }: Filling, { outcomes }: Meanings): void {
  const { dialled, connected, subscriptions, refusals, callbacks, talkSeconds } = amounts;
  for (let i = 0; i < rows.length; i++) {
    const index = rows[i]!;
    const counts = outcomes.of(calls.outcomes[index]!)!;
    const told = calls.talkSeconds[index]!;
    dialled[i] = counts.dialled;
    connected[i] = counts.connected;
    subscriptions[i] = counts.subscriptions;
    refusals[i] = counts.refusals;
    callbacks[i] = counts.callbacks;
    talkSeconds[i] = counts.connected === 1 && told > 0 ? told : 0;
  }
}

function fillOutput({ into: { keys, amounts }, rows }: Filling, { dials }: Meanings): number[] {
  const unpriced: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const subscriptions = amounts.subscriptions[i]!;
    if (subscriptions === 0) continue;
    const price = dials.priceOf({ product: keys.product[i]!, day: keys.date[i]!, city: keys.city[i]! });
    amounts.output[i] = subscriptions * (price ?? 0);
    if (price === null) unpriced.push(rows[i]!);
  }
  return unpriced;
}
