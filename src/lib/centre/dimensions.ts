import { weekOf } from "../facts/period.ts";
import type { Dimension } from "../measure/measure.ts";
import { formatDay } from "../table/moment.ts";
import type { Centre } from "./centre.ts";
import { NO_RECORDING } from "./dials/call-columns.ts";
import { NO_CITY } from "./dials/dial-facts.ts";
import { NO_EVALUATION } from "./quality/evaluation.ts";
import { byAgentId } from "./people/agent-order.ts";
import { UNASSIGNED } from "./people/directory.ts";

/** 班组, in roster order, 未归属 last. */
export const team: Dimension<Centre> = {
  id: "team",
  title: "班组",
  english: "Team",
  format: "text",
  range: ({ directory }) => ({ from: 0, size: directory.teams.size }),
  text: ({ directory }, code) => directory.teams.texts[code]!,
  compare: ({ directory }) => lastly(directory.teams.find(UNASSIGNED)),
};

/** 工号, runs of digits by their value. */
export const agent: Dimension<Centre> = {
  id: "agentId",
  title: "工号",
  english: "Agent ID",
  format: "text",
  range: ({ directory }) => ({ from: 0, size: directory.size }),
  text: ({ directory }, code) => directory.idOf(code),
  compare: ({ directory }) => byAgentId(directory),
};

/** 业务, in the order of 业务单价, then of the data. */
export const product: Dimension<Centre> = {
  id: "product",
  title: "业务",
  english: "Product",
  format: "text",
  range: ({ products }) => ({ from: 0, size: products.size }),
  text: ({ products }, code) => products.texts[code]!,
  compare: () => ascending,
};

/** 地市, in the order of the data, 未填 last. */
export const city: Dimension<Centre> = {
  id: "city",
  title: "地市",
  english: "City",
  format: "text",
  range: ({ cities }) => ({ from: 0, size: cities.size }),
  text: ({ cities }, code) => cities.texts[code]!,
  compare: ({ cities }) => lastly(cities.find(NO_CITY)),
};

export const date: Dimension<Centre> = {
  id: "date",
  title: "日期",
  english: "Date",
  format: "date",
  range: (_, { from, to }) => ({ from, size: to - from + 1 }),
  text: (_, day) => formatDay(day),
  compare: () => ascending,
};

/** The recording of a success; the empty text where there is none. */
export const recording: Dimension<Centre> = {
  id: "recordingId",
  title: "录音编号",
  english: "Recording",
  format: "text",
  range: ({ calls }) => ({ from: NO_RECORDING, size: calls.recordingTexts.size - NO_RECORDING }),
  text: ({ calls }, code) => calls.recordingTexts.texts[code] ?? "",
  compare: () => ascending,
};

/** One evaluation; the code before the first is of an agent who has none. */
export const evaluation: Dimension<Centre> = {
  id: "evaluation",
  title: "质检",
  english: "Evaluation",
  format: "text",
  range: ({ evaluations }) => ({ from: NO_EVALUATION, size: evaluations.length - NO_EVALUATION }),
  text: (_, code) => String(code),
  compare: () => ascending,
};

/** ISO weeks, by their Mondays. */
export const week: Dimension<Centre> = {
  id: "week",
  title: "周",
  english: "Week",
  format: "text",
  range: (_, { from, to }) => ({ from: weekOf(from).from, size: to - weekOf(from).from + 1 }),
  text: (_, monday) => weekOf(monday).text,
  compare: () => ascending,
};

/** An item of the scorecard, in its order. */
export const item: Dimension<Centre> = {
  id: "item",
  title: "项目",
  english: "Item",
  format: "text",
  range: ({ scorecard }) => ({ from: 0, size: scorecard.length }),
  text: ({ scorecard }, place) => scorecard[place]!.item,
  compare: () => ascending,
};

/** A kind of error, by the place of the first evaluation that names it. */
export const errorType: Dimension<Centre> = {
  id: "errorType",
  title: "差错类型",
  english: "Error type",
  format: "text",
  range: ({ evaluations }) => ({ from: 0, size: evaluations.length }),
  text: ({ evaluations }, place) => evaluations[place]!.errorType!,
  compare: () => ascending,
};

function ascending(a: number, b: number): number {
  return a - b;
}

/** Ascending order with one code after all others. */
function lastly(last: number): (a: number, b: number) => number {
  return (a, b) => Number(a === last) - Number(b === last) || a - b;
}
