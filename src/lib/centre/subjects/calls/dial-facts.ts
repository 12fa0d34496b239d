import { type FactTable, FactTableBuilder, type NewFacts } from "../../../facts/fact-table.ts";
import { Dictionary } from "../../../table/dictionary.ts";
import type { Origin } from "../../../table/intake.ts";
import type { Directory, System } from "../people/directory.ts";
import type { PriceList } from "../prices/price-list.ts";
import type { KeptCalls } from "./kept-calls.ts";

/** The city of dials whose row names none. */
export const NO_CITY = "未填";

/** What stands for the product of rows of other tables that name none. */
export const NO_PRODUCT = "未填";

const KEYS = ["date", "agentId", "team", "product", "city", "system"] as const;
const COUNTS = ["dialled", "connected", "subscriptions", "refusals", "callbacks"] as const;
/** Half of what is exact, in ten-thousandths of a yuan; the other half is for calls, of which a single one is never dear. */
const MOST_TALLIED = Number.MAX_SAFE_INTEGER / 2;
const AMOUNTS = [...COUNTS, "talkSeconds", "output"] as const;

/** The sets of keys that most reports need no more than. */
export const DIAL_ROLL_UPS = [
  ["date", "team", "agentId", "product"],
  ["date", "city", "product"],
];

/** The counts of one row of calls or tallies. */
export type DialCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** Whose dials they are, when, of what, where: product and city by the facts' own codes. */
export interface DialKeys {
  readonly day: number;
  readonly agent: number;
  readonly product: number;
  readonly city: number;
  readonly system: System;
}

/** All that is known of dials. */
export interface Calls {
  /** Dials of calls, and behind them those of tallies. */
  readonly facts: FactTable;
  /** What the first of them have as calls: time, number, recording. */
  readonly kept: KeptCalls;
  readonly products: Dictionary;
  readonly cities: Dictionary;
  readonly prices: PriceList;
}

/** Dials of a row, and how long they took. */
export interface Dials extends DialKeys {
  readonly talkSeconds: number;
}

/** Columns of dials to be filled in. */
export type NewDials = NewFacts<(typeof KEYS)[number], (typeof AMOUNTS)[number]>;

/** Gathers dials from calls and tallies; their output is in ten-thousandths of a yuan. */
export class DialFacts {
  readonly products = new Dictionary();
  readonly cities = new Dictionary();
  readonly noCity = this.cities.code(NO_CITY);
  private readonly builder = new FactTableBuilder(KEYS, AMOUNTS, COUNTS);
  private readonly directory: Directory;
  private readonly prices: PriceList;
  private tallied = 0;

  constructor(directory: Directory, prices: PriceList) {
    this.directory = directory;
    this.prices = prices;
    for (const product of prices.products) this.products.code(product);
  }

  /** Makes room for so many more dials. */
  reserve(count: number): void {
    this.builder.reserve(count);
  }

  /** So many more dials of a sheet, to be filled in by the caller. */
  extend(count: number, sheet: number): NewDials {
    return this.builder.extend(count, sheet);
  }

  /** The code of what is wrong with dials that are added: successes without a price, or so many that sums are no longer exact, which are not. */
  add({ day, talkSeconds, agent, ...place }: Dials, counts: DialCounts, origin: Origin): "noPrice" | "inexact" | null {
    const price = counts.subscriptions > 0 ? this.priceOf({ day, ...place }) : 0;
    const output = counts.subscriptions * (price ?? 0);
    if (this.tallied + output > MOST_TALLIED) return "inexact";
    this.tallied += output;
    const keys = { ...place, date: day, agentId: agent, team: this.directory.teamOn(agent, day) };
    this.builder.add(keys, { ...counts, talkSeconds, output }, origin);
    return price === null ? "noPrice" : null;
  }

  /** The price in force, in ten-thousandths of a yuan, if any is. */
  priceOf({ product, day, city }: Pick<DialKeys, "product" | "day" | "city">): number | null {
    const cityText = city === this.noCity ? null : this.cities.texts[city]!;
    return this.prices.find(this.products.texts[product]!, day, cityText);
  }

  finish() {
    return this.builder.finish();
  }
}
