import type { Centre } from "../centre.ts";
import { countPlanted, scatter, type Stray } from "../mess.ts";
import { type Part, plainSheet, type SampleCell, type SampleRow, when } from "../sample-sheet.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import { DAY, HOUR, MINUTE, type Moment, serialAt, writtenBy } from "./moments.ts";
import { ODD_PHONES, type OddPhone, spellPhone } from "./phone-spellings.ts";

const HEADER = [
  null,
  "投诉编号",
  "受理时间",
  "受理号码",
  "被投诉工号",
  "被投诉人",
  "业务",
  "地市",
  "投诉途径",
  "投诉类型",
  "投诉原因",
  "投诉内容",
  "投诉性质",
  "责任认定",
  "是否有效",
  "处理人",
  "工位",
  "状态",
  "派单时间",
  "挂起时间",
  "恢复时间",
  "处理完成时间",
  "通知移动时间",
  "回访时间",
  "回访次数",
  "回访结果",
  "满意度",
  "是否解决",
  "重开时间",
  "升级",
  "录音编号",
  "录音情况",
  "沟通结果",
  "处理结果",
  "辅导时间",
  "辅导人",
  "退费金额",
];
const at = (header: string): number => HEADER.indexOf(header);

/** The numbers of the complaints whose phone is no plain mobile. */
const ODD: ReadonlyMap<number, OddPhone> = new Map<number, OddPhone>([
  [31, ODD_PHONES.landline],
  [43, ODD_PHONES.several],
  [50, ODD_PHONES.masked],
  [57, ODD_PHONES.scientific],
  [64, ODD_PHONES.unreadable],
  [71, ODD_PHONES.foreign],
  [78, ODD_PHONES.withoutZero],
  [85, ODD_PHONES.withoutAreaCode],
  [92, ODD_PHONES.extension],
  [99, ODD_PHONES.blank],
]);
/** Every so many complaints were registered when they came and again later. */
const VERSIONED = 30;

/** Whether a complaint counts and is found by its phone. */
export function isFoundByPhone(one: ComplaintCase): boolean {
  return isValid(one) && !ODD.has(one.number);
}

function isValid({ number }: ComplaintCase): boolean {
  return number % 20 !== 13;
}

/** 投诉登记, whose sheet keeps its first column free, as it stood at `end`. */
export function complaintSheet(centre: Centre, cases: readonly ComplaintCase[], end: Moment): Part {
  const known = cases.filter(({ received }) => received <= end);
  const rows = known.flatMap((one) => {
    const row = complaintRow(one, centre, end);
    return isVersioned(one) ? [firstVersion(row), row] : [row];
  });
  const versions = known.filter(isVersioned).map((): Stray => ({ code: "laterVersion", row: [] }));
  const odd = known.flatMap(({ number }) => ODD.get(number) ?? []).map(({ code }): Stray => ({ code, row: [] }));
  const strays = complaintStrays(known, centre, end);
  return {
    sheets: [plainSheet("投诉登记", HEADER, scatter(rows, strays))],
    planted: countPlanted("complaints", [...strays, ...versions, ...odd]),
  };
}

function isVersioned({ number }: ComplaintCase): boolean {
  return number % VERSIONED === 19;
}

function complaintRow(one: ComplaintCase, centre: Centre, end: Moment): SampleRow {
  return [...opening(one), ...course(one, end), ...closing(one, centre, end)];
}

/** Up to 工位: what was known at once. */
function opening(one: ComplaintCase): SampleCell[] {
  const { number, customer, grievance } = one;
  const { person, product, city } = customer;
  const isBlamed = number % 7 !== 6;
  return [
    null,
    one.id,
    spellReceived(one),
    ODD.get(number)?.cell ?? spellPhone(customer.phone, number),
    when(isBlamed, person.localId),
    when(isBlamed, person.name),
    when(number % 25 !== 6, product.name),
    number % 3 === 0 ? `${city}市` : city,
    one.channel,
    grievance.category,
    grievance.cause,
    grievance.content(product.name),
    ...judgement(one),
    one.owner,
    grievance.unit,
  ];
}

/** 投诉性质, 责任认定 and 是否有效; some are yet to be judged. */
function judgement(one: ComplaintCase): SampleCell[] {
  const { number, grievance } = one;
  const valid = when(number % 2 === 0, "是");
  return [
    grievance.isJustified ? "有理由" : "无理由",
    when(number % 9 !== 8, grievance.isLiable ? "有责" : "无责"),
    isValid(one) ? valid : "否",
  ];
}

