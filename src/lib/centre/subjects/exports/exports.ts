import { defineSubject } from "../../define-subject.ts";
import { people } from "../people/people.ts";
import { workday } from "../workday-block.ts";
import { CellSums } from "./cell-sums.ts";
import { ClockPunches } from "./clock-punches.ts";
import { clockDays, clockings } from "./clockings-tables.ts";
import { DaySums } from "./day-sums.ts";
import { areExported, ATTENDANCE, dailyExport, dayCells, monthlySummary, punchRecords } from "./export-tables.ts";
import { ExportedDays } from "./exported-days.ts";
import { takeClockDays, takeClockings } from "./read-clockings.ts";
import { takeDaily } from "./read-daily.ts";
import { takeDayCells, takePunchRecords } from "./read-day-cells.ts";
import { takeSummary } from "./read-summary.ts";
import { unfoldDays } from "./unfold-days.ts";

/** The days that attendance products export and clocks list, each with its accounts, best first; hours and attendance are made of them. */
export const exports = defineSubject({
  id: "exports",
  needs: { people },
  tables: { daily: dailyExport, cells: dayCells, punches: punchRecords, summary: monthlySummary, clockings, clockDays },
  start: ({ people: directory }, { definitions }) => {
    const days = new ExportedDays();
    const punches = new ClockPunches();
    const sums = new DaySums(definitions.of(workday).hours);
    const intake = { definitions, directory, days, punches, sums, cellSums: new CellSums() };
    return {
      take: {
        daily: (reader) => takeDaily(reader, intake),
        cells: (reader) => takeDayCells(reader, intake),
        punches: (reader) => takePunchRecords(reader, intake),
        summary: (reader) => takeSummary(reader, intake),
        clockings: (reader) => takeClockings(reader, intake),
        clockDays: (reader) => takeClockDays(reader, intake),
      },
      finish: () => {
        punches.tellTo(days, definitions.of(workday));
        return days.inOrder(definitions.of(workday));
      },
    };
  },
  standsIn: (days) => (days.length > 0 ? [ATTENDANCE] : []),
  unfold: unfoldDays,
  claims: areExported,
});
