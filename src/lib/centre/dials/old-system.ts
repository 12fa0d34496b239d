import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import type { Centre } from "../centre.ts";
import { System } from "../people/directory.ts";

const KEYS = ["date", "agentId", "product", "city", "recordingId"] as const;

/** What the old system reports beside the successes among its own calls, each with its recording. */
export function oldSystemFacts({ oldSystemRows, successes, dials }: Centre): FactTable {
  const builder = new FactTableBuilder(KEYS, ["reported", "counted"]);
  const noRecording = successes.recordings.find("");
  for (const { day, agent, product, city, reported, origin } of oldSystemRows) {
    const keys = { date: day, agentId: agent, product, city, recordingId: noRecording };
    builder.add(keys, { reported, counted: 0 }, origin);
  }
  const { date, agentId, product, city, system } = dials.keys;
  for (const { fact, recording } of successes.list) {
    if (system![fact] !== System.old) continue;
    const keys = { date: date![fact]!, agentId: agentId![fact]!, product: product![fact]!, city: city![fact]! };
    const origin = { sheet: dials.sheets[fact]!, row: dials.rows[fact]! };
    builder.add({ ...keys, recordingId: recording }, { reported: 0, counted: 1 }, origin);
  }
  return builder.finish();
}
