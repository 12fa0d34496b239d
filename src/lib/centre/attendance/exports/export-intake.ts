import type { Origin } from "../../../facts/fact-table.ts";
import type { Batch } from "../../../table/intake.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Directory } from "../../people/directory.ts";
import type { DaySums } from "./day-sums.ts";
import type { ExportedDays } from "./exported-days.ts";

/** What exports are read with, and where their days go. */
export interface ExportIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly days: ExportedDays;
  readonly sums: DaySums;
  readonly sheet: () => number;
}

/** Where a row stands in the true sheet. */
export function originOf({ sheet, firstRow }: Batch, index: number, { sheet: at }: ExportIntake): Origin {
  return { sheet: at(), row: sheet.origin?.(firstRow + index, 0).row ?? firstRow + index };
}
