import { UNREADABLE } from "../../../table/decode.ts";
import type { Batch, Fault, Intake } from "../../../table/intake.ts";
import { DAY_SECONDS, dayOf, Precision, precisionOf, secondsOf } from "../../../table/moment.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { readDateTime } from "../../../table/types/read-date.ts";
import { noteOnAgent } from "../people/agent-column.ts";
import { AMBIGUOUS } from "../people/directory.ts";
import { ClockAgents } from "./clock-agents.ts";
import type { ExportIntake } from "./export-intake.ts";
import { isPunches, readPunches } from "./punches.ts";

/** Takes a punch a row, at its date and time. */
export function takeClockings(reader: TableReader, intake: ExportIntake): Intake {
  return takePunches(reader, intake, {
    field: "at",
    day: ({ columns }, index) => dayOf(columns["at"]![index]!),
    read: ({ columns }, index) => timed(columns["at"]![index]!),
  });
}

/** Takes the punches of a row's day. */
export function takeClockDays(reader: TableReader, intake: ExportIntake): Intake {
  const { texts } = reader.dictionaries["times"]!;
  return takePunches(reader, intake, {
    field: "times",
    day: ({ columns }, index) => dayOf(columns["date"]![index]!),
    read: ({ columns }, index) => punchesIn(texts[columns["times"]![index]!]!, dayOf(columns["date"]![index]!)),
  });
}

interface Punches {
  /** Where a row has them. */
  readonly field: string;
  readonly day: (batch: Batch, index: number) => number;
  /** In seconds of all time; none where the cell holds none. */
  readonly read: (batch: Batch, index: number) => readonly number[];
}

/** What a more telling sheet said of the day goes: then an agent is not worth a problem once more. */
function takePunches(reader: TableReader, intake: ExportIntake, { field, day, read }: Punches): Intake {
  const agents = new ClockAgents(intake.directory, reader);
  return (batch) => ({
    accept: (index): Fault | null => {
      const { agentId, name } = batch.columns;
      const agent = agents.resolve(agentId![index]!, name![index]!, day(batch, index));
      if (agent === AMBIGUOUS) return { code: "ambiguousAgent", field: "agentId" };
      const punches = read(batch, index);
      if (punches.length === 0) return { code: "unreadableDate", field };
      for (const punch of punches) intake.punches.add(agent, punch, batch.origin(index));
      const isTold = intake.days.has(agent, day(batch, index));
      const code = isTold ? null : noteOnAgent(intake.directory, agent, day(batch, index));
      if (code) batch.note(index, { code, field: "agentId" });
      return null;
    },
  });
}

/** A punch, of a moment that has a time. */
function timed(moment: number): number[] {
  return moment === UNREADABLE || precisionOf(moment) === Precision.date ? [] : [secondsOf(moment)];
}

function punchesIn(text: string, day: number): number[] {
  return isPunches(text) ? readPunches(text).map((time) => day * DAY_SECONDS + time) : timed(readDateTime(text));
}
