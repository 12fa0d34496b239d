import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import type { Centre } from "../centre.ts";
import { System } from "../people/directory.ts";
import { NO_RECORDING } from "./call-columns.ts";
import { isSuccess } from "./is-success.ts";

const KEYS = ["date", "agentId", "product", "city", "recordingId"] as const;

/** What the old system reports beside the successes among its own calls, each with its recording. */
export function oldSystemFacts({ oldSystemRows, calls, dials }: Centre): FactTable {
  const builder = new FactTableBuilder(KEYS, ["reported", "counted"]);
  for (const { day, agent, product, city, reported, origin } of oldSystemRows) {
    const keys = { date: day, agentId: agent, product, city, recordingId: NO_RECORDING };
    builder.add(keys, { reported, counted: 0 }, origin);
  }
  const { date, agentId, product, city, system } = dials.keys;
  for (let fact = 0; fact < calls.size; fact++) {
    if (system![fact] !== System.old || !isSuccess({ dials, calls }, fact)) continue;
    const keys = { date: date![fact]!, agentId: agentId![fact]!, product: product![fact]!, city: city![fact]! };
    const origin = { sheet: dials.sheets[fact]!, row: dials.rows[fact]! };
    const recordingId = calls.recordingTexts.find(calls.recordingOf(fact));
    builder.add({ ...keys, recordingId }, { reported: 0, counted: 1 }, origin);
  }
  return builder.finish();
}
