import { figureTable, paragraph, table } from "../../../document/document.ts";
import { high, ifAny, low, say, when } from "../../../document/say.ts";
import {
  dissatisfiedBlock,
  ratedCitiesBlock,
  ratedProductsBlock,
  ratedTeamsBlock,
} from "../../reports/service/satisfaction-weekly.ts";
import { periodBefore } from "../../subjects/calendar/spans.ts";
import { satisfactionFigures } from "../../subjects/complaints/measures/satisfaction.ts";
import { defineDocument } from "../define-document.ts";

const { contacted, rated, verySatisfied, satisfied, fairlySatisfied, dissatisfied, veryDissatisfied } =
  satisfactionFigures;
const { satisfiedScore, wideRate, lastRated, lastScore, lastWeekRate, change, isBeyondChance } = satisfactionFigures;
const [ratedRate] = satisfactionFigures.ratedRate;
const [satisfactionRate] = satisfactionFigures.satisfactionRate;

const COLUMNS = [
  "contacted",
  "rated",
  "satisfiedScore",
  "satisfactionRate",
  "satisfactionLow",
  "satisfactionHigh",
  "lastWeekRate",
  "change",
];

/** What the callback post hands in on Mondays on the week before (spec 8.9). */
export const satisfactionBrief = defineDocument({
  id: "satisfaction-brief",
  title: "满意度周报",
  english: "Satisfaction brief",
  tells: "一周回访到多少客户、怎样评价、满意率比上周升还是降、是不是超出偶然,按业务、班组、地市,不满意的一位一行",
  of: ["week"],
  against: periodBefore,
  sentTo: "送:主任 1 份、例会 6 份",
  needs: [["callbacks", "complaints"]],
  figures: [
    contacted,
    rated,
    satisfactionFigures.ratedRate,
    verySatisfied,
    satisfied,
    fairlySatisfied,
    dissatisfied,
    veryDissatisfied,
    satisfiedScore,
    satisfactionFigures.satisfactionRate,
    wideRate,
    lastRated,
    lastScore,
    lastWeekRate,
    change,
    isBeyondChance,
  ],
  sections: [
    {
      heading: "总体情况",
      holds: [
        paragraph(
          say`本周回访到客户${contacted}位,其中评价${rated}位`,
          say`,评价率${ratedRate}(${rated}/${contacted}`,
          say`,95%区间${low(ratedRate)}至${high(ratedRate)}`,
          ifAny(contacted, say`)`),
          say`。非常满意${verySatisfied}位、满意${satisfied}位、基本满意${fairlySatisfied}位、不满意${dissatisfied}位、很不满意${veryDissatisfied}位。`,
        ),
        paragraph(
          say`满意率${satisfactionRate}(${satisfiedScore}/${rated}`,
          say`,95%区间${low(satisfactionRate)}至${high(satisfactionRate)}`,
          ifAny(rated, say`);`),
          say`含基本满意率${wideRate}。`,
        ),
        paragraph(
          say`上周满意率${lastWeekRate}(${lastScore}/${lastRated})`,
          say`,本周较上周${change}`,
          when((value) => value(isBeyondChance) === 1, say`,相差超出偶然`),
          when((value) => value(isBeyondChance) === 0, say`,相差没有超出偶然`),
          ifAny(lastRated, say`。`),
        ),
        figureTable(
          "各档评价",
          contacted,
          rated,
          ratedRate,
          satisfactionRate,
          wideRate,
          verySatisfied,
          satisfied,
          fairlySatisfied,
          dissatisfied,
          veryDissatisfied,
        ),
      ],
    },
    {
      heading: "分项满意率",
      holds: [
        table(ratedProductsBlock, { columns: ["product", ...COLUMNS], sums: ["subtotal"], none: "没有回访到客户。" }),
        table(ratedTeamsBlock, { columns: ["team", ...COLUMNS], sums: ["subtotal"], none: "没有回访到客户。" }),
        table(ratedCitiesBlock, { columns: ["city", ...COLUMNS], sums: ["subtotal"], none: "没有回访到客户。" }),
      ],
    },
    { heading: "不满意的客户", holds: [table(dissatisfiedBlock, { none: "没有不满意的客户。" })] },
  ],
});
