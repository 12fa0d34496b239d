import type { Origin } from "../../../table/intake.ts";
import type { Centre } from "../../centre.ts";

/** The cell at which a row that was read begins: `考勤!A12`. */
export function rowAddress(centre: Centre, origin: Origin): string {
  const { sheet, row } = centre.placeOf(origin);
  return `${sheet}!A${row}`;
}
