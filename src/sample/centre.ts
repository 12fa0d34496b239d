import { type Day, daysOf, isWorkday } from "./calendar.ts";
import { makeStaff, type Person, type Staff } from "./people.ts";
import { type Random, seedRandom } from "./random.ts";

/** What all sheets of the made-up centre agree on. */
export interface Centre {
  /** As `2025-10`. */
  readonly month: string;
  readonly days: readonly Day[];
  readonly workdays: readonly Day[];
  readonly staff: Staff;
  readonly turns: readonly Turn[];
  readonly random: (theme: string) => Random;
}

export function makeCentre(options: { agents: number; month: string; seed: number }): Centre {
  const random = (theme: string): Random => seedRandom(options.seed, theme);
  const days = daysOf(options.month);
  const workdays = days.filter(isWorkday);
  const staff = makeStaff(options.agents, workdays, random("people"));
  return { month: options.month, days, workdays, staff, turns: makeTurns(staff, workdays, random("turns")), random };
}

/** One agent's working day as the attendance sheet tells it. Seconds of the day. */
export interface Turn {
  readonly person: Person;
  readonly day: Day;
  readonly status: string;
  readonly present: boolean;
  readonly dueSecond: number;
  readonly signInSecond: number;
  readonly signOutSecond: number;
}

const SHIFT_SECONDS = 9 * 3600;

/** Everyone employed on each workday; one agent stays away without leave for two days. */
function makeTurns(staff: Staff, workdays: readonly Day[], random: Random): Turn[] {
  const truant = staff.steady[1];
  return workdays.flatMap((day, i) =>
    staff.agents
      .filter(({ joined, left }) => joined <= day.serial && (left === null || day.serial <= left))
      .map((person) => makeTurn(person, day, { random, away: person === truant && (i === 2 || i === 3) })),
  );
}

function makeTurn(person: Person, day: Day, { random, away }: { random: Random; away: boolean }): Turn {
  const status = away ? "旷工" : drawStatus(random.share());
  const dueSecond = (person.position % 2 === 0 ? 9 : 8.5) * 3600;
  const lateSeconds = status === "迟到" ? 60 * random.whole(3, 35) : -60 * random.whole(1, 12);
  const stayedSeconds = status === "早退" ? -60 * random.whole(10, 50) : 60 * random.whole(0, 15);
  return {
    person,
    day,
    status,
    present: PRESENT.has(status),
    dueSecond,
    signInSecond: dueSecond + lateSeconds,
    signOutSecond: dueSecond + SHIFT_SECONDS + stayedSeconds,
  };
}

const PRESENT = new Set(["出勤", "迟到", "早退", "缺卡"]);

const SHARES = [
  ["迟到", 0.025],
  ["早退", 0.01],
  ["缺卡", 0.006],
  ["事假", 0.012],
  ["病假", 0.01],
  ["年假", 0.006],
  ["调休", 0.006],
] as const;

function drawStatus(drawn: number): string {
  let rest = drawn;
  for (const [status, share] of SHARES) {
    rest -= share;
    if (rest < 0) return status;
  }
  return "出勤";
}
