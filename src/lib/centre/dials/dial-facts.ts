import { FactTableBuilder, type Origin } from "../../facts/fact-table.ts";
import { Dictionary } from "../../table/dictionary.ts";
import type { Directory, System } from "../people/directory.ts";
import type { PriceList } from "../prices/price-list.ts";
import { Recordings } from "./recordings.ts";
import { Successes, type Success } from "./successes.ts";

/** The city of dials whose row names none. */
export const NO_CITY = "未填";

const KEYS = ["date", "agentId", "team", "product", "city", "system"] as const;
const AMOUNTS = ["dialled", "connected", "subscriptions", "refusals", "callbacks", "talkSeconds", "output"] as const;

/** The sets of keys that most reports need no more than. */
export const DIAL_ROLL_UPS = [
  ["date", "team", "agentId", "product"],
  ["date", "city", "product"],
];

/** The counts of one row of calls or tallies. */
export type DialCounts = Readonly<Record<Exclude<(typeof AMOUNTS)[number], "talkSeconds" | "output">, number>>;

/** Whose dials they are, when, of what, where: product and city by the facts' own codes. */
export interface DialKeys {
  readonly day: number;
  readonly agent: number;
  readonly product: number;
  readonly city: number;
  readonly system: System;
}

/** Dials of a row, and how long they took. */
export interface Dials extends DialKeys {
  readonly talkSeconds: number;
}

/** Gathers dials from calls and tallies; their output is in ten-thousandths of a yuan. */
export class DialFacts {
  readonly products = new Dictionary();
  readonly cities = new Dictionary();
  readonly noCity = this.cities.code(NO_CITY);
  readonly successes = new Successes();
  readonly recordings = new Recordings();
  private readonly builder = new FactTableBuilder(KEYS, AMOUNTS);
  private readonly directory: Directory;
  private readonly prices: PriceList;

  constructor(directory: Directory, prices: PriceList) {
    this.directory = directory;
    this.prices = prices;
    for (const product of prices.products) this.products.code(product);
  }

  /** Makes room for so many more dials. */
  reserve(count: number): void {
    this.builder.reserve(count);
  }

  /** Adds dials; false when there were successes that have no price. */
  add(dials: Dials, counts: DialCounts, origin: Origin): boolean {
    const price = counts.subscriptions > 0 ? this.priceOf(dials) : 0;
    this.addKeys(dials, this.directory.teamOn(dials.agent, dials.day));
    this.addCounts(counts);
    this.builder.amounts.talkSeconds.push(dials.talkSeconds);
    this.builder.amounts.output.push(counts.subscriptions * (price ?? 0));
    this.builder.place(origin);
    return price !== null;
  }

  /** Keeps what only a call has of the success that was added last. */
  addSuccess(success: Omit<Success, "fact" | "recording"> & { recordingId: string | null }): void {
    this.successes.add({ ...success, fact: this.builder.length - 1 });
  }

  /** Keeps the recording of the call that was added last, by its code among the recordings' texts. */
  addRecording(code: number): void {
    this.recordings.add(this.builder.length - 1, code);
  }

  finish() {
    return this.builder.finish();
  }

  private addKeys({ day, agent, product, city, system }: DialKeys, team: number): void {
    const { keys } = this.builder;
    keys.date.push(day);
    keys.agentId.push(agent);
    keys.team.push(team);
    keys.product.push(product);
    keys.city.push(city);
    keys.system.push(system);
  }

  private addCounts(counts: DialCounts): void {
    const { amounts } = this.builder;
    amounts.dialled.push(counts.dialled);
    amounts.connected.push(counts.connected);
    amounts.subscriptions.push(counts.subscriptions);
    amounts.refusals.push(counts.refusals);
    amounts.callbacks.push(counts.callbacks);
  }

  private priceOf({ product, day, city }: DialKeys): number | null {
    const cityText = city === this.noCity ? null : this.cities.texts[city]!;
    return this.prices.find(this.products.texts[product]!, day, cityText);
  }
}
