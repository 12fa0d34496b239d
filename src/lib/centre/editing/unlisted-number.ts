import { UserError } from "../../problem.ts";
import { fold } from "../../table/fold.ts";
import { dayOf, formatDay } from "../../table/moment.ts";
import type { Centre } from "../centre.ts";
import { blacklistDesk } from "../subjects/blacklist/blacklist-desk.ts";
import { isActive } from "../subjects/blacklist/listing.ts";

/** A number to be listed from a moment on, as typed; `scope` is the one product that it is not to be dialled for, "" of all. */
export interface Unlisted {
  readonly phone: string;
  readonly scope: string;
  readonly from: number;
}

const EVERYTHING = "全部";

/** The number in the one form in which numbers are compared. Throws a UserError where it is none, or where a row lists it already. */
export function unlistedNumber(centre: Centre, { phone, scope, from }: Unlisted): string {
  const { phones, told } = centre.of(blacklistDesk);
  const key = phones.keyOfText(fold(phone));
  if (!phones.isNumber(key)) throw new UserError(`“${phone}”不是完整的号码,列入了也对不上。请写全,如 13812345678。`);
  const product = scope === "" || scope === EVERYTHING ? null : scope;
  const known = told.rows.own.find(
    (row) =>
      row.phone === key && (row.product === null || row.product === product) && isActive(row, dayOf(from), product),
  );
  if (!known) return phones.textOf(key);
  const { sheet, row } = centre.placeOf(known.origin);
  throw new UserError(
    `${phones.textOf(key)} 自 ${formatDay(dayOf(known.from))} 起已在名单里(“${sheet}”第 ${row} 行),没有再写。`,
  );
}
