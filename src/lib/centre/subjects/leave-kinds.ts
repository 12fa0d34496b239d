import { fold } from "../../table/fold.ts";

/** Leave of a kind that 考勤 has no status for. */
export const OTHER_LEAVE = "其他假";

/** The statuses that are leave. */
export const LEAVES: ReadonlySet<string> = new Set([
  "事假",
  "病假",
  "年假",
  "婚假",
  "产假",
  "丧假",
  "工伤",
  "调休",
  OTHER_LEAVE,
]);

/** What the kinds of leave are called; 陪产假, 产检假 and 哺乳假 are no 产假. */
const KINDS: readonly (readonly [name: RegExp, status: string])[] = [
  [/事假$/, "事假"],
  [/病假$|^(?:病假[-/:·,]*)?急诊假?$/, "病假"],
  [/年假$|年休假?$/, "年假"],
  [/婚假$/, "婚假"],
  [/^产假$/, "产假"],
  [/丧葬?假$/, "丧假"],
  [/工伤假?$/, "工伤"],
  [/(?:调|补|倒)休假?$/, "调休"],
  [/.假$|^其[他它]$/, OTHER_LEAVE],
];

/** Words that end like leave and are none: that some leave was asked for, days off of everybody, what is left of leave. */
const NO_LEAVE = /^请假|^(?:销|放|法定|公休|国定|节)假$|加班|节假|[余剩转计扣]/;

/** The status of a kind of leave by its name, such as `全薪病假`; null for a word that is none. */
export function leaveStatus(word: string): string | null {
  const name = fold(word).replace(/\s+/g, "");
  if (NO_LEAVE.test(name)) return null;
  return KINDS.find(([kind]) => kind.test(name))?.[1] ?? null;
}

/** Whether a name is of leave of whatever other kind. */
export function isOfTheRest(name: string): boolean {
  return /^其[他它]假?$/.test(name);
}

const GROUP = /^(?:请假|假勤统计|假勤)[-:]?/;
const IN_TIME: ReadonlySet<string> = new Set(["天", "小时", "分钟"]);

/** The kind of leave that a column of an export is of; `其他` is one only where its group or its unit says so. */
export function leaveColumn(header: string, unit: string | null): string | null {
  const name = header.replace(GROUP, "");
  const isTold = name !== header || (unit !== null && IN_TIME.has(unit));
  const isKind = leaveStatus(name) !== null && (isTold || !/^其[他它]$/.test(name));
  return isKind ? name : null;
}
