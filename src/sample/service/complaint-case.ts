import { isWeekend } from "../calendar.ts";
import type { Centre } from "../centre.ts";
import type { Random } from "../random.ts";
import { when } from "../sample-sheet.ts";
import type { Customer } from "./customers.ts";
import { CHANNELS, type Grievance, GRIEVANCE_URN } from "./grievances.ts";
import { DAY, HOUR, MINUTE, type Moment, momentOn, serialAt } from "./moments.ts";

/** A call back to a customer who complained. */
export interface CalledBack {
  readonly at: Moment;
  readonly result: string;
  readonly rating: string | null;
  readonly solved: string | null;
}

/** A complaint with all that became of it, whether or not it lies behind the day the workbook was saved. */
export interface ComplaintCase {
  /** Counts them, and decides how a clerk happened to write the row. */
  readonly number: number;
  readonly id: string;
  readonly customer: Customer;
  readonly channel: string;
  readonly grievance: Grievance;
  readonly received: Moment;
  readonly owner: string;
  readonly dispatched: Moment | null;
  readonly suspended: Moment | null;
  readonly resumed: Moment | null;
  readonly resolved: Moment | null;
  readonly callbacks: readonly CalledBack[];
  readonly reopened: Moment | null;
  readonly coached: Moment | null;
}

const BEFORE_DAYS = 26;
const [FROM, TO] = [8 * 3600 + 600, 20 * 3600];

/** The complaints of the month and of the weeks before it, in the order they came. */
export function complaintCases(
  centre: Centre,
  customerOn: (serial: number, random: Random) => Customer,
): ComplaintCase[] {
  const random = centre.random("complaints");
  const [first, last] = [centre.days[0]!.serial, centre.days.at(-1)!.serial];
  const cases: ComplaintCase[] = [];
  for (let serial = first - BEFORE_DAYS; serial <= last; serial++) {
    const seconds = Array.from({ length: countOn(serial, first, random) }, () => random.whole(FROM, TO)).sort(
      ascending,
    );
    for (const second of seconds) {
      const number = cases.length;
      const again = number % 12 === 9 ? cases.at(-7)?.customer : undefined;
      const customer = again ?? customerOn(serial, random);
      const isToday = (one: ComplaintCase) =>
        serialAt(one.received) === serial && one.customer.phone === customer.phone;
      if (cases.some(isToday)) continue;
      cases.push(caseOf({ number, customer, received: momentOn(serial, second) }, centre, random));
    }
  }
  return cases;
}

/** Fewer came in the weeks before, and on days off. */
function countOn(serial: number, first: number, random: Random): number {
  if (serial < first) return random.whole(1, 2);
  return isWeekend(serial) ? random.whole(1, 2) : random.whole(3, 5);
}

function ascending(a: number, b: number): number {
  return a - b;
}

type Begun = Pick<ComplaintCase, "number" | "customer" | "received">;

function caseOf(came: Begun, centre: Centre, random: Random): ComplaintCase {
  const { number, received } = came;
  const grievance = random.pick(GRIEVANCE_URN);
  const dispatched = when(number % 29 !== 11, received + dispatchMinutes(number, random) * MINUTE);
  const isSuspended = number % 19 === 4;
  const work = random.pick([3, 5, 8, 20, 26, 30, 45, 70]) * HOUR;
  const begun = isSuspended ? received + 28 * HOUR : (dispatched ?? received);
  const resolved = when(number % 17 !== 8, daytime(begun + work));
  return {
    ...came,
    id: `TS${centre.month.replace("-", "")}${String(number + 1).padStart(4, "0")}`,
    channel: random.pick(CHANNELS),
    grievance,
    owner: centre.staff.clerks[number % 2]!,
    dispatched,
    suspended: when(isSuspended, received + 4 * HOUR),
    resumed: when(isSuspended, received + 28 * HOUR),
    resolved,
    callbacks: resolved === null ? [] : callbacksOf(resolved, number, random),
    reopened: resolved && when(number % 33 === 15, resolved + 20 * HOUR),
    coached: when(grievance.isLiable && number % 10 < 6, daytime(received + random.whole(1, 4) * DAY)),
  };
}

/** Within the hour mostly. */
function dispatchMinutes(number: number, random: Random): number {
  return number % 13 === 5 ? random.whole(75, 240) : random.whole(6, 50);
}

const RATINGS = [
  "非常满意",
  "满意",
  "满意",
  "很满意",
  "4",
  "基本满意",
  "一般",
  "5分",
  "不满意",
  null,
  "未评价",
] as const;
const MISSED = ["未联系上", "无人接听", "关机"] as const;

/** Mostly one that reaches the customer within three days; some too late, some in vain, some not at all. */
function callbacksOf(resolved: Moment, number: number, random: Random): CalledBack[] {
  const rating = random.pick(RATINGS);
  const hours = number % 14 === 3 ? 90 : random.pick([2, 4, 20, 26, 44, 60]);
  const reached = { at: daytime(resolved + hours * HOUR), result: "成功", rating, solved: solvedBy(rating, number) };
  if (number % 23 === 8) return [];
  if (number % 16 === 9) return [1, 2, 3].map((day) => missed(resolved + day * 18 * HOUR, random));
  if (number % 31 === 12) return [{ ...missed(resolved + 5 * HOUR, random), result: "空号" }];
  if (number % 27 === 10) return [missed(resolved + 6 * HOUR, random)];
  return number % 6 === 2 ? [missed(resolved + HOUR, random), reached] : [reached];
}

function missed(at: Moment, random: Random): CalledBack {
  return { at: daytime(at), result: random.pick(MISSED), rating: null, solved: null };
}

/** Not everybody is asked whether it is settled. */
function solvedBy(rating: string | null, number: number): string | null {
  if (number % 4 === 1) return null;
  return rating === "不满意" ? "否" : "是";
}

/** The same moment, or where that lies outside working hours, the next at which somebody is there. */
function daytime(moment: Moment): Moment {
  const second = moment % DAY;
  if (second < 8 * HOUR) return moment - second + 8 * HOUR + (second % HOUR);
  return second < 18 * HOUR ? moment : moment - second + DAY + 8 * HOUR + (second % HOUR);
}
