import type { Centre } from "../centre.ts";
import { phoneOf } from "../dials.ts";
import type { Ledger } from "../ledger.ts";
import { countPlanted, scatter, type Stray } from "../mess.ts";
import { dateCell, type Part, plainSheet, type SampleCell, type SampleRow, titledSheet } from "../sample-sheet.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import { isFoundByPhone } from "./complaint-sheet.ts";
import { DAY, HOUR, type Moment, momentOn, serialAt, writtenBy } from "./moments.ts";
import { ODD_PHONES, spellPhone } from "./phone-spellings.ts";

const HEADER = ["号码", "加入时间", "加入原因", "来源", "业务", "到期日期", "解除时间", "操作人"];
const SYSTEM_HEADER = ["号码", "添加时间", "备注"];

/** A number on the list, and why. */
interface Listed {
  readonly phone: string;
  readonly from: Moment;
  readonly reason: string;
  readonly source: string | null;
  readonly product: string | null;
  readonly until: number | null;
  readonly released: number | null;
}

/** 黑名单, and the dialler's own list, in which some are missing and some are too many. */
export function blacklistSheets(centre: Centre, ledger: Ledger, cases: readonly ComplaintCase[]): Part {
  const listed = [...ofFormerMonths(centre), ...diallingOn(centre, ledger), ...ofComplaints(cases)].sort(
    (a, b) => a.from - b.from,
  );
  const rows = listed.map((one, i) => listRow(one, i, centre));
  const strays: Stray[] = [
    { code: ODD_PHONES.masked.code, row: rows[4]!.with(0, ODD_PHONES.masked.cell) },
    { code: null, row: [] },
    { code: "missingValue", row: rows[6]!.with(0, null) },
    { code: ODD_PHONES.several.code, row: rows[2]!.with(0, ODD_PHONES.several.cell) },
    { code: "unreadableDate", row: rows[3]!.with(1, "上月") },
  ];
  const inSystem = listed.filter(({ released }, i) => released === null && i % 9 !== 5);
  const surplus = ["13600002241", "13600002242", "02160002243"].map((phone, i): SampleRow => [
    phone,
    dateCell(centre.days[0]!.serial - 40 - i),
    "历史导入",
  ]);
  const system = inSystem.map(({ phone, from, reason }): SampleRow => [phone, dateCell(serialAt(from)), reason]);
  return {
    sheets: [
      plainSheet("黑名单", HEADER, scatter(rows, strays)),
      titledSheet({
        name: "外呼系统黑名单",
        title: "外呼系统黑名单(导出)",
        header: SYSTEM_HEADER,
        rows: [...surplus, ...system],
      }),
    ],
    planted: countPlanted("blacklist", strays),
  };
}

function listRow({ phone, from, reason, source, product, until, released }: Listed, i: number, centre: Centre) {
  const write = (serial: number | null): SampleCell => (serial === null ? null : dateCell(serial));
  const isBare = i % 4 === 2;
  return [
    spellPhone(phone, i + 2),
    isBare ? dateCell(serialAt(from)) : writtenBy(from)(from),
    reason,
    source,
    product ?? (i % 2 === 0 ? "全部" : null),
    write(until),
    write(released),
    centre.staff.clerks[i % 2]!,
  ] satisfies SampleRow;
}

function ofFormerMonths({ days }: Centre): Listed[] {
  const first = days[0]!.serial;
  return Array.from({ length: 10 }, (_, i) => ({
    phone: `1590000${String(812 + i).padStart(4, "0")}`,
    from: momentOn(first - 60 + 4 * i, 10 * HOUR + i * 900),
    reason: i % 3 === 0 ? "客户来电要求" : "12321举报",
    source: null,
    product: null,
    until: i === 3 ? first + 12 : null,
    released: i === 6 ? first - 5 : null,
  }));
}

/** Numbers that are dialled in the month although they were listed days before. */
function diallingOn({ workdays, days }: Centre, ledger: Ledger): Listed[] {
  const first = days[0]!.serial;
  return workdays.flatMap(({ serial }, i) =>
    ledger
      .dialledOn(serial)
      .slice(0, i % 4 === 0 ? 2 : 0)
      .map((dial, k) => ({
        phone: phoneOf(dial),
        from: momentOn(Math.max(serial - 3, first) - 5 * k, 16 * HOUR + i * 60),
        reason: "客户要求不再外呼",
        source: null,
        product: k === 1 ? dial.product.name : null,
        until: null,
        released: null,
      })),
  );
}

/** Complaints without reason, but for those that somebody forgot. */
function ofComplaints(cases: readonly ComplaintCase[]): Listed[] {
  return cases
    .filter((one) => !one.grievance.isJustified && isFoundByPhone(one) && one.number % 3 !== 0)
    .map(({ customer, received, id }) => ({
      phone: customer.phone,
      from: momentOn(serialAt(received), 9 * HOUR) + DAY,
      reason: "无理由投诉",
      source: id,
      product: null,
      until: null,
      released: null,
    }));
}
