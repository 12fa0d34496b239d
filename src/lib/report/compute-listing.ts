import type { Listing, ListingTable, Question } from "./report.ts";

export function computeListing<W>(report: Listing<W>, world: W, question: Question): ListingTable<W> {
  return { report, world, question, rows: report.list(world, question) };
}
