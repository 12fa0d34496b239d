import { type FactAmount, originOf, type SourceRow } from "../../../measure/source-row.ts";
import { type Calls, NO_CITY } from "./dial-facts.ts";

const TEN_THOUSAND = 10_000;

/** Output is a row's successes at the price in force; every other amount is the row's own. */
export function rowsOfDials(calls: Calls, { facts, row, column }: FactAmount): SourceRow[] | null {
  if (column !== "output") return null;
  const contribution = facts.amounts["output"]![row]!;
  return [{ origin: originOf(facts, row), contribution, why: () => reasonOf(calls, { facts, row }) }];
}

function reasonOf({ products, cities, prices }: Calls, { facts, row }: Pick<FactAmount, "facts" | "row">) {
  const key = (name: string) => facts.keys[name]![row]!;
  const city = cities.texts[key("city")]!;
  const product = products.texts[key("product")]!;
  const price = prices.inForce(product, key("date"), city === NO_CITY ? null : city);
  const count = facts.amounts["subscriptions"]![row]!;
  const text = `${product} ${count} × ${(price?.tenThousandths ?? 0) / TEN_THOUSAND} 元`;
  return { text, by: price ? [price.origin] : [] };
}
