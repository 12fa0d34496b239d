import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { approvalOf } from "../attendance/leave-approval.ts";
import { DAY_RULES, LEAVE_RULES } from "../attendance/leave-rules.ts";
import { leavesOf, type Leave } from "../attendance/leave.ts";
import { isPublicHoliday } from "../calendar/working-days.ts";
import { LEAVE_ON_SWAP } from "../floor/swap-rules.ts";
import type { Breach, Judging } from "./breach.ts";
import { describeDay, describeLeave } from "./describe-leave.ts";

/** What one agent's leave breaks; `swapped` are the days of their swapped and returned shifts. */
export function judgeLeave(
  judging: Judging,
  entries: readonly AttendanceEntry[],
  swapped: ReadonlySet<number>,
): Breach[] {
  const leaves = leavesOf(entries, judging.definitions.calendar);
  return leaves.flatMap((leave) => [
    ...leave.entries.flatMap((entry) => judgeDay(judging, entry, swapped)),
    ...judgeWhole(judging, leave),
  ]);
}

function judgeDay(
  { definitions: { calendar, penalties } }: Judging,
  entry: AttendanceEntry,
  swapped: ReadonlySet<number>,
): Breach[] {
  const house = { limits: penalties.leave, isPublicHoliday: (day: number) => isPublicHoliday(calendar, day) };
  const { requestedAt } = entry;
  const asked = requestedAt === null ? [] : DAY_RULES.filter((rule) => rule.isBroken({ entry, requestedAt }, house));
  const said = asked.map(({ id, says }) => ({ id, says: says(house.limits) }));
  const broken = LEAVE_ON_SWAP.isBroken(entry, swapped) ? [...said, LEAVE_ON_SWAP] : said;
  return broken.map(({ id, says }) => breachOf(entry, { rule: id, says, fact: describeDay(entry) }));
}

function judgeWhole({ definitions, directory }: Judging, leave: Leave): Breach[] {
  const limits = definitions.penalties.leave;
  const approval = approvalOf(leave.entries, directory);
  const broken = LEAVE_RULES.filter((rule) => rule.isBroken(leave, approval, limits));
  return broken.map(({ id, says }) =>
    breachOf(leave.entries[0]!, { rule: id, says: says(limits), fact: describeLeave(leave) }),
  );
}

function breachOf({ day, agent, origin }: AttendanceEntry, told: Pick<Breach, "rule" | "says" | "fact">): Breach {
  return { day, agent, kind: "leave", ...told, origin };
}
