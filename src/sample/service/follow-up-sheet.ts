import type { Centre } from "../centre.ts";
import { countPlanted, scatter, type Stray } from "../mess.ts";
import { type Part, plainSheet, type SampleCell, type SampleRow } from "../sample-sheet.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import { DAY, HOUR, type Moment, momentOn, serialAt, writtenBy } from "./moments.ts";

const HEADER = ["投诉编号", "跟进时间", "跟进人", "跟进内容", "下次跟踪时间"];
const TOLD = [
  "已联系客户,客户要求尽快退费,待计费核实",
  "催增值业务处理工位,答复明日回单",
  "客户未接,改日再联系",
  "已取录音,转班长核听",
  "告知客户处理进度,客户表示可以等",
] as const;
const MOST = 6;

/** 跟踪记录: what was done while a complaint stayed open. */
export function followUpSheet(centre: Centre, cases: readonly ComplaintCase[], end: Moment): Part {
  const random = centre.random("followUps");
  const rows = cases
    .flatMap((one) => momentsOf(one, end).map((at, place) => ({ one, at, place })))
    .sort((a, b) => a.at - b.at)
    .map(({ one, at, place }) => [one.id, ...cellsOf(one, { at, place, told: random.pick(TOLD) })]);
  const strays = followUpStrays(rows);
  return {
    sheets: [plainSheet("跟踪记录", HEADER, scatter(rows, strays))],
    planted: countPlanted("followUps", strays),
  };
}

/** Every day or every other from the day after it came, until it was done. */
function momentsOf({ number, received, resolved }: ComplaintCase, end: Moment): Moment[] {
  const [step, until] = [number % 3 === 0 ? 2 : 1, Math.min(resolved ?? end, end)];
  const first = momentOn(serialAt(received) + 1, 9 * HOUR + (number % 7) * 1500);
  return Array.from({ length: MOST }, (_, place) => first + place * step * DAY).filter((at) => at < until);
}

function cellsOf(
  { number, owner }: ComplaintCase,
  { at, place, told }: { at: Moment; place: number; told: string },
): SampleCell[] {
  const write = writtenBy(at + 30 * DAY);
  const hasNext = (number + place) % 3 !== 1;
  return [write(at), number % 8 === 3 ? null : owner, told, hasNext ? write(at + DAY) : null];
}

function followUpStrays(rows: readonly SampleRow[]): Stray[] {
  return [
    { code: "unknownComplaint", row: rows[2]!.with(0, "TS-不存在") },
    { code: null, row: [] },
    { code: "unreadableDate", row: rows[5]!.with(4, "下周再说") },
    { code: "missingValue", row: rows[8]!.with(3, null) },
  ];
}
