import type { Centre, Turn } from "./centre.ts";
import { type Stray, countPlanted, scatter, widen } from "./mess.ts";
import { TALLIED_PRODUCT } from "./prices.ts";
import { type Part, type SampleCell, type SampleRow, dateCell, plainSheet } from "./sample-sheet.ts";

const HEADER = ["日期", "工号", "业务", "地市", "拨打量", "接通数", "订购量", "拒绝量", "预约量", "通话时长(分钟)"];
const CITY = "驻马店";
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
      row: [dateCell(days[0]!.serial), person!.localId, TALLIED_PRODUCT.name, CITY, 5, 7, 1, 2, 0, 6],
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
    index % 4 === 0 ? `${CITY}市` : CITY,
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
