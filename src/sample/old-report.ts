import { pad } from "./calendar.ts";
import type { Ledger, OldSuccesses } from "./ledger.ts";
import { type Stray, countPlanted } from "./mess.ts";
import { type Part, type SampleRow, plainSheet } from "./sample-sheet.ts";

const CITY = "濮阳";

/** 老系统报表 of one city: what the calls say, but for a row that is lacking and a few that say one more or one less. */
export function makeOldReport(ledger: Ledger): Part {
  const successes = ledger.oldSuccesses(CITY);
  const rows = successes.slice(1).map(reportRow);
  const total: Stray = { code: "totalRow", row: ["合计", null, null, sum(rows), null] };
  const header = ["日期", "工号", "业务", "定制量", "地市"];
  return {
    sheets: [plainSheet(`${CITY}老系统报表`, header, [...rows, total.row])],
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
    CITY,
  ];
}

function sum(rows: readonly SampleRow[]): number {
  return rows.reduce((total, row) => total + Number(row[3]), 0);
}
