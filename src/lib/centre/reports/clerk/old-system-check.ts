import { comingFrom } from "../../../report/trace/provenance.ts";
import { date } from "../../subjects/calendar/dimensions.ts";
import { calls } from "../../subjects/calls/calls.ts";
import { product } from "../../subjects/calls/dimensions.ts";
import {
  agreeing,
  counted,
  differing,
  recordingIds,
  reported,
  reportedLessCounted,
} from "../../subjects/calls/measures/old-system.ts";
import { agent } from "../../subjects/people/dimensions.ts";
import { people } from "../../subjects/people/people.ts";
import { defineReport } from "../define-report.ts";
import { agentIdColumn, dateColumn, nameColumn, productColumn, recordingColumn } from "../listing-columns.ts";

export const oldSystemCheck = defineReport({
  id: "old-system-check",
  title: "老系统报表核对",
  english: "Old system check",
  tells: "老系统报表与老系统外呼明细对不上的地方,和要听的录音",
  options: { city: "optional" },
  rows: [date, agent, product],
  show: [reported, counted, reportedLessCounted, recordingIds],
  keep: ({ difference }) => difference !== 0,
  total: true,
  rowsAlone: [reportedLessCounted, recordingIds],
  totalsShow: [agreeing, differing],
  standing: () => [],
  beside: {
    id: "recordings-to-hear",
    title: "待听录音",
    english: "Recordings to hear",
    tells: "核对有差异的各行里,要听的录音逐条列出",
    columns: [dateColumn("外呼日期"), agentIdColumn, nameColumn, productColumn, recordingColumn("要听的录音")],
    list: (table) =>
      table.rows.flatMap((row) => {
        const directory = table.world.of(people);
        const { products } = table.world.of(calls);
        const [day, agent, of] = row.keys;
        return (row.values["recordingIds"] as readonly string[]).map((recordingId) => {
          const line = [day!, directory.idOf(agent!), directory.nameOf(agent!), products.texts[of!]!, recordingId];
          return comingFrom(line, { table, row });
        });
      }),
  },
});
