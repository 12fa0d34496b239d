import type { Definitions } from "../../../definition/definitions.ts";
import { foldWord } from "../../../definition/fold-word.ts";
import { FactTableBuilder } from "../../../facts/fact-table.ts";
import { DAY_SECONDS, timeOfDaySeconds } from "../../../table/moment.ts";
import type { Row } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import { isStatus, STATUSES } from "../attendance-statuses.ts";
import { agentRows } from "../people/agent-rows.ts";
import type { Directory } from "../people/directory.ts";
import { statusWords } from "../status-block.ts";
import { amountsOf, ATTENDANCE_AMOUNTS, type AttendanceRow } from "./attendance-amounts.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";

/** Days of attendance as facts: `attended` is 1 on a day at work; `status` is a place in STATUSES. */
export class AttendanceFacts {
  readonly entries: AttendanceEntry[] = [];
  private readonly builder = new FactTableBuilder(["date", "agentId", "team", "status"], ATTENDANCE_AMOUNTS);
  private readonly directory: Directory;
  private readonly definitions: Definitions;

  constructor(directory: Directory, definitions: Definitions) {
    this.directory = directory;
    this.definitions = definitions;
  }

  /** Takes rows of 考勤. */
  readonly take: RowTaker = (reader) => {
    const status = (row: Row) => statusOf(row.text("status")!, this.definitions);
    const checks = { status: (row: Row) => (status(row) === null ? "unknownWord" : null) };
    return agentRows(
      this.directory,
      (row, { agentId: agent, date: day }) => {
        const cells = cellsOf(row, status(row)!);
        this.add({ agent, day, ...entryOf(row), status: cells.status, days: cells.days }, cells);
      },
      { checks },
    )(reader);
  };

  /** Counts a day: of a row of 考勤, or of an export. */
  add(entry: Omit<AttendanceEntry, "offSeconds">, row: AttendanceRow): void {
    const { agent, day, status, origin } = entry;
    const amounts = amountsOf(row, this.definitions);
    const team = this.directory.teamOn(agent, day);
    this.builder.add({ date: day, agentId: agent, team, status: STATUSES.indexOf(status) }, amounts, origin);
    this.entries.push({ ...entry, offSeconds: amounts.offSeconds });
  }

  finish() {
    return this.builder.finish();
  }
}

/** The cells that the row's amounts follow from. */
function cellsOf(row: Row, status: string): AttendanceRow {
  const moment = (field: string) => row.number(field) ?? NaN;
  return {
    status,
    days: row.number("days") ?? 1,
    minutesInSeconds: moment("minutes"),
    due: moment("due"),
    arrived: moment("arrived"),
    dueOut: moment("dueOut"),
    leftAt: moment("leftAt"),
  };
}

/** The cells that leave and shifts are judged by. */
function entryOf(row: Row) {
  return {
    statusWord: row.text("status") ?? "",
    shift: row.text("shift"),
    ...shiftTimes(row.number("due"), row.number("dueOut")),
    requestedAt: row.number("requestedAt"),
    approvedBy: row.text("approvedBy"),
    hasCertificate: row.is("certificate"),
    tells: { approval: row.has("approvedBy"), certificate: row.has("certificate") },
    origin: row.origin,
  };
}

/** A shift that ends at or before the time of day at which it begins ends on the next day. */
function shiftTimes(due: number | null, dueOut: number | null): Pick<AttendanceEntry, "startSeconds" | "endSeconds"> {
  const startSeconds = due === null ? null : timeOfDaySeconds(due);
  if (dueOut === null) return { startSeconds, endSeconds: null };
  const end = timeOfDaySeconds(dueOut);
  return { startSeconds, endSeconds: startSeconds !== null && end <= startSeconds ? end + DAY_SECONDS : end };
}

/** The status a word means: one of the list, or what the centre's definitions say. */
function statusOf(word: string, definitions: Definitions): string | null {
  const plain = word.replace(/\s/g, "");
  return isStatus(plain) ? plain : (definitions.of(statusWords).get(foldWord(word)) ?? null);
}
