import { FactTableBuilder, type FactTable } from "../../../facts/fact-table.ts";
import { originOf } from "../../../measure/source-row.ts";
import type { Origin } from "../../../table/intake.ts";
import { defineSubject } from "../../define-subject.ts";
import { agentRows } from "../people/agent-rows.ts";
import { System } from "../people/directory.ts";
import { people } from "../people/people.ts";
import { NO_RECORDING } from "./call-columns.ts";
import { calls } from "./calls.ts";
import { callsTable } from "./calls-table.ts";
import { NO_CITY, type Calls } from "./dial-facts.ts";
import { isSuccess } from "./list-successes.ts";
import { oldSystemTable } from "./old-system-table.ts";

/** One row of 老系统报表, in the centre's codes. */
interface OldSystemRow {
  readonly day: number;
  readonly agent: number;
  readonly product: number;
  readonly city: number;
  readonly reported: number;
  readonly origin: Origin;
}

interface OldSystem {
  readonly rows: readonly OldSystemRow[];
  readonly calls: Calls;
}

/** What the old system itself says was subscribed, to be held against its calls; its agents are those of the old system. */
export const oldSystem = defineSubject({
  id: "oldSystem",
  needs: { people, calls },
  tables: { report: oldSystemTable },
  start: ({ people: directory, calls }) => {
    const rows: OldSystemRow[] = [];
    const report = agentRows(
      directory,
      (row, { date: day, agentId: agent }) => {
        const product = calls.products.code(row.text("product")!);
        const city = calls.cities.code(row.text("city") ?? NO_CITY);
        rows.push({ day, agent, product, city, reported: row.number("subscriptions")!, origin: row.origin });
      },
      { system: System.old },
    );
    return { take: { report }, finish: (): OldSystem => ({ rows, calls }) };
  },
  sources: {
    /** What the old system reports, and what its calls show. */
    oldSystem: {
      tables: [oldSystemTable.id, callsTable.id],
      needs: [[oldSystemTable.id], [callsTable.id]],
      ofPeriod: oldSystemFacts,
    },
  },
});

const KEYS = ["date", "agentId", "product", "city", "recordingId"] as const;

/** What the old system reports beside the successes among its own calls, each with its recording. */
function oldSystemFacts({ rows, calls: { kept, facts: dials } }: OldSystem): FactTable {
  const builder = new FactTableBuilder(KEYS, ["reported", "counted"]);
  for (const { day, agent, product, city, reported, origin } of rows) {
    const keys = { date: day, agentId: agent, product, city, recordingId: NO_RECORDING };
    builder.add(keys, { reported, counted: 0 }, origin);
  }
  const { date, agentId, product, city, system } = dials.keys;
  for (let fact = 0; fact < kept.size; fact++) {
    if (system![fact] !== System.old || !isSuccess({ facts: dials, kept }, fact)) continue;
    const keys = { date: date![fact]!, agentId: agentId![fact]!, product: product![fact]!, city: city![fact]! };
    const recordingId = kept.recordingTexts.find(kept.recordingOf(fact));
    builder.add({ ...keys, recordingId }, { reported: 0, counted: 1 }, originOf(dials, fact));
  }
  return builder.finish();
}
