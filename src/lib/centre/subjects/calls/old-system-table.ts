import { defineTable, orZero, required } from "../../../table/table.ts";
import { quantity } from "../../../table/types/quantity.ts";
import { agentId, cityName, dateField, product } from "../shared-fields.ts";
import { talliesTable } from "./tallies-table.ts";

const COUNTS = [talliesTable.fields["dialled"]!, talliesTable.fields["connected"]!].flatMap(
  ({ headers }) => headers as string[],
);

/** What the old system itself says was subscribed; held against its calls, and counted nowhere. */
export const oldSystemTable = defineTable({
  id: "oldSystemReport",
  title: "老系统报表",
  fields: {
    date: dateField(),
    agentId,
    product,
    subscriptions: orZero(required(quantity, "定制量", "成功量", "订购量", "成功数")),
    city: cityName,
  },
  conditions: [{ says: "(有外呼量或接通量,是外呼汇总)", holds: (look) => !COUNTS.some(look.hasHeader) }],
});
