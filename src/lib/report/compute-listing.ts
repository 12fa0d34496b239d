import type { Listing, ListingTable, Question } from "./report.ts";

export function computeListing<W>(report: Listing<W>, world: W, question: Question): ListingTable<W> {
  const table = { report, world, question, rows: report.list(world, question) };
  return report.totals ? { ...table, totals: report.totals.of(world, question) } : table;
}
