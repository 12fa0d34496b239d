import type { Intake } from "../../../table/intake.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { fieldTitle } from "../../../table/table.ts";
import { AMBIGUOUS } from "../people/directory.ts";
import type { Person } from "./day-sums.ts";
import { ExportAgents } from "./export-agents.ts";
import type { ExportIntake } from "./export-intake.ts";
import { EXPORT_MEASURES, type ExportMeasure, MEASURE_IDS } from "./export-tables.ts";

/** Amounts are given to two decimals at most. */
const NOISE = 0.005;
/** Without a date, of several people of one name none can be chosen. */
const NO_DAY = NaN;

/** Takes 月度汇总, which adds nothing: each of its amounts is held against the person's days. */
export function takeSummary(reader: TableReader, { directory, sums }: ExportIntake): Intake {
  const agents = new ExportAgents(directory, reader);
  return (batch) => ({
    accept: (index) => {
      const agent = agents.resolve(batch, index, NO_DAY);
      if (agent === AMBIGUOUS) return agents.fault(batch, index);
      const person: Person = { file: batch.sheet.file, agent };
      for (const id of MEASURE_IDS.filter((id) => batch.has(id))) {
        const byDay = sums.of(person, id);
        const total = batch.columns[id]![index]! || 0;
        if (byDay === null || Math.abs(total - byDay) <= NOISE) continue;
        batch.note(index, { code: "summaryDiffers", field: id, value: bothOf(id, total, byDay) });
      }
      return null;
    },
  });
}

/** `迟到次数 3,每日统计合计 2`. */
function bothOf(id: ExportMeasure, total: number, byDay: number): string {
  return `${fieldTitle(EXPORT_MEASURES[id])} ${show(id, total)},每日统计合计 ${show(id, byDay)}`;
}

function show(id: ExportMeasure, amount: number): string {
  const { type } = EXPORT_MEASURES[id];
  if (type.id === "duration") return `${rounded(amount / 60)} 分钟`;
  return type.unit === undefined ? rounded(amount) : `${rounded(amount)} 天`;
}

function rounded(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
