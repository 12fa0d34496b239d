import { defineTable, optional, orZero, required } from "../../../table/table.ts";
import { count } from "../../../table/types/quantity.ts";
import { SERVICE_NAMES } from "../foreign-names.ts";
import { agentId, cityName, dialDate, product, systemName } from "../shared-fields.ts";
import { talkSeconds } from "./calls-table.ts";

/** Dials already counted, from a system that exports counts only. */
export const talliesTable = defineTable({
  id: "tallies",
  title: "外呼汇总",
  fields: {
    date: dialDate,
    agentId,
    product,
    dialled: orZero(required(count, "外呼量", "拨打量", "呼叫量", "外呼数")),
    connected: orZero(required(count, "接通量", "接通数")),
    subscriptions: orZero(required(count, "定制量", "成功量", "订购量", "成功数")),
    refusals: optional(count, "拒访量", "拒访数", "拒绝量"),
    callbacks: optional(count, "预约量"),
    city: cityName,
    system: systemName,
    talkSeconds,
  },
  foreignNames: SERVICE_NAMES,
  looksThrough: ["city", "system"],
});
