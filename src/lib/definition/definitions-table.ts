import { defineTable, optional, required } from "../table/table.ts";
import { freeText, name } from "../table/types/text.ts";

/** The centre's own definitions (spec 2.1). */
export const definitionsTable = defineTable({
  id: "definitions",
  title: "口径",
  fields: {
    block: required(name, "块"),
    item: required(name, "项"),
    value: optional(freeText, "值"),
    unit: optional(name, "单位"),
    note: optional(freeText, "说明"),
  },
  dropsRepeats: false,
});
