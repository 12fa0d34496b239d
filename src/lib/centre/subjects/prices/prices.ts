import { type Row, takeRows } from "../../../table/row.ts";
import { defineTable, naming, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { unitPrice } from "../../../table/types/quantity.ts";
import { defineSubject } from "../../define-subject.ts";
import { cityName, product } from "../shared-fields.ts";
import { type Price, PriceList } from "./price-list.ts";

/** Yuan per success, by product, date and city. */
const pricesTable = defineTable({
  id: "prices",
  title: "业务单价",
  fields: {
    product: naming(product),
    price: required(unitPrice, "单价", "业务单价", "产值单价", "价格"),
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

const EVERYWHERE = new Set(["全省", "全部", "全国"]);
const PRICE_HEADERS = new Set(["单价", "业务单价", "产值单价"]);

/** What a success is worth; of rows that contradict each other the later one is noted and counts. */
export const prices = defineSubject({
  id: "prices",
  needs: {},
  tables: { prices: pricesTable },
  start: () => {
    const rows: Price[] = [];
    const known = new Set<string>();
    const take = takeRows({
      accept: (row) => {
        const price = priceAt(row);
        const key = `${price.product}|${price.city}|${price.from}`;
        if (known.has(key)) row.note("differingRow", "price");
        known.add(key);
        rows.push(price);
      },
    });
    return { take: { prices: take }, finish: () => new PriceList(rows) };
  },
  claims: (headers) => headers.some((header) => PRICE_HEADERS.has(header)),
});

function priceAt(row: Row): Price {
  const city = row.text("city");
  return {
    product: row.text("product")!,
    tenThousandths: row.number("price")!,
    from: row.day("effectiveFrom") ?? -Infinity,
    to: row.day("effectiveTo") ?? Infinity,
    city: city === null || EVERYWHERE.has(city) ? null : city,
    origin: row.origin,
  };
}
