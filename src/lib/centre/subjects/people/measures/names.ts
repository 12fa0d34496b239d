import { label } from "../../../../measure/declare.ts";
import { carriedByFirst } from "../../../../measure/source-row.ts";
import type { Centre } from "../../../centre.ts";
import { people } from "../people.ts";
import { rosterRows } from "../roster-rows.ts";

/** 姓名; null for an agent the roster does not know. */
export const name = label<Centre>({
  id: "name",
  title: "姓名",
  english: "Name",
  format: "text",
  text: (centre, keys) => centre.of(people).nameOf(keys["agentId"]!),
  leads: (centre, { keys }) => carriedByFirst(rosterRows(centre.of(people), keys["agentId"]!, keys["team"]), 0),
  means: "人员表的姓名",
});
