import type { Definitions } from "../../../definition/definitions.ts";
import { UNREADABLE } from "../../../table/decode.ts";
import type { Batch, Fault, Intake } from "../../../table/intake.ts";
import { DAY_SECONDS, dayOf } from "../../../table/moment.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { readDateTime } from "../../../table/types/read-date.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { isWorkday } from "../calendar/working-days.ts";
import { noteOnAgent } from "../people/agent-column.ts";
import { AMBIGUOUS } from "../people/directory.ts";
import { workday } from "../workday-block.ts";
import type { IsDayOff } from "./approval-span.ts";
import { rowOf } from "./cell-sums.ts";
import type { DayAccount, DayTelling, Source } from "./day-account.ts";
import { ExportAgents } from "./export-agents.ts";
import type { ExportIntake } from "./export-intake.ts";
import { plainDate } from "./export-types.ts";
import type { Part } from "./part.ts";
import { readPunches } from "./punches.ts";
import { tellCell } from "./tell-cell.ts";
import { settleWords } from "./tell-day.ts";
import { tellWords, type WordContext } from "./tell-words.ts";

/** What one row of a source says of its agent's day. */
type Telling = DayTelling & Pick<DayAccount, "shift" | "punches">;

/** A punch that was struck out. */
const VOID = /无效/;

/** Takes the cells of columns a day: words, punches, or words with punches in brackets. */
export function takeDayCells(reader: TableReader, intake: ExportIntake): Intake {
  const texts = reader.dictionaries["cell"]!.texts;
  return takeDays(reader, intake, {
    source: "cells",
    field: "cell",
    tell: (batch, index) => {
      const told = tellCell(texts[batch.columns["cell"]![index]!]!, contextOf(intake, batch, index));
      intake.cellSums.add(rowOf(batch, index), told);
      if (!told) return { code: "unknownWord", field: "cell" };
      const { parts, isOff, attendedDays, punches } = told;
      return { parts, isOff, attendedDays, punches, shift: null };
    },
  });
}

/** Takes single punches, each with its result and the time it was due. */
export function takePunchRecords(reader: TableReader, intake: ExportIntake): Intake {
  const textAt = ({ columns }: Batch, index: number, field: string) =>
    reader.dictionaries[field]!.texts[columns[field]![index]!] ?? "";
  return takeDays(reader, intake, {
    source: "records",
    field: "punch",
    tell: (batch, index) => {
      const result = textAt(batch, index, "result");
      if (VOID.test(result)) return { ...NOTHING, punches: [] };
      const context = contextOf(intake, batch, index);
      const said = tellWords(result, context);
      if (!said) return { code: "unknownWord", field: "result" };
      const { day } = context;
      const [due] = readTime(textAt(batch, index, "due"), day);
      const punches = readTime(textAt(batch, index, "punch"), day).map((punch) => nearest(punch, due));
      const told = settleWords(said, punches.length > 0);
      return { ...told, parts: told.parts.map((part) => timed(part, punches[0], due)), shift: null, punches };
    },
  });
}

const NOTHING = { parts: [], isOff: false, attendedDays: null, shift: null };

function contextOf({ definitions }: ExportIntake, batch: Batch, index: number): WordContext {
  const day = dayOf(batch.columns["date"]![index]!);
  return { definitions, day, shift: null, hoursInDay: definitions.of(workday).hours, daysOff: daysOffBy(definitions) };
}

/** By the calendar, else by the weekends that stand over the columns. */
function daysOffBy(definitions: Definitions): readonly IsDayOff[] {
  const calendar = definitions.of(houseCalendar);
  return [(day) => !isWorkday(calendar, day), (day) => day % 7 < 2];
}

interface Tells {
  readonly source: Source;
  /** Where a row has the punches. */
  readonly field: string;
  readonly tell: (batch: Batch, index: number) => Telling | Fault;
}

/** What a more telling sheet said of the day goes: then neither a word nor the agent is worth a problem once more. */
function takeDays(reader: TableReader, intake: ExportIntake, { source, field, tell }: Tells): Intake {
  const agents = new ExportAgents(intake.directory, reader);
  return (batch) => ({
    accept: (index) => {
      const day = dayOf(batch.columns["date"]![index]!);
      const agent = agents.resolve(batch, index, day);
      if (agent === AMBIGUOUS) return agents.fault(batch, index);
      const told = tell(batch, index);
      const isTold = intake.days.has(agent, day);
      if ("code" in told) return isTold ? null : told;
      if (!isTold) noteOtherLeave(batch, index, told);
      const code = isTold ? null : noteOnAgent(intake.directory, agent, day);
      if (code) batch.note(index, { code, field: agents.fieldOf(batch, index) });
      const punches = told.punches.map((time) => day * DAY_SECONDS + time);
      const origin = batch.origin(index, field);
      intake.days.tell(source, { ...told, agent, day, spans: [], punches, workedSeconds: null, origin });
      return null;
    },
  });
}

function noteOtherLeave(batch: Batch, index: number, { parts }: Telling): void {
  const [kind] = parts.flatMap((part) => part.kind ?? []);
  const field = batch.has("cell") ? "cell" : "result";
  if (kind !== undefined) batch.note(index, { code: "otherLeave", field, value: kind });
}

/** The time a cell names, in seconds of the day that the row is about: `26-05-02 01:31` of 1 May is on the next. */
function readTime(text: string, day: number): number[] {
  const date = readDateTime(plainDate(text.replace(/\s.*$/, "")));
  const daysOn = date === UNREADABLE ? 0 : dayOf(date) - day;
  const isNear = Math.abs(daysOn) <= 1;
  return readPunches(text)
    .slice(0, 1)
    .map((time) => time + (isNear ? daysOn * DAY_SECONDS : 0));
}

/** A punch due late in the evening but made after midnight is on the next day. */
function nearest(punch: number, due: number | undefined): number {
  const isAfter = due !== undefined && due - punch > DAY_SECONDS / 2;
  return isAfter ? punch + DAY_SECONDS : punch;
}

/** How late or early a punch is that its result calls so. */
function timed(part: Part, punch: number | undefined, due: number | undefined): Part {
  if (punch === undefined || due === undefined) return part;
  const seconds = part.status === "迟到" ? punch - due : due - punch;
  const isOff = (part.status === "迟到" || part.status === "早退") && seconds > 0 && Number.isNaN(part.seconds);
  return isOff ? { ...part, seconds } : part;
}
