import type { Origin } from "../../../table/intake.ts";
import { takeRows } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { phoneIn } from "./phone-in.ts";
import { phones } from "../service/phones.ts";
import { settleDates } from "./settle-dates.ts";
import { blacklistTable, isSystemList } from "./blacklist-table.ts";

/** A row of 黑名单: a number that is not to be dialled, since when, for which product, until when. */
export interface BlacklistRow {
  /** By the key of the book of phones. */
  readonly phone: number;
  readonly from: number;
  readonly reason: string | null;
  readonly source: string | null;
  /** The one product it is of; null of all. */
  readonly product: string | null;
  /** The last day of it. */
  readonly until: number | null;
  /** The day from which it is no more. */
  readonly released: number | null;
  readonly origin: Origin;
}

export interface BlacklistRows {
  readonly own: readonly BlacklistRow[];
  /** The list that the dialler has; null where no sheet is of it. */
  readonly system: readonly BlacklistRow[] | null;
}

const EVERYTHING = "全部";

/** The rows of 黑名单, those of the dialler's own list apart. */
export const blacklistRows = defineSubject({
  id: "blacklist",
  needs: { phones },
  tables: { blacklist: blacklistTable },
  start: ({ phones: book }) => {
    const own: BlacklistRow[] = [];
    const system: BlacklistRow[] = [];
    return {
      take: {
        blacklist: (reader) =>
          takeRows({
            accept: (row) => {
              const scope = row.text("scope");
              const list = isSystemList(row.sheetName) ? system : own;
              list.push({
                phone: phoneIn(row, "phone", { phones: book, reader }),
                from: row.number("from")!,
                reason: row.text("reason"),
                source: row.text("source"),
                product: scope === EVERYTHING ? null : scope,
                until: row.day("until"),
                released: row.day("released"),
                origin: row.origin,
              });
            },
          })(reader),
      },
      finish: (): BlacklistRows => ({
        own: settleDates(own, ["from"]),
        system: system.length > 0 ? settleDates(system, ["from"]) : null,
      }),
    };
  },
});
