import type { Batch, Intake } from "../../../table/intake.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { fieldTitle, membersOf } from "../../../table/table.ts";
import { AMBIGUOUS } from "../people/directory.ts";
import type { Range } from "./cell-amounts.ts";
import { type CellTotal, cellTotals } from "./cell-totals.ts";
import { comparedField, comparedIn, isLength, type Person } from "./day-sums.ts";
import { ExportAgents } from "./export-agents.ts";
import type { ExportIntake } from "./export-intake.ts";
import { LEAVE_COLUMNS } from "./export-tables.ts";

/** Amounts are given to two decimals at most. */
const NOISE = 0.005;
/** Without a date, of several people of one name none can be chosen. */
const NO_DAY = NaN;

/** Takes 月度汇总, which adds nothing: each of its amounts is held against the person's days, and without 每日统计 against its own day cells. */
export function takeSummary(reader: TableReader, intake: ExportIntake): Intake {
  const agents = new ExportAgents(intake.directory, reader);
  return (batch) => ({
    accept: (index) => {
      const agent = agents.resolve(batch, index, NO_DAY);
      if (agent === AMBIGUOUS) return agents.fault(batch, index);
      const person: Person = { file: batch.sheet.file, agent };
      const row: SummaryRow = { batch, index, intake };
      for (const id of comparedIn(batch)) compareWithDays(row, person, id);
      const isByDay = (id: string) => intake.sums.of(person, id) !== null;
      const totals = cellTotals({ batch, index, cells: intake.cellSums, definitions: intake.definitions });
      for (const total of totals) if (!total.columns.some(isByDay)) compareWithCells(row, total);
      return null;
    },
  });
}

interface SummaryRow {
  readonly batch: Batch;
  readonly index: number;
  readonly intake: ExportIntake;
}

function compareWithDays({ batch, index, intake: { sums } }: SummaryRow, person: Person, id: string): void {
  const byDay = sums.of(person, id);
  const total = sums.amountAt(batch, index, id);
  if (byDay === null || Math.abs(total - byDay) <= NOISE) return;
  batch.note(index, {
    code: "summaryDiffers",
    field: id,
    value: bothOf([id], total, `每日统计合计 ${show(id, byDay)}`),
  });
}

function compareWithCells({ batch, index, intake: { sums } }: SummaryRow, { columns, byCells }: CellTotal): void {
  const total = columns.reduce((sum, id) => sum + sums.amountAt(batch, index, id), 0);
  if (byCells.least - NOISE <= total && total <= byCells.most + NOISE) return;
  const [id] = columns;
  const given = `逐日考勤合计 ${showRange(id!, byCells)}`;
  batch.note(index, { code: "summaryDiffers", field: id!, value: bothOf(columns, total, given) });
}

/** `迟到次数 3,每日统计合计 2`. */
function bothOf(columns: readonly string[], total: number, given: string): string {
  return `${columns.map(titleOf).join("、")} ${show(columns[0]!, total)},${given}`;
}

function titleOf(id: string): string {
  const [member] = membersOf(LEAVE_COLUMNS, { [id]: null });
  return member?.name ?? fieldTitle(comparedField(id));
}

/** `2 天`; where the cells leave some of it open, `1 天至 2 天`. Minutes are open by their rounding alone. */
function showRange(id: string, { least, most }: Range): string {
  if (most === Infinity) return `至少 ${show(id, least)}`;
  if (comparedField(id).type.id === "duration") return show(id, (least + most) / 2);
  return most - least <= NOISE ? show(id, least) : [least, most].map((amount) => show(id, amount)).join(" 至 ");
}

function show(id: string, amount: number): string {
  if (comparedField(id).type.id === "duration") return `${rounded(amount / 60)} 分钟`;
  return isLength(id) ? `${rounded(amount)} 天` : rounded(amount);
}

function rounded(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
