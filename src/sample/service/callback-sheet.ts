import { isWeekend } from "../calendar.ts";
import type { Centre } from "../centre.ts";
import { countPlanted, scatter, type Stray } from "../mess.ts";
import type { Random } from "../random.ts";
import { type Part, plainSheet, type SampleCell, type SampleRow, when } from "../sample-sheet.ts";
import type { CalledBack, ComplaintCase } from "./complaint-case.ts";
import { isFoundByPhone, writesOwn } from "./complaint-sheet.ts";
import type { Customer } from "./customers.ts";
import { type Moment, momentOn, writtenBy } from "./moments.ts";
import { spellPhone } from "./phone-spellings.ts";

const HEADER = [
  "回访时间",
  "投诉编号",
  "客户号码",
  "客户姓名",
  "回访人员",
  "回访类型",
  "回访结果",
  "回访满意度",
  "是否解决",
  "推荐意愿",
  "不满意原因",
  "意见建议",
  "业务",
  "地市",
];
const [AT, ID, PHONE, BY, KIND, RESULT, RATING] = [0, 1, 2, 4, 5, 6, 7] as const;
const WEEKS_BEFORE = 7;
const A_DAY = 8;

type CustomerOn = (serial: number, random: Random) => Customer;

/** A row with its moment, by which the sheet is in order. */
interface Line {
  readonly at: Moment;
  readonly row: SampleRow;
  readonly code: string | null;
}

/** 回访记录: calls to those who complained, some without the complaint's number, and to others who bought something. */
export function callbackSheet(
  { centre, customerOn }: { centre: Centre; customerOn: CustomerOn },
  cases: readonly ComplaintCase[],
  end: Moment,
): Part {
  const lines = [...complaintLines(centre, cases, end), ...satisfactionLines(centre, customerOn)]
    .filter(({ at }) => at <= end)
    .sort((a, b) => a.at - b.at);
  const strays = callbackStrays(lines.map(({ row }) => row));
  const planted = lines.map(({ code }): Stray => ({ code, row: [] }));
  const rows = scatter(
    lines.map(({ row }) => row),
    strays,
  );
  return {
    sheets: [plainSheet("回访记录", HEADER, rows)],
    planted: countPlanted("callbacks", [...planted, ...strays]),
  };
}

/** Those that are not written beside the complaint alone. */
function complaintLines(centre: Centre, cases: readonly ComplaintCase[], end: Moment): Line[] {
  return cases
    .filter((one) => one.received <= end && (!writesOwn(one) || one.number % 2 === 0))
    .flatMap((one) => one.callbacks.map((call) => complaintLine(centre, one, call)));
}

function complaintLine({ staff }: Centre, one: ComplaintCase, call: CalledBack): Line {
  const { number, customer, id } = one;
  const isByPhone = !writesOwn(one) && number % 9 === 1 && isFoundByPhone(one);
  const row = [
    writtenBy(call.at)(call.at),
    when(!isByPhone, id),
    when(isByPhone || number % 4 === 0, spellPhone(customer.phone, number + 3)),
    null,
    staff.clerks[2 + (number % 2)]!,
    when(isByPhone, "投诉"),
    call.result,
    call.rating,
    call.solved,
    null,
    when(call.rating === "不满意", "退费太慢"),
    when(number % 11 === 4, "请不要再打推销电话"),
  ];
  return { at: call.at, row, code: when(isByPhone, "complaintByPhone") };
}

const RATINGS = [
  "非常满意",
  "满意",
  "满意",
  "很满意",
  "4",
  "基本满意",
  "一般",
  "3分",
  "不满意",
  "很不满意",
  null,
] as const;
const MISSED = ["未接", "关机", "联系不上", "非本人"] as const;
const REASONS = ["资费没说清", "客服电话难打", "退订麻烦"] as const;
const SUGGESTIONS = ["希望短信说明资费", "回访时间别在中午"] as const;

/** Eight a working day, from some weeks before the month on. */
function satisfactionLines(centre: Centre, customerOn: CustomerOn): Line[] {
  const random = centre.random("callbacks");
  const first = centre.days[0]!.serial - 7 * WEEKS_BEFORE;
  const serials = Array.from({ length: centre.days.at(-1)!.serial - first + 1 }, (_, i) => first + i);
  return serials
    .filter((serial) => !isWeekend(serial))
    .flatMap((serial) =>
      Array.from({ length: A_DAY }, (_, i) => {
        const { at, row } = satisfactionLine(customerOn(serial, random), { serial, i }, random);
        return { at, row: row.with(BY, centre.staff.clerks[2 + (i % 2)]!), code: null };
      }),
    );
}

function satisfactionLine(customer: Customer, { serial, i }: { serial: number; i: number }, random: Random) {
  const at = momentOn(serial, 9 * 3600 + i * 3900 + random.whole(0, 1200));
  const row: SampleCell[] = [
    writtenBy(at)(at),
    null,
    spellPhone(customer.phone, serial + i),
    random.pick(["张先生", "王女士", "李先生", null]),
    null,
    when(i === 3 && serial % 5 === 0, "节日"),
    ...(random.happens(0.8) ? said(i, random) : [random.pick(MISSED), null, null, null, null, null]),
    customer.product.name,
    customer.city,
  ];
  return { at, row };
}

/** From 回访结果 to 意见建议 of somebody who was reached. */
function said(i: number, random: Random): SampleCell[] {
  const rating = random.pick(RATINGS);
  return [
    random.pick(["成功", "接通", "已回访"]),
    rating,
    null,
    when(i % 3 === 0, random.whole(0, 10)),
    when(rating?.includes("不满意") === true, random.pick(REASONS)),
    when(random.happens(0.1), random.pick(SUGGESTIONS)),
  ];
}

function callbackStrays(rows: readonly SampleRow[]): Stray[] {
  const plain = rows.filter((row) => row[ID] === null && row[KIND] === null && row[RESULT] === "成功");
  const row = (place: number): SampleRow => plain[place * 5]!;
  return [
    { code: "unknownComplaint", row: row(1).with(ID, "TS-不存在") },
    { code: "unknownWord", row: row(2).with(RESULT, "客户在忙") },
    { code: null, row: [] },
    { code: "unknownWord", row: row(3).with(RATING, "还可以") },
    { code: "missingValue", row: row(4).with(PHONE, null) },
    { code: "maskedPhone", row: row(5).with(PHONE, "136****2230") },
    { code: "unreadableDate", row: row(6).with(AT, "昨天") },
    { code: "unknownComplaint", row: row(7).with(KIND, "投诉").with(PHONE, "13600002231") },
  ];
}
