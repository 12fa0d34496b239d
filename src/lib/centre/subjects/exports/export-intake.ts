import type { Definitions } from "../../../definition/definitions.ts";
import type { Directory } from "../people/directory.ts";
import type { CellSums } from "./cell-sums.ts";
import type { ClockPunches } from "./clock-punches.ts";
import type { DaySums } from "./day-sums.ts";
import type { ExportedDays } from "./exported-days.ts";

/** What exports are read with, and where their days go. */
export interface ExportIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly days: ExportedDays;
  readonly punches: ClockPunches;
  readonly sums: DaySums;
  readonly cellSums: CellSums;
}
