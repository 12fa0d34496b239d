import { amount, difference, plus, ratio, sum, worked } from "../../../../measure/declare.ts";
import { differBeyondChance } from "../../../../measure/intervals.ts";
import type { MeasureName } from "../../../../measure/measure.ts";
import { withInterval } from "../../../../measure/with-interval.ts";
import type { Centre } from "../../../centre.ts";
import { serviceLimits } from "../../service/service-block.ts";
import { complaintDesk } from "../complaint-desk.ts";

const LEAST_RATED = 5;

function countOf(named: Omit<MeasureName, "format">) {
  return sum<Centre>({ ...named, format: "count", of: amount(complaintDesk.sources.contacts, named.id) });
}

const contacted = countOf({
  id: "contacted",
  title: "回访到",
  english: "Contacted",
  means: "回访到的客户;同一投诉的几次算一次,取最后评价的一次",
});

const rated = countOf({ id: "rated", title: "已评价", english: "Rated", means: "其中评价了的;未评价不算满意" });

const ratedRate = ratio<Centre>({
  id: "ratedRate",
  title: "评价率",
  english: "Rated rate",
  format: "rate",
  of: rated,
  per: contacted,
  means: "已评价 ÷ 回访到",
});

const verySatisfied = countOf({
  id: "verySatisfied",
  title: "非常满意",
  english: "Very satisfied",
  means: "评价非常满意的",
});
const satisfied = countOf({ id: "satisfied", title: "满意", english: "Satisfied", means: "评价满意的" });
const fairlySatisfied = countOf({
  id: "fairlySatisfied",
  title: "基本满意",
  english: "Fairly satisfied",
  means: "评价基本满意的",
});
const dissatisfied = countOf({ id: "dissatisfied", title: "不满意", english: "Dissatisfied", means: "评价不满意的" });
const veryDissatisfied = countOf({
  id: "veryDissatisfied",
  title: "很不满意",
  english: "Very dissatisfied",
  means: "评价很不满意的",
});

const fairWeight = (centre: Centre) => centre.definitions.of(serviceLimits).fairWeight;

/** Satisfied customers, those fairly so by their weight. */
function scored([very, plain, fairly]: readonly (number | null)[], centre: Centre): number {
  return (very ?? 0) + (plain ?? 0) + fairWeight(centre) * (fairly ?? 0);
}

const satisfiedScore = worked<Centre>({
  id: "satisfiedScore",
  title: "满意数",
  english: "Satisfied score",
  format: "score",
  needs: [verySatisfied, satisfied, fairlySatisfied],
  work: scored,
  means: "非常满意 + 满意 + 基本满意权重 × 基本满意",
});

const satisfactionRate = ratio<Centre>({
  id: "satisfactionRate",
  title: "满意率",
  english: "Satisfaction rate",
  format: "rate",
  of: satisfiedScore,
  per: rated,
  means: "满意数 ÷ 已评价",
});

const wideRate = ratio<Centre>({
  id: "wideRate",
  title: "含基本满意率",
  english: "Wide rate",
  format: "rate",
  of: plus<Centre>({
    id: "wideSatisfied",
    title: "基本满意以上",
    english: "At least fairly satisfied",
    format: "count",
    parts: [verySatisfied, satisfied, fairlySatisfied],
    means: "非常满意 + 满意 + 基本满意",
  }),
  per: rated,
  means: "(非常满意 + 满意 + 基本满意) ÷ 已评价",
});

const lastRated = countOf({
  id: "lastRated",
  title: "上周已评价",
  english: "Rated last week",
  means: "前一整周已评价的",
});
const lastVery = countOf({
  id: "lastVerySatisfied",
  title: "上周非常满意",
  english: "Very satisfied last week",
  means: "前一整周评价非常满意的",
});
const lastPlain = countOf({
  id: "lastSatisfied",
  title: "上周满意",
  english: "Satisfied last week",
  means: "前一整周评价满意的",
});
const lastFairly = countOf({
  id: "lastFairlySatisfied",
  title: "上周基本满意",
  english: "Fairly satisfied last week",
  means: "前一整周评价基本满意的",
});

const lastScore = worked<Centre>({
  id: "lastScore",
  title: "上周满意数",
  english: "Satisfied score last week",
  format: "score",
  needs: [lastVery, lastPlain, lastFairly],
  work: scored,
  means: "前一整周的满意数",
});

const lastWeekRate = ratio<Centre>({
  id: "lastWeekRate",
  title: "上周满意率",
  english: "Last week",
  format: "rate",
  of: lastScore,
  per: lastRated,
  means: "前一整个自然周(周一到周日)的满意率",
});

const change = difference<Centre>({
  id: "change",
  title: "增减",
  english: "Change",
  format: "points",
  of: satisfactionRate,
  less: lastWeekRate,
  means: "满意率 − 上周满意率,百分点",
});

const isBeyondChance = worked<Centre>({
  id: "isBeyondChance",
  title: "超出偶然",
  english: "Beyond chance",
  format: "yesNo",
  needs: [satisfiedScore, rated, lastScore, lastRated],
  work: ([score, count, before, countBefore], centre) => {
    const isWhole = [0, 1].includes(fairWeight(centre));
    if (!isWhole || (count ?? 0) < LEAST_RATED || (countBefore ?? 0) < LEAST_RATED) return null;
    return Number(differBeyondChance({ hits: score ?? 0, cases: count! }, { hits: before ?? 0, cases: countBefore! }));
  },
  means: "与上周相差超出偶然(双样本比例 z 检验,|z| ≥ 1.96);两周已评价都不少于 5、基本满意权重为 0 或 1 才判断",
});

/** What every block of 满意度周分析 shows (spec 8.7); the last three not of the total. */
export const satisfactionColumns = [
  contacted,
  rated,
  ...withInterval(ratedRate),
  verySatisfied,
  satisfied,
  fairlySatisfied,
  dissatisfied,
  veryDissatisfied,
  satisfiedScore,
  ...withInterval(satisfactionRate),
  wideRate,
  lastWeekRate,
  change,
  isBeyondChance,
];

/** The same by name, a rate with its interval as one, and what the week before has to be compared with. */
export const satisfactionFigures = {
  contacted,
  rated,
  ratedRate: withInterval(ratedRate),
  verySatisfied,
  satisfied,
  fairlySatisfied,
  dissatisfied,
  veryDissatisfied,
  satisfiedScore,
  satisfactionRate: withInterval(satisfactionRate),
  wideRate,
  lastRated,
  lastScore,
  lastWeekRate,
  change,
  isBeyondChance,
};

export const notOfTotal = [lastWeekRate, change, isBeyondChance];
export { contacted, satisfactionRate };
