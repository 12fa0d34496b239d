import { share } from "../../../../measure/declare.ts";
import { leastOf, mostOf, spreadBy } from "../../../../measure/fold.ts";
import type { Centre } from "../../../centre.ts";
import { product } from "../../calls/dimensions.ts";
import { output, subscriptions } from "../../calls/measures/dialling.ts";
import { subscriptionRate } from "../../calls/measures/rates.ts";
import { agent, team } from "../../people/dimensions.ts";
import { people } from "../../people/people.ts";
import type { PriceList } from "../../prices/price-list.ts";
import { prices } from "../../prices/prices.ts";
import { hours } from "./presence.ts";

export const outputShare = share<Centre>({
  id: "outputShare",
  title: "产值占比",
  english: "Output share",
  format: "rate",
  of: output,
  means: "产值 ÷ 全表产值合计",
});

export const subscriptionsByProduct = spreadBy(product, subscriptions, {
  id: "subscriptionsByProduct",
  title: "各业务定制量",
  english: "Subscriptions by product",
  format: "count",
  heading: (centre, text, { to }) => describePrice(centre.of(prices), text, to),
  means: "每个业务一列的定制量,列上是期末有效的单价",
});

export const subscriptionsByTeam = spreadBy(team, subscriptions, {
  id: "subscriptionsByTeam",
  title: "各班组定制量",
  english: "Subscriptions by team",
  format: "count",
  heading: () => "各班组定制量",
  means: "每个班组一列的定制量",
});

export const topAgent = mostOf(agent, output, {
  id: "topAgent",
  title: "产值最高",
  english: "Top agent",
  format: "text",
  among: hours,
  call: callAgent,
  means: "有工时的坐席中产值最高的;相同取工号小的",
});

export const bottomAgent = leastOf(agent, output, {
  id: "bottomAgent",
  title: "产值最低",
  english: "Bottom agent",
  format: "text",
  among: hours,
  call: callAgent,
  means: "有工时的坐席中产值最低的;相同取工号小的",
});

export const bestTeam = mostOf(team, subscriptionRate, {
  id: "bestTeam",
  title: "定制率最高班组",
  english: "Best team",
  format: "text",
  means: "定制率最高的班组",
});

export const worstTeam = leastOf(team, subscriptionRate, {
  id: "worstTeam",
  title: "定制率最低班组",
  english: "Worst team",
  format: "text",
  means: "定制率最低的班组",
});

/** The price everywhere on a day; one that only some cities have is not the product's. */
function describePrice(prices: PriceList, name: string, day: number): string {
  const price = prices.find(name, day, null);
  return price === null ? "无单价" : `${price / 10_000} 元`;
}

function callAgent(centre: Centre, id: string): string {
  return centre.of(people).callOf(id);
}
