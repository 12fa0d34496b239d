import { foldWord } from "../../../definition/fold-word.ts";
import type { Definitions } from "../../../definition/definitions.ts";
import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { type Row, takeRows } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import type { RowTaker } from "../../subject.ts";
import { phoneIn } from "./phone-in.ts";
import { phones } from "../service/phones.ts";
import { meaningIn, yesOrNo } from "./row-words.ts";
import { settleDates } from "./settle-dates.ts";
import type { Callback } from "./callback.ts";
import { CALLBACK_KINDS, callbacksTable } from "./callbacks-table.ts";
import { callbackResults, ratingWords } from "./complaint-words.ts";

/** A row of 回访记录, which tells when. */
export type CallbackRow = Callback & { readonly at: number };

/** The rows of 回访记录, in the order read. */
export const callbacks = defineSubject({
  id: "callbacks",
  needs: { phones },
  tables: { callbacks: callbacksTable },
  start: ({ phones: book }, { definitions }) => {
    const read: CallbackRow[] = [];
    return {
      take: { callbacks: takeCallbacks({ phones: book, definitions }, (row) => void read.push(row)) },
      finish: (): readonly CallbackRow[] => settleDates(read, ["at"]),
    };
  },
});

interface CallbackIntake {
  readonly phones: PhoneBook;
  readonly definitions: Definitions;
}

function takeCallbacks({ phones: book, definitions }: CallbackIntake, take: (row: CallbackRow) => void): RowTaker {
  const results = definitions.of(callbackResults);
  const resultOf = (row: Row) => results.get(foldWord(row.text("result") ?? "")) ?? null;
  return (reader: TableReader) =>
    takeRows({
      checks: {
        complaintId: (row) =>
          row.number("complaintId") === null && row.number("phone") === null ? "missingValue" : null,
        result: (row) => (resultOf(row) === null ? "unknownWord" : null),
      },
      accept: (row) => {
        const rating = meaningIn(row, "satisfaction", definitions.of(ratingWords));
        const complaintId = row.text("complaintId");
        const kind = row.number("kind");
        take({
          at: row.number("at")!,
          complaintId,
          phone: phoneIn(row, "phone", { phones: book, reader }),
          customer: row.text("customer"),
          by: row.text("by"),
          kind: kind === null ? (complaintId === null ? "满意度" : "投诉") : CALLBACK_KINDS[kind]!,
          resultText: row.text("result"),
          result: resultOf(row)!,
          rating: rating === "unrated" ? null : rating,
          isSolved: yesOrNo(row, "solved"),
          reason: row.text("reason"),
          suggestion: row.text("suggestion"),
          product: row.text("product"),
          city: row.text("city"),
          origin: row.origin,
        });
      },
    })(reader);
}
