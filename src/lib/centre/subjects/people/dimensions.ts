import type { Dimension } from "../../../measure/measure.ts";
import { lastly } from "../../../measure/order.ts";
import type { Centre } from "../../centre.ts";
import { byAgentId } from "./agent-order.ts";
import { UNASSIGNED } from "./directory.ts";
import { people } from "./people.ts";

/** 班组, in roster order, 未归属 last. */
export const team: Dimension<Centre> = {
  id: "team",
  title: "班组",
  english: "Team",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(people).teams.size }),
  text: (centre, code) => centre.of(people).teams.texts[code]!,
  compare: (centre) => lastly(centre.of(people).teams.find(UNASSIGNED)),
};

/** 工号, runs of digits by their value. */
export const agent: Dimension<Centre> = {
  id: "agentId",
  title: "工号",
  english: "Agent ID",
  format: "text",
  range: (centre) => ({ from: 0, size: centre.of(people).size }),
  text: (centre, code) => centre.of(people).idOf(code),
  compare: (centre) => byAgentId(centre.of(people)),
};
