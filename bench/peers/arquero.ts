import { escape, op, table } from "arquero";
import type { Case } from "../case.ts";
import { touch } from "../floors.ts";
import {
  CONNECTED,
  GROUPINGS,
  makeRows,
  Place,
  REFUSED,
  requireTotals,
  SUBSCRIBED,
  type CallRow,
  type DatedPrice,
  type Totals,
} from "./call-rows.ts";

interface Call {
  readonly moment: number;
  readonly product: string;
  readonly outcome: string;
}

/** One report with arquero, the loading included. */
export const arquero: Case = {
  id: "arquero",
  title: "one report of clean rows, arquero",
  floor: touch,
  peerOf: "engine-month",
  turns: 5,
  prepare: ({ calls }) => {
    const { rows, prices } = makeRows(calls);
    return () => {
      const calls = callsOf(rows, prices);
      const groups = GROUPINGS.map(
        (keys) =>
          calls
            .groupby(...keys)
            .rollup(FIGURES)
            .objects() as Totals[],
      );
      return () => requireTotals(groups, rows, prices);
    };
  },
};

const FIGURES = {
  dialled: op.count(),
  connected: op.sum("isConnected"),
  subscriptions: op.sum("isSubscribed"),
  refusals: op.sum("isRefused"),
  talkSeconds: op.sum("talkSeconds"),
  output: op.sum("worth"),
};

function callsOf(rows: readonly CallRow[], prices: readonly DatedPrice[]) {
  const isConnected = new Set(CONNECTED);
  const byProduct = new Map<string, DatedPrice[]>(prices.map(({ product }) => [product, []]));
  for (const price of prices) byProduct.get(price.product)!.push(price);
  const priceOf = ({ moment, product }: Call) =>
    byProduct.get(product)!.find(({ from, until }) => from <= moment && moment < until)!.price;
  const columns = Object.entries(Place).map(([name, place]) => [name, rows.map((row) => row[place])] as const);
  return table(columns).derive({
    isConnected: escape(({ outcome }: Call) => Number(isConnected.has(outcome))),
    isSubscribed: escape(({ outcome }: Call) => Number(outcome === SUBSCRIBED)),
    isRefused: escape(({ outcome }: Call) => Number(outcome === REFUSED)),
    worth: escape((call: Call) => (call.outcome === SUBSCRIBED ? priceOf(call) : 0)),
  });
}
