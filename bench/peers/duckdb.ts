import { DOUBLE, DuckDBInstance, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
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

const TABLES = [
  "calls (moment DOUBLE, agent VARCHAR, product VARCHAR, outcome VARCHAR, city VARCHAR, talk_seconds DOUBLE)",
  "prices (product VARCHAR, price DOUBLE, starts DOUBLE, ends DOUBLE)",
];

const REPORT = `
  SELECT grouping(city) AS grouped_otherwise,
    count(*)::DOUBLE AS dialled,
    sum(CASE WHEN outcome IN (${CONNECTED.map((word) => `'${word}'`).join()}) THEN 1 ELSE 0 END)::DOUBLE AS connected,
    sum(CASE WHEN outcome = '${SUBSCRIBED}' THEN 1 ELSE 0 END)::DOUBLE AS subscriptions,
    sum(CASE WHEN outcome = '${REFUSED}' THEN 1 ELSE 0 END)::DOUBLE AS refusals,
    sum(talk_seconds) AS "talkSeconds",
    sum(CASE WHEN outcome = '${SUBSCRIBED}' THEN price ELSE 0 END)::DOUBLE AS output
  FROM calls JOIN prices
    ON prices.product = calls.product AND calls.moment >= prices.starts AND calls.moment < prices.ends
  GROUP BY GROUPING SETS ((agent, calls.product), (city))`;

/** One report with DuckDB in memory, the loading included. */
export const duckdb: Case = {
  id: "duckdb",
  title: "one report of clean rows, DuckDB",
  floor: touch,
  peerOf: "engine-month",
  turns: 5,
  prepare: async ({ calls }) => {
    const { rows, prices } = makeRows(calls);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    return async () => {
      for (const table of TABLES) await connection.run(`CREATE OR REPLACE TABLE ${table}`);
      await appendCalls(connection, rows);
      await appendPrices(connection, prices);
      const groups = (await (await connection.run(REPORT)).getRowObjectsJS()) as unknown as Group[];
      const groupings = GROUPINGS.map((keys) => groups.filter((group) => isBy(group, keys)));
      return () => requireTotals(groupings, rows, prices);
    };
  },
};

interface Group extends Totals {
  readonly grouped_otherwise: bigint;
}

/** Whether a group is of the grouping with these keys. */
function isBy(group: Group, keys: readonly string[]): boolean {
  return (Number(group.grouped_otherwise) === 0) === keys.includes("city");
}

async function appendCalls(connection: DuckDBConnection, rows: readonly CallRow[]): Promise<void> {
  const appender = await connection.createAppender("calls");
  for (const row of rows) {
    appender.appendDouble(row[Place.moment] as number);
    appender.appendVarchar(row[Place.agent] as string);
    appender.appendVarchar(row[Place.product] as string);
    appender.appendVarchar(row[Place.outcome] as string);
    appender.appendVarchar(row[Place.city] as string);
    appender.appendDouble(row[Place.talkSeconds] as number);
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
