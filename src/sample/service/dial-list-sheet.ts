import type { Centre } from "../centre.ts";
import type { Ledger } from "../ledger.ts";
import { countPlanted, scatter, type Stray } from "../mess.ts";
import { dateCell, type Part, plainSheet, type SampleRow, when } from "../sample-sheet.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import { customerOf } from "./customers.ts";
import { serialAt } from "./moments.ts";
import { ODD_PHONES, spellPhone } from "./phone-spellings.ts";

const HEADER = ["号码", "业务", "地市", "工号", "派单日期", "批次"];
const A_DAY = 16;

/** 待呼名单: each working day some of the numbers that are dialled then, a few sold to days before, and one who complains. */
export function dialListSheet(centre: Centre, ledger: Ledger, cases: readonly ComplaintCase[]): Part {
  const rows = centre.workdays.flatMap((day, i) => {
    const before = centre.workdays[i - 3];
    const sold = before ? ledger.soldOn(before.serial).slice(0, 2) : [];
    const dialled = ledger.dialledOn(day.serial).slice(0, A_DAY);
    const open = cases.filter(({ resolved, received }) => resolved === null && serialAt(received) < day.serial);
    const customers = [...[...dialled, ...sold].map(customerOf), ...open.slice(-1).map(({ customer }) => customer)];
    return customers.map(({ phone, product, city, person }, k): SampleRow => [
      spellPhone(phone, i + k),
      when(k % 10 !== 9, product.name),
      city,
      when(k % 5 !== 4, person.localId),
      dateCell(day.serial),
      `${centre.month.replace("-", "")}-${String(i + 1).padStart(2, "0")}`,
    ]);
  });
  const strays = dialListStrays(rows);
  return {
    sheets: [plainSheet("待呼名单", HEADER, scatter(rows, strays))],
    planted: countPlanted("dialList", strays),
  };
}

function dialListStrays(rows: readonly SampleRow[]): Stray[] {
  const phone = ({ code, cell }: (typeof ODD_PHONES)[keyof typeof ODD_PHONES], place: number): Stray => ({
    code,
    row: rows[place]!.with(0, cell),
  });
  return [
    phone(ODD_PHONES.masked, 3),
    { code: null, row: rows[1]!.with(5, "补派") },
    phone(ODD_PHONES.scientific, 5),
    { code: null, row: [] },
    phone(ODD_PHONES.withoutZero, 9),
    phone(ODD_PHONES.withoutAreaCode, 12),
    { code: "missingValue", row: rows[14]!.with(0, null) },
  ];
}
