import { defineTable, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { money } from "../../../table/types/quantity.ts";
import { cityName, product } from "../shared-fields.ts";

/** Yuan per success, by product, date and city. */
export const pricesTable = defineTable({
  id: "prices",
  title: "业务单价",
  fields: {
    product,
    price: required(money, "单价", "业务单价", "产值单价", "价格"),
    effectiveFrom: optional(dateTime, "生效日期"),
    effectiveTo: optional(dateTime, "失效日期"),
    city: cityName,
  },
});
