import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { originOf } from "../../../measure/source-row.ts";
import type { Origin } from "../../../table/intake.ts";
import { defineTable, orZero, required } from "../../../table/table.ts";
import { count } from "../../../table/types/quantity.ts";
import { defineSubject } from "../../define-subject.ts";
import { agentRows } from "../people/agent-rows.ts";
import { System } from "../people/directory.ts";
import { people } from "../people/people.ts";
import { agentId, cityName, dateField, product } from "../shared-fields.ts";
import { NO_RECORDING } from "./call-columns.ts";
import { callsTable } from "./calls-table.ts";
import { calls } from "./calls.ts";
import { type Calls, NO_CITY } from "./dial-facts.ts";
import { isSuccess } from "./list-successes.ts";
import { talliesTable } from "./tallies-table.ts";

const COUNTS = [talliesTable.fields["dialled"]!, talliesTable.fields["connected"]!].flatMap(
  ({ headers }) => headers as string[],
);

/** What the old system itself says was subscribed; held against its calls, and counted nowhere. */
const oldSystemTable = defineTable({
  id: "oldSystemReport",
  title: "老系统报表",
  fields: {
    date: dateField(),
    agentId,
    product,
    subscriptions: orZero(required(count, "定制量", "成功量", "订购量", "成功数")),
    city: cityName,
  },
  conditions: [{ says: "(有外呼量或接通量,是外呼汇总)", holds: (look) => !COUNTS.some(look.hasHeader) }],
});

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
