import { type Day, daysOf, isWorkday } from "./calendar.ts";
import { type Staff, makeStaff } from "./people.ts";
import { type Random, seedRandom } from "./random.ts";
import { type Turn, makeTurns } from "./turns.ts";

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
