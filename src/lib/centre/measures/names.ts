import { label } from "../../measure/declare.ts";
import type { Centre } from "../centre.ts";

/** 姓名; null for an agent the roster does not know. */
export const name = label<Centre>({
  id: "name",
  title: "姓名",
  english: "Name",
  format: "text",
  text: ({ directory }, keys) => directory.nameOf(keys["agentId"]!),
  means: "人员表的姓名",
});
