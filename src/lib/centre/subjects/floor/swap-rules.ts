import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { isLeave } from "../attendance/leave.ts";
import { type RosterRow, SEAT_ROLE } from "../people/person.ts";
import type { SwapLimits } from "./floor-limits.ts";
import { hasBackToBack, hasTwoShifts } from "./shifts.ts";
import { isAuthorised, type Swap, swappedDays, type SwapSide } from "./swap.ts";

type Limits = SwapLimits;

/** One person's side of a swap, with what is known of them. */
export interface JudgedSide extends SwapSide {
  /** How many swaps of the month this is for the person. */
  readonly ordinal: number;
  /** The person's swaps before this one, over all months. */
  readonly before: readonly Swap[];
  /** The person's rows of 考勤 on a day. */
  readonly entriesOn: (day: number) => readonly AttendanceEntry[];
  /** The rows of 人员 in force for the two people on 原班日期; null for a stranger. */
  readonly rows: readonly [RosterRow | null, RosterRow | null];
}

/** What the rules of swaps are judged with. */
export interface SwapHouse {
  readonly limits: Limits;
  readonly isPublicHoliday: (day: number) => boolean;
}

/** A rule of swaps, judged for each of the two people. */
export interface SwapRule {
  readonly id: string;
  readonly says: (limits: Limits) => string;
  readonly isBroken: (side: JudgedSide, house: SwapHouse) => boolean;
}

export const SWAP_RULES: readonly SwapRule[] = [
  {
    id: "noLeaders",
    says: () => "换班要经双方班长同意",
    isBroken: ({ swap }) => !isAuthorised(swap),
  },
  {
    id: "tooManySwaps",
    says: ({ perMonth }) => `每人每月换班不超过 ${perMonth} 次`,
    isBroken: ({ ordinal }, { limits }) => ordinal > limits.perMonth,
  },
  {
    id: "consecutiveSwaps",
    says: () => "不得连续两天换班",
    isBroken: ({ swap, before }) => before.some(({ shiftDay }) => shiftDay === swap.shiftDay - 1),
  },
  {
    id: "twoShifts",
    says: () => "换班不得使一天上两班",
    isBroken: ({ swap, before, entriesOn }) => {
      const taken = [...before.flatMap(swappedDays), ...swappedDays(swap)];
      return swappedDays(swap).some(
        (day) => hasTwoShifts(entriesOn(day)) || taken.filter((one) => one === day).length > 1,
      );
    },
  },
  {
    id: "backToBack",
    says: ({ gapMinutes }) => `换班不得连班:两班之间要超过 ${gapMinutes} 分钟`,
    isBroken: ({ swap, entriesOn }, { limits }) =>
      swappedDays(swap).some((day) => hasBackToBack(entriesOn, day, limits.gapMinutes)),
  },
  {
    id: "differentRole",
    says: () => "不同岗位不得换班",
    isBroken: ({ rows: [one, other] }) => one !== null && other !== null && roleOf(one) !== roleOf(other),
  },
  {
    id: "differentGrade",
    says: () => "不同等级不得换班",
    isBroken: ({ rows: [one, other] }) => differ(one?.grade, other?.grade),
  },
  {
    id: "holidaySwap",
    says: () => "法定节假日不得换班",
    isBroken: ({ swap }, { isPublicHoliday }) => [swap.shiftDay, ...swappedDays(swap)].some(isPublicHoliday),
  },
];

/** Leave on a shift that was swapped or returned, which counts as 旷工. */
export const LEAVE_ON_SWAP = {
  id: "leaveOnSwappedShift",
  says: "换班、还班的班次不得请假,按旷工算",
  isBroken: ({ status, day }: AttendanceEntry, own: ReadonlySet<number>) => isLeave(status) && own.has(day),
};

function roleOf({ role }: RosterRow): string {
  return role ?? SEAT_ROLE;
}

/** Whether both are known and not the same. */
function differ(one: string | null | undefined, other: string | null | undefined): boolean {
  return one !== null && one !== undefined && other !== null && other !== undefined && one !== other;
}
