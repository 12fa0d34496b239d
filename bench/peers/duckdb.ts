import { DOUBLE, DuckDBInstance, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import type { Case } from "../case.ts";
import { touch } from "../floors.ts";
import {
  CONNECTED,
  makeRows,
  Place,
  requireTotals,
  SUBSCRIBED,
  type CallRow,
  type DatedPrice,
  type Totals,
} from "./call-rows.ts";

const REPORT = `
  SELECT agent, calls.product AS product,
    count(*)::DOUBLE AS dialled,
    sum(CASE WHEN outcome IN (${CONNECTED.map((word) => `'${word}'`).join()}) THEN 1 ELSE 0 END)::DOUBLE AS connected,
    sum(CASE WHEN outcome = '${SUBSCRIBED}' THEN 1 ELSE 0 END)::DOUBLE AS subscriptions,
    sum(CASE WHEN outcome = '${SUBSCRIBED}' THEN price ELSE 0 END)::DOUBLE AS output
  FROM calls JOIN prices
    ON prices.product = calls.product AND calls.moment >= prices.starts AND calls.moment < prices.ends
  GROUP BY agent, calls.product`;

/** One report by agent and product with DuckDB in memory, the loading included. */
export const duckdb: Case = {
  id: "duckdb",
  title: "one report of clean rows, DuckDB",
  floor: touch,
  peerOf: "engine",
  prepare: async ({ calls }) => {
    const { rows, prices } = makeRows(calls);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run("CREATE TABLE calls (moment DOUBLE, agent VARCHAR, product VARCHAR, outcome VARCHAR)");
    await connection.run("CREATE TABLE prices (product VARCHAR, price DOUBLE, starts DOUBLE, ends DOUBLE)");
    return async () => {
      await appendCalls(connection, rows);
      await appendPrices(connection, prices);
      const groups = (await (await connection.run(REPORT)).getRowObjectsJS()) as unknown as Totals[];
      return () => requireTotals(groups, rows, prices);
    };
  },
};

async function appendCalls(connection: DuckDBConnection, rows: readonly CallRow[]): Promise<void> {
  const appender = await connection.createAppender("calls");
  for (const row of rows) {
    appender.appendDouble(row[Place.moment] as number);
    appender.appendVarchar(row[Place.agent] as string);
    appender.appendVarchar(row[Place.product] as string);
    appender.appendVarchar(row[Place.outcome] as string);
    appender.endRow();
  }
  appender.closeSync();
}

async function appendPrices(connection: DuckDBConnection, prices: readonly DatedPrice[]): Promise<void> {
  const appender = await connection.createAppender("prices");
  for (const { product, price, from, until } of prices) {
    for (const [value, type] of [
      [product, VARCHAR],
      [price, DOUBLE],
      [from, DOUBLE],
      [until, DOUBLE],
    ] as const) {
      appender.appendValue(value, type);
    }
    appender.endRow();
  }
  appender.closeSync();
}
