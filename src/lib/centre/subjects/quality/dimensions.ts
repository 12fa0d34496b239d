import type { Dimension } from "../../../measure/measure.ts";
import { ascending } from "../../../measure/order.ts";
import type { Centre } from "../../centre.ts";
import { NO_EVALUATION } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";
import { scorecard } from "./scorecard.ts";

/** One evaluation; the code before the first is of an agent who has none. */
export const evaluation: Dimension<Centre> = {
  id: "evaluation",
  title: "质检",
  english: "Evaluation",
  format: "text",
  range: (centre) => ({ from: NO_EVALUATION, size: centre.of(evaluations).rows.length - NO_EVALUATION }),
  text: (_, code) => String(code),
  compare: () => ascending,
};

/** An item of the scorecard, in its order. */
export const item: Dimension<Centre> = {
  id: "item",
  title: "项目",
  english: "Item",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(scorecard).length }),
  text: (centre, place) => centre.of(scorecard)[place]!.item,
  compare: () => ascending,
};

/** A kind of error, by the place of the first evaluation that names it. */
export const errorType: Dimension<Centre> = {
  id: "errorType",
  title: "差错类型",
  english: "Error type",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(evaluations).rows.length }),
  text: (centre, place) => centre.of(evaluations).rows[place]!.errorType!,
  compare: () => ascending,
};
