import type { Dimension } from "../../../measure/measure.ts";
import { ascending, lastly } from "../../../measure/order.ts";
import type { Centre } from "../../centre.ts";
import { NO_RECORDING } from "./call-columns.ts";
import { calls } from "./calls.ts";
import { NO_CITY, NO_PRODUCT } from "./dial-facts.ts";

/** 业务, in the order of 业务单价, then of the data; 未填 last. */
export const product: Dimension<Centre> = {
  id: "product",
  title: "业务",
  english: "Product",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(calls).products.size }),
  text: (centre, code) => centre.of(calls).products.texts[code]!,
  compare: (centre) => lastly(centre.of(calls).products.find(NO_PRODUCT)),
};

/** 地市, in the order of the data, 未填 last. */
export const city: Dimension<Centre> = {
  id: "city",
  title: "地市",
  english: "City",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(calls).cities.size }),
  text: (centre, code) => centre.of(calls).cities.texts[code]!,
  compare: (centre) => lastly(centre.of(calls).cities.find(NO_CITY)),
};

/** The recording of a success; the empty text where there is none. */
export const recording: Dimension<Centre> = {
  id: "recordingId",
  title: "录音编号",
  english: "Recording",
  format: "text",
  range: (centre) => ({ from: NO_RECORDING, size: centre.of(calls).kept.recordingTexts.size - NO_RECORDING }),
  text: (centre, code) => centre.of(calls).kept.recordingTexts.texts[code] ?? "",
  compare: () => ascending,
};