/** Most write a time; a few the day alone. */
function spellReceived({ number, received }: ComplaintCase): SampleCell {
  if (number % 24 === 20) return { serial: serialAt(received), show: "date" };
  return writtenBy(received)(received);
}

/** From 状态 to 重开时间, as far as it had come. */
function course(one: ComplaintCase, end: Moment): SampleCell[] {
  const { dispatched, suspended, resumed, resolved, channel, reopened } = one;
  const write = writtenBy(end);
  const notified = resolved !== null && channel === "移动电子流" ? resolved + 20 * MINUTE : null;
  return [
    statusAt(one, end),
    write(dispatched),
    write(suspended),
    write(resumed),
    write(resolved),
    write(notified),
    ...ownCallback(one, end),
    write(reopened),
  ];
}

function statusAt({ dispatched, resolved, reopened }: ComplaintCase, end: Moment): string | null {
  if (resolved !== null && resolved <= end) return reopened !== null && reopened <= end ? "跟踪" : "已结";
  return dispatched !== null && dispatched <= end ? "跟踪" : "未处理";
}

/** 回访时间, 回访次数, 回访结果, 满意度 and 是否解决: two clerks of three write the last call here, too or alone. */
function ownCallback(one: ComplaintCase, end: Moment): SampleCell[] {
  const made = one.callbacks.filter((call) => call.at <= end);
  const last = made.at(-1);
  if (!last || !writesOwn(one)) return [null, null, null, null, null];
  return [writtenBy(end)(last.at), made.length, last.result, last.rating, last.solved];
}

/** Whether the call is written beside the complaint. */
export function writesOwn({ number }: ComplaintCase): boolean {
  return number % 3 !== 1;
}

/** From 升级 on. */
function closing({ number, customer, grievance, resolved, coached }: ComplaintCase, centre: Centre, end: Moment) {
  const isDone = resolved !== null && resolved <= end;
  const leader = centre.staff.leaders.find(({ team }) => team === customer.person.team)!;
  return [
    when(number % 18 === 7, "是"),
    customer.recording,
    grievance.listened,
    when(isDone, "已向客户解释并致歉,客户接受"),
    when(isDone, grievance.isJustified ? "已退订并退费" : "已解释,客户不再追究"),
    writtenBy(end)(coached),
    when(coached !== null && coached <= end, leader.name),
    when(isDone && grievance.isLiable, customer.product.price * 10),
  ];
}

/** As it was registered when it came. */
function firstVersion(row: SampleRow): SampleRow {
  return blankFrom(row, "状态").with(at("状态"), "未处理");
}

function blankFrom(row: SampleRow, header: string): SampleRow {
  return row.map((cell, place) => when(place < at(header), cell));
}

/** Reached, which stands beside the complaint, and done with. */
function isSettled(one: ComplaintCase): boolean {
  const { number, resolved, callbacks, reopened } = one;
  const isReached = resolved !== null && callbacks.at(-1)?.result === "成功";
  return isReached && reopened === null && writesOwn(one) && number % 24 !== 20;
}

function complaintStrays(cases: readonly ComplaintCase[], centre: Centre, end: Moment): Stray[] {
  const early = cases.filter((one) => isSettled(one) && one.received < end - 8 * DAY).slice(20);
  const row = (place: number): SampleRow => complaintRow(early[place]!, centre, end);
  const named = (place: number): SampleRow =>
    row(place).with(at("投诉编号"), `TS-补${place}`).with(at("受理号码"), null);
  const again = early.find((one) => isFoundByPhone(one) && one.number % 25 !== 6)!;
  const later = { ...again, id: "TS-补6", received: again.received + 3 * MINUTE };
  const dispatchedEarly = { serial: (early[1]!.received - 5 * HOUR) / DAY, show: "dateTime" } as const;
  return [
    { code: null, row: [] },
    { code: "unreadableDate", row: named(0).with(at("受理时间"), "上周五下午") },
    { code: "beforeReceived", row: named(1).with(at("派单时间"), dispatchedEarly) },
    { code: "resolvedOpen", row: named(2).with(at("状态"), "跟踪") },
    { code: "closedUndated", row: blankFrom(named(3), "处理完成时间").with(at("状态"), "已结") },
    { code: "unknownWord", row: named(4).with(at("状态"), "转办中") },
    { code: "unknownAgent", row: named(5).with(at("被投诉工号"), "0999").with(at("被投诉人"), "临时帮忙") },
    { code: "repeatedEntry", row: complaintRow(later, centre, end) },
    { code: "missingValue", row: named(7).with(at("受理时间"), null) },
    { code: "headerRow", row: HEADER },
  ];
}
