import { takeRows, type Row } from "../../../table/row.ts";
import { defineSubject } from "../../define-subject.ts";
import { PriceList, type Price } from "./price-list.ts";
import { pricesTable } from "./prices-table.ts";

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
