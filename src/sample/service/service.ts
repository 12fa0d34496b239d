import type { Centre } from "../centre.ts";
import type { Ledger } from "../ledger.ts";
import type { Part } from "../sample-sheet.ts";
import { blacklistSheets } from "./blacklist-sheets.ts";
import { callbackSheet } from "./callback-sheet.ts";
import { complaintCases } from "./complaint-case.ts";
import { complaintSheet } from "./complaint-sheet.ts";
import { customersOf } from "./customers.ts";
import { dialListSheet } from "./dial-list-sheet.ts";
import { followUpSheet } from "./follow-up-sheet.ts";
import { messageSheet } from "./message-sheet.ts";
import { HOUR, momentOn } from "./moments.ts";
import { workOrderSheet } from "./work-order-sheet.ts";

/** What the posts 投诉 and 回访 keep, as it stood when the month's last day was over. */
export function makeService(centre: Centre, ledger: Ledger): Part {
  const customerOn = customersOf(centre, ledger);
  const cases = complaintCases(centre, customerOn);
  const end = momentOn(centre.days.at(-1)!.serial, 18 * HOUR);
  const asked = { centre, customerOn };
  const parts = [
    complaintSheet(centre, cases, end),
    followUpSheet(centre, cases, end),
    callbackSheet(asked, cases, end),
    messageSheet(asked, cases, end),
    blacklistSheets(
      centre,
      ledger,
      cases.filter(({ received }) => received < end - 24 * HOUR),
    ),
    dialListSheet(centre, ledger, cases),
    workOrderSheet(centre, cases, end),
  ];
  return { sheets: parts.flatMap(({ sheets }) => sheets), planted: parts.flatMap(({ planted }) => planted) };
}
