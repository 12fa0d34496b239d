import type { Origin } from "../../../table/intake.ts";
import { takeRows } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { phoneIn } from "./phone-in.ts";
import { phones } from "../service/phones.ts";
import { yesOrNo } from "./row-words.ts";
import { settleDates } from "./settle-dates.ts";
import { messagesTable } from "./messages-table.ts";

/** A message that a customer sent. */
export interface Message {
  readonly received: number;
  /** By the key of the book of phones. */
  readonly phone: number;
  readonly content: string;
  readonly product: string | null;
  readonly needsReply: boolean | null;
  readonly replied: number | null;
  readonly unsubscribed: number | null;
  readonly origin: Origin;
}

/** The rows of 上行短信, in the order read. */
export const messages = defineSubject({
  id: "inboundSms",
  needs: { phones },
  tables: { inboundSms: messagesTable },
  start: ({ phones: book }) => {
    const read: Message[] = [];
    return {
      take: {
        inboundSms: (reader) =>
          takeRows({
            accept: (row) => {
              read.push({
                received: row.number("received")!,
                phone: phoneIn(row, "phone", { phones: book, reader }),
                content: row.text("content")!,
                product: row.text("product"),
                needsReply: yesOrNo(row, "needsReply"),
                replied: row.number("replied"),
                unsubscribed: row.number("unsubscribed"),
                origin: row.origin,
              });
            },
          })(reader),
      },
      finish: (): readonly Message[] => settleDates(read, ["received", "replied", "unsubscribed"]),
    };
  },
});
