import type { Definitions } from "../../../definition/definitions.ts";
import { foldWord } from "../../../definition/fold-word.ts";
import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Origin } from "../../../table/intake.ts";
import { DAY_SECONDS, timeOfDaySeconds } from "../../../table/moment.ts";
import type { Row } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import { STATUSES } from "../attendance-statuses.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { OTHER_LEAVE } from "../leave-kinds.ts";
import { agentRows } from "../people/agent-rows.ts";
import type { Directory } from "../people/directory.ts";
import { statusWords } from "../status-block.ts";
import { amountsOf, ATTENDANCE_AMOUNTS, type AttendanceRow, secondsOff } from "./attendance-amounts.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";
import { BY_ROWS, type DayParts, partsOfDay, type WholeDay } from "./day-parts.ts";
import { sharesOf } from "./days-of-leave.ts";
import { statusOfWord } from "./status-of-word.ts";

/** Days of attendance as facts: what each row tells, and what the rows of a day tell of it together; `status` is a place in STATUSES. */
export class AttendanceFacts {
  readonly entries: AttendanceEntry[] = [];
  private readonly days = new Map<string, DayRow[]>();
  private readonly wholes = new Map<string, WholeDay>();
  private readonly directory: Directory;
  private readonly definitions: Definitions;

  constructor(directory: Directory, definitions: Definitions) {
    this.directory = directory;
    this.definitions = definitions;
  }

  /** Takes rows of 考勤. */
  readonly take: RowTaker = (reader) => {
    const status = (row: Row) => statusOfWord(row.text("status")!, this.definitions);
    const checks = { status: (row: Row) => (status(row) === null ? "unknownWord" : null) };
    return agentRows(
      this.directory,
      (row, { agentId: agent, date: day }) => {
        const cells = cellsOf(row, status(row)!);
        this.add({ agent, day, ...entryOf(row), status: cells.status, days: cells.days }, cells);
        if (this.isUnlisted(row.text("status")!, cells.status)) row.note("otherLeave", "status");
      },
      { checks },
    )(reader);
  };

  /** Whether nobody said that a word is other leave, but that it ends like leave. */
  private isUnlisted(word: string, status: string): boolean {
    return status === OTHER_LEAVE && word !== OTHER_LEAVE && !this.definitions.of(statusWords).has(foldWord(word));
  }

  /** Whether a row of 考勤, or what was added, tells of a day. */
  has(one: AgentDay): boolean {
    return this.days.has(keyOf(one));
  }

  /** Counts what an export says of a day, status by status. */
  addWhole(entries: readonly NewEntry[], rows: readonly AttendanceRow[], whole: WholeDay): void {
    const [first] = entries;
    if (first) this.wholes.set(keyOf(first), whole);
    entries.forEach((entry, place) => {
      this.enter(entry, rows[place]!);
      this.lay(entry, rows[place]!);
    });
  }

  finish(): FactTable {
    const builder = new FactTableBuilder(["date", "agentId", "team", "status"], ATTENDANCE_AMOUNTS);
    for (const [key, rows] of this.days) {
      const statuses = rows.map(({ row }) => row);
      const parts = partsOfDay(statuses, this.wholes.get(key) ?? BY_ROWS);
      rows.forEach(({ agent, day, row, origin }, place) => {
        const keys = { date: day, agentId: agent, team: this.directory.teamOn(agent, day) };
        const amounts = { ...amountsOf(row), ...(place === 0 ? parts : UNTOLD) };
        builder.add({ ...keys, status: STATUSES.indexOf(row.status) }, amounts, origin);
      });
    }
    return builder.finish();
  }

  /** Leave of several days is told of each of them. */
  private add(entry: NewEntry, row: AttendanceRow): void {
    this.enter(entry, row);
    for (const { day, days } of sharesOf(entry, this.definitions.of(houseCalendar)))
      this.lay({ ...entry, day }, { ...row, days });
  }

  private enter(entry: NewEntry, row: AttendanceRow): void {
    this.entries.push({ ...entry, offSeconds: secondsOff(row) });
  }

  private lay({ agent, day, origin }: NewEntry, row: AttendanceRow): void {
    const key = keyOf({ agent, day });
    const rows = this.days.get(key);
    if (rows) rows.push({ agent, day, origin, row });
    else this.days.set(key, [{ agent, day, origin, row }]);
  }
}

interface AgentDay {
  readonly agent: number;
  readonly day: number;
}

/** What one row tells of one of its days. */
interface DayRow extends AgentDay {
  readonly origin: Origin;
  readonly row: AttendanceRow;
}

type NewEntry = Omit<AttendanceEntry, "offSeconds">;

const UNTOLD: DayParts = { due: 0, attended: 0, attendedOff: 0 };

function keyOf({ agent, day }: AgentDay): string {
  return `${agent}|${day}`;
}

/** The cells that the row's amounts follow from. */
function cellsOf(row: Row, status: string): AttendanceRow {
  const moment = (field: string) => row.number(field) ?? NaN;
  return {
    status,
    days: row.number("days") ?? 1,
    times: 1,
    side: null,
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
