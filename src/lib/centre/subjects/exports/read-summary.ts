import type { Intake } from "../../../table/intake.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { fieldTitle, membersOf } from "../../../table/table.ts";
import { AMBIGUOUS } from "../people/directory.ts";
import { comparedField, comparedIn, isLength, type Person } from "./day-sums.ts";
import { ExportAgents } from "./export-agents.ts";
import type { ExportIntake } from "./export-intake.ts";
import { LEAVE_COLUMNS } from "./export-tables.ts";

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
      for (const id of comparedIn(batch)) {
        const byDay = sums.of(person, id);
        const total = sums.amountAt(batch, index, id);
        if (byDay === null || Math.abs(total - byDay) <= NOISE) continue;
        batch.note(index, { code: "summaryDiffers", field: id, value: bothOf(id, total, byDay) });
      }
      return null;
    },
  });
}

/** `迟到次数 3,每日统计合计 2`. */
function bothOf(id: string, total: number, byDay: number): string {
  const [member] = membersOf(LEAVE_COLUMNS, { [id]: null });
  const title = member?.name ?? fieldTitle(comparedField(id));
  return `${title} ${show(id, total)},每日统计合计 ${show(id, byDay)}`;
}

function show(id: string, amount: number): string {
  if (comparedField(id).type.id === "duration") return `${rounded(amount / 60)} 分钟`;
  return isLength(id) ? `${rounded(amount)} 天` : rounded(amount);
}

function rounded(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
