import type { Definitions } from "../../../definition/definitions.ts";
import type { Fault } from "../../../table/intake.ts";
import { memberId } from "../../../table/table.ts";
import { OTHER_LEAVE } from "../leave-kinds.ts";
import { workday } from "../workday-block.ts";
import { isLong, readSpan } from "./approval-span.ts";
import { type CountedRow, countDay, hasLeaveColumn, isCounted } from "./count-day.ts";
import { type DailyRow, textAt } from "./daily-row.ts";
import type { DayAccount, DayTelling } from "./day-account.ts";
import { isLeave, leaveOfDay, type ToldLeave } from "./day-leave.ts";
import { LEAVE_COLUMNS } from "./export-tables.ts";
import { FAULTS, firstOf, type Part, partOf, type Side } from "./part.ts";
import { SOME_LEAVE, tellKnown, tellWords, type WordContext } from "./tell-words.ts";

/** The results of single punches, and at which end of a shift they are. */
const PUNCH_RESULTS: readonly (readonly [field: string, side: Side])[] = [
  ["inResult1", "in"],
  ["outResult1", "out"],
  ["inResult2", "in"],
  ["outResult2", "out"],
  ["inResult3", "in"],
  ["outResult3", "out"],
];
const WHOLE_RESULT = ["result", null] as const;
const RESULTS = [...PUNCH_RESULTS, WHOLE_RESULT].map(([field]) => field);
const OFF_SHIFT = /^休息|未排班|^(?:法定)?节假日|^放假/;

/** What a row of a day is read with. */
export interface TellingOf extends Pick<DayAccount, "day" | "shift"> {
  readonly definitions: Definitions;
  readonly isPunched: boolean;
}

/**
 * What a row says of its day beside punches. A result that nobody knows is noted where the row tells of the day all the
 * same; where it does not, it is what sets the row aside.
 */
export function tellDay(row: DailyRow, of: TellingOf): DayTelling | Fault {
  const context: WordContext = { ...of, hoursInDay: of.definitions.of(workday).hours, daysOff: [] };
  const words = tellResults(row, context);
  const columns: CountedRow = { ...row, definitions: of.definitions, hoursInDay: context.hoursInDay };
  const counted = countDay(columns);
  const shown = of.isPunched || isWorked(row);
  const days = attendedDays(row, shown || [...counted, ...words.said].some(isThere));
  if (words.unknown && counted.length === 0 && !days) return words.unknown;
  if (words.unknown) row.batch.note(row.index, words.unknown);
  const isUncounted = (part: Part) => !isCounted(columns, part);
  const isOff = isDayOff(row, of, [...counted, ...words.said]);
  const told: ToldLeave = {
    counted,
    said: words.said.filter(isUncounted),
    approved: tellKnown(textAt(row, "approvals"), context).filter(isUncounted),
    hasColumn: (leave) => hasLeaveColumn(columns, leave),
  };
  const parts = isOff ? [partOf("休息"), ...onDayOff(told)] : onDueDay(told, of.isPunched);
  return { parts: [...parts, ...attendedPart(row, days), ...awayPart(row, of)], isOff, attendedDays: days };
}

/** What the words of a day say, where there are no others. */
export function settleWords(said: readonly Part[], isPunched: boolean): DayTelling {
  const told: ToldLeave = { counted: [], said, approved: [], hasColumn: () => false };
  const isOff = said.some(({ status }) => status === "休息");
  return { parts: isOff ? [partOf("休息"), ...onDayOff(told)] : onDueDay(told, isPunched), isOff, attendedDays: null };
}

/** The kinds of leave that 考勤 has no status for, each with the field that names it. */
export function otherLeavesIn(row: DailyRow, { parts }: DayTelling): Fault[] {
  const kinds = new Set(parts.flatMap(({ kind }) => kind ?? []));
  return [...kinds].map((kind) => {
    const column = memberId(LEAVE_COLUMNS, kind);
    const naming = ["approvals", ...RESULTS].find((field) => textAt(row, field).includes(kind));
    return { code: "otherLeave", field: row.batch.has(column) ? column : (naming ?? "date"), value: kind };
  });
}

