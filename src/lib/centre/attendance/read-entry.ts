import type { Origin } from "../../facts/fact-table.ts";
import type { Batch } from "../../table/intake.ts";
import { DAY_SECONDS, timeOfDaySeconds } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";

type Known = Pick<AttendanceEntry, "agent" | "day" | "status" | "days" | "offSeconds"> & { readonly origin: Origin };

/** A row of 考勤 with the cells that leave and shifts are judged by. */
export function entryAt(
  { dictionaries }: TableReader,
  { batch, index }: { batch: Batch; index: number },
  known: Known,
) {
  const cell = (field: string) => batch.columns[field]![index]!;
  const text = (field: string) => (Number.isNaN(cell(field)) ? null : dictionaries[field]!.texts[cell(field)]!);
  const requested = cell("requestedAt");
  const entry: AttendanceEntry = {
    ...known,
    statusWord: text("status") ?? "",
    shift: text("shift"),
    ...shiftTimes(cell("due"), cell("dueOut")),
    requestedAt: Number.isNaN(requested) ? null : requested,
    approvedBy: text("approvedBy"),
    hasCertificate: cell("certificate") === 1,
    tells: { approval: batch.has("approvedBy"), certificate: batch.has("certificate") },
  };
  return entry;
}

/** A shift that ends at or before the time of day at which it begins ends on the next day. */
function shiftTimes(due: number, dueOut: number): Pick<AttendanceEntry, "startSeconds" | "endSeconds"> {
  const startSeconds = Number.isNaN(due) ? null : timeOfDaySeconds(due);
  if (Number.isNaN(dueOut)) return { startSeconds, endSeconds: null };
  const end = timeOfDaySeconds(dueOut);
  return { startSeconds, endSeconds: startSeconds !== null && end <= startSeconds ? end + DAY_SECONDS : end };
}
