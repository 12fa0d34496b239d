import { label } from "../../../../measure/declare.ts";
import type { Centre } from "../../../centre.ts";
import { complaintDesk } from "../complaint-desk.ts";
import { codeOf } from "../desk-words.ts";

/** What one complaint is enough of. */
const RED_LINE = ["不知情定制", "态度", "承诺不实"];

export const isRedLine = label<Centre>({
  id: "isRedLine",
  title: "一件即提",
  english: "Stressed with one",
  format: "yesNo",
  text: (centre, { cause }) =>
    RED_LINE.some((word) => centre.of(complaintDesk).words.causes.texts[cause!]!.includes(word)),
  means: `原因里有${RED_LINE.join("、")}的,一件也要强调`,
});

export const sampleContent = label<Centre>({
  id: "sampleContent",
  title: "例",
  english: "For example",
  format: "text",
  text: (centre, { cause }, period) => {
    const desk = centre.of(complaintDesk);
    const ofCause = desk.received(period).filter(({ of }) => codeOf(desk.words.causes, of.complaint.cause) === cause);
    return ofCause.find(({ of }) => of.complaint.content !== null)?.of.complaint.content ?? null;
  },
  means: "该原因的一件投诉内容",
});
