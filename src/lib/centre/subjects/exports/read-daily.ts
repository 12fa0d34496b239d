import type { Interval } from "../../../facts/intervals.ts";
import type { Batch, Fault, Intake } from "../../../table/intake.ts";
import { DAY_SECONDS, dayOf } from "../../../table/moment.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { noteOnAgent } from "../people/agent-column.ts";
import { AMBIGUOUS } from "../people/directory.ts";
import { ExportAgents } from "./export-agents.ts";
import type { ExportIntake } from "./export-intake.ts";
import { EXPORT_MEASURES, type ExportMeasure, MEASURE_IDS } from "./export-tables.ts";
import { readPunches, readShift } from "./punches.ts";
import { type Part, plainPart, tellKnown, tellWords } from "./tell-words.ts";

const RESULTS = ["result", "inResult1", "outResult1", "inResult2", "outResult2", "inResult3", "outResult3"];
const PAIRS = [["in1", "out1"], ["in2", "out2"], ["in3", "out3"]] as const; // prettier-ignore

/** A session longer than this is noted, as everywhere. */
const LONG_SECONDS = 16 * 3600;

/** The status that an amount above 0 tells of; overtime by its kinds stands in the total too. */
const STATUS_OF: Partial<Record<ExportMeasure, string>> = {
  absentDays: "旷工",
  absentLate: "旷工",
  attendedDays: "出勤",
  restDays: "休息",
  lateTimes: "迟到",
  lateTime: "迟到",
  severeTimes: "迟到",
  severeTime: "迟到",
  earlyTimes: "早退",
  earlyTime: "早退",
  missingIn: "缺卡",
  missingOut: "缺卡",
  missingCards: "缺卡",
  trip: "公出",
  outing: "公出",
  personalLeave: "事假",
  sickLeave: "病假",
  annualLeave: "年假",
  compensatoryLeave: "调休",
  marriageLeave: "婚假",
  maternityLeave: "产假",
  paternityLeave: "产假",
  bereavementLeave: "丧假",
  injuryLeave: "工伤",
  overtime: "加班",
};

/** Takes the rows of one agent and day: 每日统计, 日报, 异常统计. A second row of a day is set aside. */
export function takeDaily(reader: TableReader, intake: ExportIntake): Intake {
  const agents = new ExportAgents(intake.directory, reader);
  return (batch) => {
    const day = (index: number) => dayOf(batch.columns["date"]![index]!);
    return {
      accept: (index): Fault | null => {
        const row: Row = { reader, batch, index };
        const agent = agents.resolve(batch, index, day(index));
        if (agent === AMBIGUOUS) return agents.fault(batch, index);
        const source = batch.has("awayTime") ? "faults" : "daily";
        if (intake.days.has(agent, day(index), source)) return { code: "duplicateRow", field: "date" };
        const words = wordsOf(row, intake);
        if ("code" in words) return words;
        const times = timesOf(row, day(index));
        const parts = [...amountParts(row), ...words.parts, ...awayPart(row, times)];
        const origin = batch.origin(index);
        const told = { parts, shift: shiftOf(row), ...times, workedSeconds: workedIn(row) };
        intake.days.tell(source, { agent, day: day(index), ...told, origin });
        intake.sums.add({ file: batch.sheet.file, agent }, batch, index);
        const code = noteOnAgent(intake.directory, agent, day(index));
        if (code) batch.note(index, { code, field: agents.fieldOf(batch, index) });
        if (times.spans.some(({ start, end }) => end - start > LONG_SECONDS)) {
          batch.note(index, { code: "longSession", field: "date" });
        }
        return null;
      },
    };
  };
}

interface Row {
  readonly reader: TableReader;
  readonly batch: Batch;
  readonly index: number;
}

interface Times {
  readonly spans: readonly Interval[];
  readonly punches: readonly number[];
}

function textAt({ reader, batch, index }: Row, field: string): string {
  return reader.dictionaries[field]!.texts[batch.columns[field]![index]!] ?? "";
}

function shiftOf(row: Row) {
  return readShift(textAt(row, "shift"));
}

/** What the words of the row say, its shift 休息 included; or the first cell of words that nobody knows. */
function wordsOf(row: Row, { definitions }: ExportIntake): { parts: Part[] } | Fault {
  const parts: Part[] = /^休息|未排班/.test(textAt(row, "shift")) ? [plainPart("休息")] : [];
  for (const field of RESULTS) {
    const told = tellWords(textAt(row, field), definitions);
    if (told === null) return { code: "unknownWord", field };
    parts.push(...told);
  }
  return { parts: [...parts, ...tellKnown(textAt(row, "approvals"), definitions)] };
}

/** What the row's amounts say: leave and 旷工 by the day, 迟到 and 早退 with their time. */
function amountParts({ batch: { columns }, index }: Row): Part[] {
  const amount = (field: ExportMeasure) => columns[field]![index]! || 0;
  const seconds = (status: string) => {
    const told = status === "迟到" ? amount("lateTime") + amount("severeTime") : amount("earlyTime");
    return told > 0 ? told : NaN;
  };
  const isTold = (id: ExportMeasure) => STATUS_OF[id] !== undefined && amount(id) > 0;
  return MEASURE_IDS.filter(isTold).map((id) => {
    const status = STATUS_OF[id]!;
    const isOff = status === "迟到" || status === "早退";
    return { status, days: inDays(id) ? amount(id) : NaN, seconds: isOff ? seconds(status) : NaN };
  });
}

/** 工作时长 above 0. */
function workedIn({ batch: { columns }, index }: Row): number | null {
  const seconds = columns["workedTime"]![index]!;
  return seconds > 0 ? seconds : null;
}

function inDays(id: ExportMeasure): boolean {
  return EXPORT_MEASURES[id].type.unit === "小时" || id === "absentDays" || id === "absentLate";
}

/** A machine's 缺勤时间 of a day without a punch is 旷工. */
function awayPart({ batch, index }: Row, { spans, punches }: Times): Part[] {
  const isAway = batch.columns["awayTime"]![index]! > 0 && spans.length + punches.length === 0;
  return isAway ? [plainPart("旷工")] : [];
}

/**
 * The pairs that the export made, else its first and last punch; a time without its other stays a lone punch. A machine's
 * 异常统计 only says which of a day's punches fit which end of the shift, so that they are paired by nobody.
 */
function timesOf(row: Row, day: number): Times {
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
