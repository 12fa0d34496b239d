import { isWeekend } from "../calendar.ts";
import type { Centre } from "../centre.ts";
import { countPlanted, scatter, type Stray } from "../mess.ts";
import type { Random } from "../random.ts";
import { type Part, plainSheet, type SampleRow, when } from "../sample-sheet.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import type { Customer } from "./customers.ts";
import { HOUR, MINUTE, type Moment, momentOn, writtenBy } from "./moments.ts";
import { ODD_PHONES, spellPhone } from "./phone-spellings.ts";

const HEADER = ["上行时间", "号码", "短信内容", "业务", "需答复", "答复时间", "答复内容", "结果", "退订时间"];
const [PHONE, CONTENT, REPLIED] = [1, 2, 5] as const;

/** What customers write, and whether somebody has to do something about it. */
const TEXTS: readonly (readonly [content: string, asks: "reply" | "act" | "nothing"])[] = [
  ["TD", "act"],
  ["怎么退订这个业务?", "reply"],
  ["谢谢", "nothing"],
  ["为什么多扣了我的钱", "reply"],
  ["td。", "act"],
  ["我没开通过!谁开的", "reply"],
  ["好的", "reply"],
  ["每月多少钱", "reply"],
  ["不要再打了,烦死了", "act"],
  ["0000", "act"],
  ["收到", "nothing"],
  ["再发我投诉到12321", "reply"],
  ["不退订", "nothing"],
  ["。。", "nothing"],
  ["ＴＤ", "act"],
  ["请问怎么查询余额", "reply"],
];

/** 上行短信 from the last evening of the month before on; a few come twice. */
export function messageSheet(
  { centre, customerOn }: { centre: Centre; customerOn: (serial: number, random: Random) => Customer },
  cases: readonly ComplaintCase[],
  end: Moment,
): Part {
  const random = centre.random("messages");
  const first = centre.days[0]!.serial - 1;
  const rows: SampleRow[] = [];
  for (const serial of [first, ...centre.days.map((day) => day.serial)]) {
    for (const at of momentsOn(serial, random).filter((moment) => moment <= end)) {
      const number = rows.length;
      const complainer = cases.filter(({ received }) => received < at).at(-1 - (number % 5))?.customer;
      const customer = (number % 6 === 1 ? complainer : undefined) ?? customerOn(serial, random);
      const row = messageRow({ at, number, customer }, end);
      rows.push(row);
      if (number % 14 === 8) rows.push(sentAgain(row, at));
    }
  }
  const strays = messageStrays(rows);
  return {
    sheets: [plainSheet("上行短信", HEADER, scatter(rows, strays))],
    planted: countPlanted("inboundSms", strays),
  };
}

/** In the evening too. */
function momentsOn(serial: number, random: Random): Moment[] {
  const count = isWeekend(serial) ? random.whole(1, 3) : random.whole(5, 8);
  const moments = Array.from({ length: count }, () => momentOn(serial, random.whole(7 * HOUR, 22 * HOUR)));
  return moments.sort((a, b) => a - b);
}

interface Written {
  readonly at: Moment;
  readonly number: number;
  readonly customer: Customer;
}

function messageRow({ at, number, customer }: Written, end: Moment): SampleRow {
  const [content, asks] = TEXTS[number % TEXTS.length]!;
  const done = at + (number % 7 === 2 ? 40 * HOUR : 90 * MINUTE);
  const isDone = number % 5 !== 3 && done <= end;
  const write = writtenBy(end);
  return [
    write(at),
    spellPhone(customer.phone, number),
    content,
    when(number % 3 !== 0, customer.product.name),
    when(number % 10 === 4, "是"),
    ...(isDone && asks === "reply" ? [write(done), "已电话联系客户说明", "已答复"] : [null, null, null]),
    when(isDone && asks === "act", write(done)),
  ];
}

/** The same again some minutes later, as nobody had answered yet. */
function sentAgain(row: SampleRow, at: Moment): SampleRow {
  return [writtenBy(Infinity)(at + 4 * MINUTE), ...row.slice(PHONE, REPLIED)];
}

function messageStrays(rows: readonly SampleRow[]): Stray[] {
  const row = (place: number): SampleRow => rows[place]!;
  return [
    { code: "missingValue", row: row(3).with(CONTENT, null) },
    { code: ODD_PHONES.masked.code, row: row(20).with(PHONE, ODD_PHONES.masked.cell) },
    { code: null, row: [] },
    { code: "missingValue", row: row(30).with(PHONE, "--") },
    { code: ODD_PHONES.foreign.code, row: row(40).with(PHONE, ODD_PHONES.foreign.cell) },
    { code: "unreadableDate", row: row(50).with(0, "晚上八点多") },
    { code: "unreadableDate", row: row(60).with(REPLIED, "已打电话") },
  ];
}
