import type { Dimension } from "../../../measure/measure.ts";
import { ascending } from "../../../measure/order.ts";
import type { Dictionary } from "../../../table/dictionary.ts";
import type { Centre } from "../../centre.ts";
import { BAND_NAMES, BANDS } from "./bands.ts";
import { complaintDesk } from "./complaint-desk.ts";
import { byText, type DeskWords } from "./desk-words.ts";

type Named = Pick<Dimension<Centre>, "id" | "title" | "english">;

/** Something that complaints are grouped by, in the order of its texts, 未填 last. */
function ofWords(named: Named, wordsOf: (words: DeskWords) => Dictionary): Dimension<Centre> {
  const words = (centre: Centre) => wordsOf(centre.of(complaintDesk).words);
  return {
    ...named,
    format: "text",
    range: (centre) => ({ from: 0, size: words(centre).size }),
    text: (centre, code) => words(centre).texts[code]!,
    compare: (centre) => byText(words(centre)),
  };
}

export const cause = ofWords({ id: "cause", title: "原因", english: "Cause" }, ({ causes }) => causes);
export const channel = ofWords({ id: "channel", title: "渠道", english: "Channel" }, ({ channels }) => channels);
export const owner = ofWords({ id: "owner", title: "处理人", english: "Owner" }, ({ owners }) => owners);

/** How old an open complaint is. */
export const band: Dimension<Centre> = {
  id: "band",
  title: "已过天数",
  english: "Age",
  format: "text",
  range: () => ({ from: 0, size: BANDS.length }),
  text: (_, code) => BANDS[code]!,
  words: BAND_NAMES,
  compare: () => ascending,
};

/** The number that complained, of which one may do so again. */
export const caller: Dimension<Centre> = {
  id: "phone",
  title: "客户号码",
  english: "Phone",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(complaintDesk).callers.size }),
  text: (_, code) => String(code),
  compare: () => ascending,
};

/** Each complaint by itself. */
export const complaint: Dimension<Centre> = {
  id: "complaint",
  title: "投诉",
  english: "Complaint",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(complaintDesk).cases.length }),
  text: (centre, code) => centre.of(complaintDesk).cases[code]!.complaint.id,
  compare: () => ascending,
};
