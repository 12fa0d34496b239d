import type { Question, Report } from "./report.ts";

/** The report with the rows that its options leave to be told apart; its subtotals are then of another key. */
export function narrowed<W>(report: Report<W>, options: Question["options"]): Report<W> {
  const option = Object.keys(report.narrowedRows).find((name) => options[name] !== undefined);
  return option === undefined ? report : { ...report, rows: report.narrowedRows[option]!, subtotalsShow: [] };
}