/** The words of the results, those of the whole day where no punch's result says the same; and the first cell of words that nobody knows. */
function tellResults(row: DailyRow, context: WordContext): { said: Part[]; unknown: Fault | null } {
  const read = [...PUNCH_RESULTS, WHOLE_RESULT].map(([field, side]) => {
    const told = tellWords(textAt(row, field), context);
    return { field, told, parts: (told ?? []).map((part) => (part.status === "缺卡" ? { ...part, side } : part)) };
  });
  const said = read.slice(0, -1).flatMap(({ parts }) => parts);
  const whole = read.at(-1)!.parts.filter(({ status }) => said.every((one) => one.status !== status));
  const field = read.find(({ told }) => told === null)?.field;
  return { said: [...said, ...whole], unknown: field === undefined ? null : { code: "unknownWord", field } };
}

/** By its shift, 休息天数 or results; or where leave of several days reaches over a day of which nothing else is told. */
function isDayOff(row: DailyRow, of: TellingOf, parts: readonly Part[]): boolean {
  const isCalledOff = OFF_SHIFT.test(textAt(row, "shift")) || row.batch.columns["restDays"]![row.index]! >= 1;
  const isToldOff = parts.some(({ status }) => status === "休息");
  return isCalledOff || isToldOff || (parts.length === 0 && isSilent(row, of) && isReachedOver(row, of));
}

/** Whether nothing shows that a day was one of work, though the sheet has columns for what would. */
function isSilent(row: DailyRow, { isPunched }: TellingOf): boolean {
  const hasColumn = ["shift", ...RESULTS].some((field) => row.batch.has(field));
  return hasColumn && textAt(row, "shift") === "" && !isPunched;
}

/** Whether an approval of several days names the day among others. */
function isReachedOver(row: DailyRow, { day }: TellingOf): boolean {
  const span = readSpan(textAt(row, "approvals"), day);
  return span !== null && isLong(span);
}

/** On a day off nobody is on leave or away for what was applied for; what is counted stands. */
function onDayOff({ counted, said, approved }: ToldLeave): Part[] {
  const overtime = firstOf([counted, approved, said], isOvertime);
  return [...counted.filter((part) => !isLeave(part) && !isOvertime(part)), ...overtime];
}

/** On a due day each thing is told by whoever tells of it first; who was absent all day has no other word against them. */
function onDueDay(told: ToldLeave, isPunched: boolean): Part[] {
  const { counted, said, approved } = told;
  const isAbsent = [...counted, ...said].some(({ status, days }) => status === "旷工" && !(days < 1));
  const faults = said.filter(({ status }) => status === "旷工" || (FAULTS.has(status) && !isAbsent));
  const leave = leaveOfDay(told);
  const hasCome = isPunched || said.some(({ status }) => status !== SOME_LEAVE && status !== "缺卡");
  const isUntold = leave.length === 0 && !hasCome && said.some(({ status }) => status === SOME_LEAVE);
  return [
    ...counted.filter(({ status }) => status === "旷工" || FAULTS.has(status)),
    ...faults,
    ...(isUntold ? [partOf(OTHER_LEAVE, { kind: SOME_LEAVE, days: 1 })] : leave),
    ...firstOf([counted, approved, said], ({ status }) => status === "公出"),
    ...firstOf([counted, approved, said], isOvertime),
    ...[...approved, ...said].filter(({ status }) => status === "培训" || status === "出勤"),
  ];
}

function isOvertime({ status }: Part): boolean {
  return status === "加班";
}

/** A blank 出勤天数 is none of a day on which nobody came, where the sheet counts them at all. */
function attendedDays({ batch, index }: DailyRow, came: boolean): number | null {
  const column = batch.columns["attendedDays"]!;
  if (!Number.isNaN(column[index]!)) return column[index]!;
  const isCounted = batch.has("attendedDays") && column.some((days) => !Number.isNaN(days));
  return isCounted && !came ? 0 : null;
}

/** A day that is counted as attended, or else has a 工作时长. */
function attendedPart(row: DailyRow, days: number | null): Part[] {
  const isAttended = days === null ? isWorked(row) : days > 0;
  return isAttended ? [partOf("出勤")] : [];
}

/** Whether a day has a 工作时长. */
function isWorked({ batch: { columns }, index }: DailyRow): boolean {
  return columns["workedTime"]![index]! > 0;
}

/** What shows that somebody came; 缺卡 does not, nor does 加班 that was only asked for. */
const THERE: ReadonlySet<string> = new Set(["出勤", "迟到", "早退", "公出", "培训"]);

function isThere({ status }: Part): boolean {
  return THERE.has(status);
}

/** A machine's 缺勤时间 of a day without a punch is 旷工. */
function awayPart({ batch, index }: DailyRow, { isPunched }: TellingOf): Part[] {
  const isAway = batch.columns["awayTime"]![index]! > 0 && !isPunched;
  return isAway ? [partOf("旷工")] : [];
}
