import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Price } from "./price-list.ts";

const EVERYWHERE = new Set(["全省", "全部", "全国"]);

/** Takes 业务单价 rows into `prices`; one that contradicts an earlier one is noted and counts in its stead. */
export function takePrices(reader: TableReader, prices: Price[], sheet: () => number): Intake {
  const known = new Set<string>();
  return (batch) => ({
    accept(index) {
      const origin = { sheet: sheet(), row: batch.firstRow + index };
      const price = { ...priceAt(reader, batch, index), origin };
      const key = `${price.product}|${price.city}|${price.from}`;
      if (known.has(key)) batch.note(index, { code: "differingRow", field: "price" });
      known.add(key);
      prices.push(price);
      return null;
    },
  });
}

function priceAt({ dictionaries }: TableReader, { columns }: Batch, index: number): Omit<Price, "origin"> {
  const text = (field: string) => dictionaries[field]!.texts[columns[field]![index]!] ?? null;
  const day = (field: string, open: number) =>
    Number.isNaN(columns[field]![index]) ? open : dayOf(columns[field]![index]!);
  const city = text("city");
  return {
    product: text("product")!,
    tenThousandths: columns["price"]![index]!,
    from: day("effectiveFrom", -Infinity),
    to: day("effectiveTo", Infinity),
    city: city === null || EVERYWHERE.has(city) ? null : city,
  };
}
