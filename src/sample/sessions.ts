import { isWeekend, pad } from "./calendar.ts";
import type { Centre, Turn } from "./centre.ts";
import { countPlanted, scatter, type Stray, widen } from "./mess.ts";
import type { Person } from "./people.ts";
import {
  dateCell,
  dateTimeCell,
  type Part,
  plainSheet,
  type SampleCell,
  type SampleRow,
  type SampleSheet,
  timeCell,
  titledSheet,
} from "./sample-sheet.ts";

const HEADER = ["日期", "工号", "姓名", "签入时间", "签出时间", "类型", "系统"];
const READY_HEADER = ["日期", "工号", "姓名", "在线时长(小时)"];
const READY_AGENTS = 3;

/** 工时: sign-ins of two systems that overlap, and a second sheet with ready figures for a few who do not sign in. */
export function makeSessions(centre: Centre): Part {
  const { agents } = centre.staff;
  const isReady = ({ person }: Turn): boolean => person.position >= agents.length - READY_AGENTS;
  const present = centre.turns.filter((turn) => turn.present);
  const signedIn = present.filter((turn) => !isReady(turn));
  const strays = [...weekendStrays(centre), ...oddRows(signedIn[0]!)];
  const counted: Stray = { code: "duplicateRow", row: readyRow(signedIn[0]!, 0) };
  const rows = scatter(signedIn.flatMap(sessionRows), strays);
  const sheet = { name: "签入签出", title: "签入签出记录(两套系统)", header: HEADER, rows };
  return {
    sheets: [titledSheet(sheet), readySheet(present.filter(isReady), counted)],
    planted: countPlanted("sessions", [...strays, counted]),
  };
}

function readySheet(turns: readonly Turn[], stray: Stray): SampleSheet {
  return plainSheet("补录工时", READY_HEADER, scatter(turns.map(readyRow), [stray]));
}

function readyRow({ person, day, signInSecond, signOutSecond }: Turn, index: number): SampleRow {
  const minutes = Math.round((signOutSecond - signInSecond) / 60) - 60;
  const spelt = [Math.round(minutes / 6) / 10, `${Math.floor(minutes / 60)}小时${minutes % 60}分`, clock(minutes * 60)];
  return [dateCell(day.serial), Number(person.localId), person.name, spelt[index % spelt.length]!];
}

/** Both systems, the old one a little later, and the lunch in between. */
function sessionRows(turn: Turn, index: number): SampleRow[] {
  const { signInSecond, signOutSecond } = turn;
  const write = (second: number): SampleCell => writeMoment(turn, second, index);
  const row = (from: number, to: number, rest: readonly SampleCell[]): SampleRow => [
    dateCell(turn.day.serial),
    writeAgent(turn.person, index),
    turn.person.name,
    write(from),
    write(to),
    ...rest,
  ];
  const rows = [
    row(signInSecond, signOutSecond, [index % 6 === 0 ? null : "外呼", "新"]),
    row(signInSecond + 900, signOutSecond + 420, ["外呼", index % 2 === 0 ? "老" : "老系统"]),
    row(12 * 3600, 13 * 3600, [index % 2 === 0 ? "午休" : "就餐", "新"]),
  ];
  return index % 4 === 0 ? [...rows, row(55800, 56700, ["小休", "新"])] : rows;
}

function writeMoment({ day }: Turn, second: number, index: number): SampleCell {
  if (index % 3 === 0) return timeCell(second);
  return index % 3 === 1 ? clock(second) : dateTimeCell(day.serial, second);
}

function writeAgent({ localId, name }: Person, index: number): string {
  if (index % 41 === 5) return `${localId}-${name}`;
  return index % 29 === 3 ? widen(localId) : localId;
}

/** On weekends, where nobody else works: a night shift over midnight, a forgotten sign-out, a sign-out forgotten till late. */
function weekendStrays({ days, staff }: Centre): Stray[] {
  const [saturday, nextSaturday] = days.filter(({ serial }) => isWeekend(serial) && isWeekend(serial + 1));
  const row = (serial: number, person: Person, rest: readonly SampleCell[]): SampleRow => [
    dateCell(serial),
    person.localId,
    person.name,
    ...rest,
  ];
  const [nightWorker, forgetful, late] = staff.steady as [Person, Person, Person];
  return [
    { code: null, row: row(saturday!.serial, nightWorker, ["22:00", "06:00", "加班", "新"]) },
    { code: null, row: row(saturday!.serial, nightWorker, ["01:00", "01:30", "休息", "新"]) },
    { code: "missingSignOut", row: row(saturday!.serial, forgetful, ["09:00", null, "外呼", "新"]) },
    { code: "longSession", row: row(nextSaturday!.serial, late, ["06:00", "23:30", "外呼", "新"]) },
  ];
}

function oddRows({ person, day }: Turn): Stray[] {
  const row = [dateCell(day.serial), person.localId, person.name, "16:00", "16:20", "开小差", "新"];
  return [
    { code: null, row: [] },
    { code: "unknownWord", row },
    { code: "totalRow", row: ["人员小计", null, null, null, "48:00"] },
  ];
}

function clock(second: number): string {
  return `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}`;
}
