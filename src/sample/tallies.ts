import { pad } from "./calendar.ts";
import type { Centre, Turn } from "./centre.ts";
import type { Ledger, OldSuccesses } from "./ledger.ts";
import { countPlanted, scatter, type Stray, widen } from "./mess.ts";
import { TALLIED_PRODUCT } from "./prices.ts";
import { dateCell, type Part, plainSheet, type SampleCell, type SampleRow } from "./sample-sheet.ts";

const HEADER = ["日期", "工号", "业务", "地市", "拨打量", "接通数", "订购量", "拒绝量", "预约量", "通话时长(分钟)"];
const TALLIED_CITY = "驻马店";
const EVERY = 6;

/** 外呼汇总 of a third system, which exports counts only and has eaten the zeros of 工号. */
export function makeTallies({ turns, staff, days, random }: Centre): Part {
  const draws = random("tallies");
  const own = turns.filter(
    ({ person, present }) => present && staff.steady.includes(person) && person.position % EVERY === 0,
  );
  const rows = own.map((turn, i) => tallyRow(turn, draws.whole(6, 24), i));
  const [person] = staff.steady;
  const strays: Stray[] = [
    {
      code: "inconsistentCounts",
      row: [dateCell(days[0]!.serial), person!.localId, TALLIED_PRODUCT.name, TALLIED_CITY, 5, 7, 1, 2, 0, 6],
    },
    { code: "duplicateRow", row: rows[0]! },
  ];
  const total: Stray = { code: "totalRow", row: ["总计", null, null, null, "见系统首页"] };
  return {
    sheets: [plainSheet("驻马店汇总", HEADER, [...scatter(rows, strays), total.row])],
    planted: countPlanted("tallies", [...strays, total]),
  };
}

function tallyRow({ person, day }: Turn, dialled: number, index: number): SampleRow {
  const connected = Math.round(dialled * person.reach);
  const subscriptions = Math.round(connected * person.skill * (index % 3));
  return [
    dateCell(day.serial),
    Number(person.localId),
    TALLIED_PRODUCT.name,
    index % 4 === 0 ? `${TALLIED_CITY}市` : TALLIED_CITY,
    typeCount(dialled, index),
    typeCount(connected, index + 3),
    subscriptions,
    Math.floor((connected - subscriptions) / 2),
    index % 3,
    connected,
  ];
}

function typeCount(count: number, index: number): SampleCell {
  return index % 5 === 0 ? widen(String(count)) : count;
}

const REPORTED_CITY = "濮阳";

/** 老系统报表 of one city: what the calls say, but for a row that is lacking and a few that say one more or one less. */
export function makeOldReport(ledger: Ledger): Part {
  const successes = ledger.oldSuccesses(REPORTED_CITY);
  const rows = successes.slice(1).map(reportRow);
  const total: Stray = { code: "totalRow", row: ["合计", null, null, sum(rows), null] };
  const header = ["日期", "工号", "业务", "定制量", "地市"];
  return {
    sheets: [plainSheet(`${REPORTED_CITY}老系统报表`, header, [...rows, total.row])],
    planted: countPlanted("oldSystemReport", [total]),
  };
}

function reportRow({ dial, count }: OldSuccesses, index: number): SampleRow {
  const { day, person, product } = dial;
  const reported = index % 11 === 4 ? count + 1 : count;
  return [
    `${day.year}.${pad(day.month)}.${pad(day.day)}`,
    person.oldId,
    product.name,
    index % 17 === 7 ? count - 1 : reported,
    REPORTED_CITY,
  ];
}

function sum(rows: readonly SampleRow[]): number {
  return rows.reduce((total, row) => total + Number(row[3]), 0);
}
