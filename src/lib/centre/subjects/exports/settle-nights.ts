import { DAY_SECONDS } from "../../../table/moment.ts";
import type { Workday } from "../workday-block.ts";
import { type DayAccount, isSilent, openAccount } from "./day-account.ts";
import { distinct } from "./punches.ts";

const EVENING = 16 * 3600;
/** Nobody comes to work so long before the shift begins. */
const EARLIEST = 3600;

/** What is told of an agent's day, by source. */
type Told = readonly DayAccount[];

/**
 * Gives the punches before 考勤日界 with which a day begins to the day before, where the shift of that one ends after
 * midnight, or its last punch is in the evening and its punches span less than a day's work; never where the day's own
 * shift has begun (spec 5.2). Days come in order, agent by agent; one of which nothing is left to tell goes.
 */
export function settleNights(days: readonly Told[], workday: Workday): Told[] {
  const settled = [...days];
  for (let at = 1; at < settled.length; at++) {
    const [before, after] = [settled[at - 1]!, settled[at]!];
    if (follows(before[0], after[0]!)) [settled[at - 1], settled[at]] = settleNight(before, after, workday);
  }
  return settled.filter((accounts) => accounts.length > 0);
}

function follows(before: DayAccount | undefined, after: DayAccount): boolean {
  return before?.agent === after.agent && before.day + 1 === after.day;
}

/** Each source is settled by its own punches, for one may lack what another has. */
function settleNight(before: Told, after: Told, workday: Workday): [Told, Told] {
  const [begins, ends] = [shiftOf(after)?.due ?? Infinity, shiftOf(before)?.dueOut ?? 0];
  const ended = [...before];
  const left = after.map((account) => {
    const place = ended.findIndex(({ source }) => source === account.source);
    const evening = ended[place] ?? { ...openAccount(account, account.day - 1), source: account.source };
    const late = hasEndedAfterMidnight(evening)
      ? []
      : nightPunches(account, Math.min(workday.boundary * 60, begins - EARLIEST));
    if (late.length === 0 || !(ends >= DAY_SECONDS || isOpen(evening, workday))) return account;
    ended.splice(
      place < 0 ? ended.length : place,
      place < 0 ? 0 : 1,
      withPunches(evening, [...timesOf(evening), ...late]),
    );
    return withPunches(
      account,
      timesOf(account).filter((punch) => !late.includes(punch)),
    );
  });
  return [ended, left.filter((account) => !isSilent(account))];
}

function shiftOf(accounts: Told): DayAccount["shift"] {
  return accounts.find(({ shift }) => shift !== null)?.shift ?? null;
}

/** The punches of a day before a second of it. */
function nightPunches(account: DayAccount, end: number): number[] {
  return timesOf(account).filter((punch) => punch < account.day * DAY_SECONDS + end);
}

/** Whether punches begin an evening at work of which the end is still to come. */
function isOpen(account: DayAccount, workday: Workday): boolean {
  const { day } = account;
  const kept = distinct(timesOf(account));
  const [first = Infinity, last = -Infinity] = [kept[0], kept.at(-1)];
  return last - day * DAY_SECONDS >= EVENING && last - first < workday.hours * 3600;
}

/** All times of a day, also those that the export paired. */
function timesOf({ spans, punches }: DayAccount): number[] {
  return [...spans.flatMap(({ start, end }) => [start, end]), ...punches];
}

/** Whether the export itself gave a day the going behind its midnight. */
function hasEndedAfterMidnight({ day, spans }: DayAccount): boolean {
  return spans.some(({ end }) => end >= (day + 1) * DAY_SECONDS);
}

/** A day by its punches; the export had paired them across two days. */
function withPunches(account: DayAccount, punches: readonly number[]): DayAccount {
  return { ...account, spans: [], punches };
}
