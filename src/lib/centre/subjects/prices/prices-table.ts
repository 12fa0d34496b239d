import { naming, defineTable, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { money } from "../../../table/types/quantity.ts";
import { cityName, product } from "../shared-fields.ts";

/** Yuan per success, by product, date and city. */
export const pricesTable = defineTable({
  id: "prices",
  title: "业务单价",
  fields: {
    product: naming(product),
    price: required(money, "单价", "业务单价", "产值单价", "价格"),
    effectiveFrom: optional(dateTime, "生效日期"),
    effectiveTo: optional(dateTime, "失效日期"),
    city: cityName,
  },
  remarks: {
    price: "每个定制多少元。",
    effectiveFrom: "空着是一直有效。",
    effectiveTo: "含这一天;空着是一直有效。",
    city: "空着是各地市都按这个单价。",
  },
});
