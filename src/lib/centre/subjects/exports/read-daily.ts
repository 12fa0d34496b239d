import type { Interval } from "../../../facts/intervals.ts";
import type { Fault, Intake } from "../../../table/intake.ts";
import { DAY_SECONDS, dayOf } from "../../../table/moment.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { noteOnAgent } from "../people/agent-column.ts";
import { AMBIGUOUS } from "../people/directory.ts";
import { type DailyRow, textAt } from "./daily-row.ts";
import { ExportAgents } from "./export-agents.ts";
import type { ExportIntake } from "./export-intake.ts";
import { readPunches, readShift } from "./punches.ts";
import { otherLeavesIn, tellDay } from "./tell-day.ts";

const PAIRS = [["in1", "out1"], ["in2", "out2"], ["in3", "out3"]] as const; // prettier-ignore

/** Takes the rows of one agent and day: 每日统计, 日报, 异常统计. A second row of a day is set aside. */
export function takeDaily(reader: TableReader, intake: ExportIntake): Intake {
  const agents = new ExportAgents(intake.directory, reader);
  return (batch) => {
    const day = (index: number) => dayOf(batch.columns["date"]![index]!);
    return {
      accept: (index): Fault | null => {
        const row: DailyRow = { reader, batch, index };
        const agent = agents.resolve(batch, index, day(index));
        if (agent === AMBIGUOUS) return agents.fault(batch, index);
        const source = batch.has("awayTime") ? "faults" : "daily";
        if (intake.days.has(agent, day(index), source)) return { code: "duplicateRow", field: "date" };
        const times = timesOf(row, day(index));
        const shift = readShift(textAt(row, "shift"));
        const isPunched = times.spans.length + times.punches.length > 0;
        const telling = tellDay(row, { definitions: intake.definitions, day: day(index), shift, isPunched });
        if ("code" in telling) return telling;
        for (const leave of otherLeavesIn(row, telling)) batch.note(index, leave);
        const origin = batch.origin(index, "date");
        const told = { ...telling, shift, ...times, workedSeconds: workedIn(row) };
        intake.days.tell(source, { agent, day: day(index), ...told, origin });
        intake.sums.add({ file: batch.sheet.file, agent }, batch, index);
        const code = noteOnAgent(intake.directory, agent, day(index));
        if (code) batch.note(index, { code, field: agents.fieldOf(batch, index) });
        return null;
      },
    };
  };
}

interface Times {
  readonly spans: readonly Interval[];
  readonly punches: readonly number[];
}

/** 工作时长 above 0. */
function workedIn({ batch: { columns }, index }: DailyRow): number | null {
  const seconds = columns["workedTime"]![index]!;
  return seconds > 0 ? seconds : null;
}

/**
 * The pairs that the export made, else its first and last punch; a time without its other stays a lone punch. A machine's
 * 异常统计 only says which of a day's punches fit which end of the shift, so that they are paired by nobody.
 */
function timesOf(row: DailyRow, day: number): Times {
  const pairs = PAIRS.map(([comes, goes]) => [textAt(row, comes), textAt(row, goes)] as const);
  const hasPairs = pairs.some(([comes, goes]) => comes + goes !== "");
  const told = hasPairs ? pairs : [[textAt(row, "first"), textAt(row, "last")] as const];
  const read = told.map(([comes, goes]) => [readPunches(comes)[0], readPunches(goes).at(-1)] as const);
  const spans = row.batch.has("awayTime") ? [] : read.flatMap(([start, end]) => spanOf(start, end, day));
  return { spans, punches: spans.length > 0 ? [] : read.flatMap(([start, end]) => lonePunches(start, end, day)) };
}

function spanOf(start: number | undefined, end: number | undefined, day: number): Interval[] {
  if (start === undefined || end === undefined || start === end) return [];
  const midnight = day * DAY_SECONDS;
  return [{ start: midnight + start, end: midnight + (end < start ? end + DAY_SECONDS : end) }];
}

function lonePunches(start: number | undefined, end: number | undefined, day: number): number[] {
  const [span] = spanOf(start, end, day);
  if (span) return [span.start, span.end];
  return [start ?? end].flatMap((time) => (time === undefined ? [] : day * DAY_SECONDS + time));
}
