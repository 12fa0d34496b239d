import type { Question } from "../../../report/report.ts";
import { fullPhone, maskedPhone } from "../complaints/listed-complaint.ts";
import type { BlacklistDesk } from "./blacklist-desk.ts";

/** A number in full, since that is what the list is for, unless it is asked to be masked. */
export function shownPhone({ phones }: Pick<BlacklistDesk, "phones">, phone: number, options: Question["options"]) {
  return options["mask"] === undefined ? fullPhone(phones, phone) : maskedPhone(phones, phone);
}
