import type { FactAmount } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import { NO_CITY } from "../dials/dial-facts.ts";
import { originOf, type FactLead } from "./fact-lead.ts";

const TEN_THOUSAND = 10_000;

/** Output is a row's successes at the price in force; every other amount is the row's own. */
export const rowsOfDials: FactLead = (centre, { facts, row, column }) => {
  if (column !== "output") return null;
  const contribution = facts.amounts["output"]![row]!;
  return [{ origin: originOf(facts, row), contribution, why: () => reasonOf(centre, { facts, row }) }];
};

function reasonOf({ products, cities, prices }: Centre, { facts, row }: Pick<FactAmount<Centre>, "facts" | "row">) {
  const key = (name: string) => facts.keys[name]![row]!;
  const city = cities.texts[key("city")]!;
  const product = products.texts[key("product")]!;
  const price = prices.inForce(product, key("date"), city === NO_CITY ? null : city);
  const count = facts.amounts["subscriptions"]![row]!;
  const text = `${product} ${count} × ${(price?.tenThousandths ?? 0) / TEN_THOUSAND} 元`;
  return { text, by: price ? [price.origin] : [] };
}
