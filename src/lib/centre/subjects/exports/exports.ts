import { defineSubject } from "../../define-subject.ts";
import { people } from "../people/people.ts";
import { workday } from "../workday-block.ts";
import { DaySums } from "./day-sums.ts";
import { areExported, dailyExport, dayCells, monthlySummary, punchRecords } from "./export-tables.ts";
import { ExportedDays } from "./exported-days.ts";
import { takeDaily } from "./read-daily.ts";
import { takeDayCells, takePunchRecords } from "./read-day-cells.ts";
import { takeSummary } from "./read-summary.ts";
import { unfoldDays } from "./unfold-days.ts";

/** The days that attendance products export, each with its accounts, best first; hours and attendance are made of them. */
export const exports = defineSubject({
  id: "exports",
  needs: { people },
  tables: { daily: dailyExport, cells: dayCells, punches: punchRecords, summary: monthlySummary },
  start: ({ people: directory }, { definitions }) => {
    const days = new ExportedDays();
    const intake = { definitions, directory, days, sums: new DaySums(definitions.of(workday).hours) };
    return {
      take: {
        daily: (reader) => takeDaily(reader, intake),
        cells: (reader) => takeDayCells(reader, intake),
        punches: (reader) => takePunchRecords(reader, intake),
        summary: (reader) => takeSummary(reader, intake),
      },
      finish: () => days.inOrder(definitions.of(workday)),
    };
  },
  unfold: unfoldDays,
  claims: areExported,
});
