import { FactTableBuilder } from "../../facts/fact-table.ts";
import { Dictionary } from "../../table/dictionary.ts";
import type { Directory, System } from "../people/directory.ts";
import type { PriceList } from "../prices/price-list.ts";

/** The city of dials whose row names none. */
export const NO_CITY = "未填";

const KEYS = ["date", "agentId", "team", "product", "city", "system"] as const;
const AMOUNTS = ["dialled", "connected", "subscriptions", "refusals", "callbacks", "talkSeconds", "output"] as const;

/** The counts of one row of calls or tallies. */
export type DialCounts = Readonly<Record<Exclude<(typeof AMOUNTS)[number], "output">, number>>;

/** Whose dials they are, when, of what, where. */
export interface DialKeys {
  readonly day: number;
  readonly agent: number;
  readonly product: string;
  readonly city: string | null;
  readonly system: System;
}

/** Gathers dials from calls and tallies; their output is in ten-thousandths of a yuan. */
export class DialFacts {
  readonly products = new Dictionary();
  readonly cities = new Dictionary();
  private readonly builder = new FactTableBuilder(KEYS, AMOUNTS);
  private readonly directory: Directory;
  private readonly prices: PriceList;

  constructor(directory: Directory, prices: PriceList) {
    this.directory = directory;
    this.prices = prices;
    for (const product of prices.products) this.products.code(product);
  }

  /** Adds dials; false when there were successes that have no price. */
  add(keys: DialKeys, counts: DialCounts, origin: { sheet: number; row: number }): boolean {
    const { day, agent, system } = keys;
    const price = counts.subscriptions > 0 ? this.prices.find(keys.product, day, keys.city) : 0;
    const team = this.directory.teamOn(agent, day);
    const [product, city] = [this.products.code(keys.product), this.cities.code(keys.city ?? NO_CITY)];
    const output = counts.subscriptions * (price ?? 0);
    this.builder.add({ date: day, agentId: agent, team, product, city, system }, { ...counts, output }, origin);
    return price !== null;
  }

  finish() {
    return this.builder.finish();
  }
}
