import { Kind, type CellColumn } from "../../src/lib/table/cell.ts";
import { makeSheets } from "../rows.ts";

/** A call as a spreadsheet's own interface gives it: values in the order of the sheet's columns. */
export type CallRow = readonly (string | number | null)[];

/** The places in a row of what the report is made of. */
export const Place = { moment: 0, agent: 1, product: 2, outcome: 3, city: 4, talkSeconds: 7 } as const;

export const CONNECTED = ["定制成功", "拒访", "预约", "不符合"];
export const SUBSCRIBED = "定制成功";
export const REFUSED = "拒访";

/** The report is of agents and products, and of cities. */
export const GROUPINGS = [["agent", "product"], ["city"]] as const;

/** A price in force from one day until the day before another. */
export interface DatedPrice {
  readonly product: string;
  readonly price: number;
  readonly from: number;
  readonly until: number;
}

/** The calls as rows of values, and the prices: clean, for no peer looks for faults, repeats or who somebody is. */
export function makeRows(callCount: number): { rows: CallRow[]; prices: DatedPrice[] } {
  const [, prices, calls] = makeSheets(callCount);
  return { rows: rowsOf(calls!.columns), prices: datedPrices(rowsOf(prices!.columns)) };
}

/** The figures of a group of the report. */
export interface Totals {
  readonly dialled: number;
  readonly connected: number;
  readonly subscriptions: number;
  readonly refusals: number;
  readonly talkSeconds: number;
  readonly output: number;
}

/** Throws unless the groups of each of a peer's groupings come to what the plainest loop finds. */
export function requireTotals(
  groupings: readonly (readonly Totals[])[],
  rows: readonly CallRow[],
  prices: readonly DatedPrice[],
): void {
  const isConnected = new Set<unknown>(CONNECTED);
  const successes = rows.filter((row) => row[Place.outcome] === SUBSCRIBED);
  const expected: Totals = {
    dialled: rows.length,
    connected: rows.filter((row) => isConnected.has(row[Place.outcome])).length,
    subscriptions: successes.length,
    refusals: rows.filter((row) => row[Place.outcome] === REFUSED).length,
    talkSeconds: rows.reduce((sum, row) => sum + Number(row[Place.talkSeconds]), 0),
    output: successes.reduce((sum, row) => sum + priceOf(row, prices), 0),
  };
  for (const groups of groupings) {
    for (const name of Object.keys(expected) as (keyof Totals)[]) {
      const found = groups.reduce((sum, group) => sum + group[name], 0);
      if (!(Math.abs(found - expected[name]) <= 1e-3)) throw new Error(`${name}: ${found}, not ${expected[name]}`);
    }
  }
}

function priceOf(row: CallRow, prices: readonly DatedPrice[]): number {
  const day = Math.floor(Number(row[Place.moment]));
  return prices.find(({ product, from, until }) => product === row[Place.product] && from <= day && day < until)!.price;
}

function rowsOf(columns: readonly CellColumn[]): CallRow[] {
  const count = columns[0]!.kinds.length;
  return Array.from({ length: count - 1 }, (_, row) => columns.map((column) => valueAt(column, row + 1)));
}

function valueAt({ kinds, numbers, texts }: CellColumn, row: number): string | number | null {
  if (kinds[row] === Kind.blank) return null;
  return kinds[row] === Kind.text ? texts.at(numbers[row]!)! : numbers[row]!;
}

function datedPrices(rows: readonly CallRow[]): DatedPrice[] {
  return rows.map((row, place) => {
    const [product, price, from] = row as [string, number, number];
    const next = rows[place + 1];
    return { product, price, from, until: next?.[0] === product ? Number(next[2]) : Infinity };
  });
}
