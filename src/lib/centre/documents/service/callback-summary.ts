import { figureTable, paragraph, table } from "../../../document/document.ts";
import { before, change, high, ifAny, low, say } from "../../../document/say.ts";
import { callbackProductsBlock, ownersBlock } from "../../reports/service/callback-sla.ts";
import { periodBefore } from "../../subjects/calendar/spans.ts";
import { callbackFigures } from "../../subjects/complaints/measures/callbacks.ts";
import { satisfactionFigures } from "../../subjects/complaints/measures/satisfaction.ts";
import { escalatedDue, unsolved } from "../../subjects/complaints/measures/unsolved.ts";
import { defineDocument } from "../define-document.ts";
import { reasonsBlock, suggestionsBlock, unsolvedBlock } from "./callback-summary-parts.ts";

const { due, reached, waived, callbackDone, inTime, timelyBase, pending } = callbackFigures;
const [callbackRate] = callbackFigures.callbackRate;
const [reachedRate] = callbackFigures.reachedRate;
const [timelyRate] = callbackFigures.timelyRate;
const { contacted, rated, verySatisfied, satisfied, fairlySatisfied, dissatisfied, veryDissatisfied } =
  satisfactionFigures;
const { satisfiedScore, wideRate } = satisfactionFigures;
const [ratedRate] = satisfactionFigures.ratedRate;
const [satisfactionRate] = satisfactionFigures.satisfactionRate;

const RATE_COLUMNS = [
  "due",
  "callbackDone",
  "callbackRate",
  "callbackLow",
  "callbackHigh",
  "inTime",
  "timelyBase",
  "timelyRate",
  "timelyLow",
  "timelyHigh",
  "pending",
];

/** What the callback post reports of a week or a month (spec 8.9). */
export const callbackSummary = defineDocument({
  id: "callback-summary",
  title: "回访总结报告",
  english: "Callback summary",
  tells:
    "一周或一月该回访多少、完成多少、及不及时,客户怎样评价、为什么不满意、有什么建议,没有解决与升级的一件一行,对照上期",
  of: ["week", "month"],
  against: periodBefore,
  needs: [["complaints", "callbacks"]],
  figures: [
    due,
    reached,
    waived,
    callbackDone,
    callbackFigures.callbackRate,
    callbackFigures.reachedRate,
    inTime,
    timelyBase,
    callbackFigures.timelyRate,
    pending,
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
    unsolved,
    escalatedDue,
  ],
  sections: [
    {
      heading: "回访完成情况",
      holds: [
        paragraph(
          say`本期应回访${due}件(上期${before(due)}件,${change(due, "件")}),完成回访${callbackDone}件,其中已回访${reached}件、可结案${waived}件。`,
          ifAny(pending, say`另有${pending}件未到期,不在应回访之内。`),
        ),
        paragraph(
          say`回访完成率${callbackRate}(${callbackDone}/${due}`,
          say`,95%区间${low(callbackRate)}至${high(callbackRate)}`,
          ifAny(due, say`)`),
          say`,上期${before(callbackRate)},${change(callbackRate, "")}`,
          ifAny(due, say`。`),
          say`回访到率${reachedRate}(${reached}/${due}`,
          say`,95%区间${low(reachedRate)}至${high(reachedRate)}`,
          ifAny(due, say`)`),
          say`,上期${before(reachedRate)},${change(reachedRate, "")}`,
          ifAny(due, say`。`),
          say`回访及时率${timelyRate}(${inTime}/${timelyBase}`,
          say`,95%区间${low(timelyRate)}至${high(timelyRate)}`,
          ifAny(timelyBase, say`)`),
          say`,上期${before(timelyRate)},${change(timelyRate, "")}`,
          ifAny(timelyBase, say`。`),
        ),
        figureTable(
          "回访各项",
          due,
          callbackDone,
          reached,
          waived,
          callbackRate,
          reachedRate,
          inTime,
          timelyBase,
          timelyRate,
          pending,
        ),
      ],
    },
    {
      heading: "客户评价",
      holds: [
        paragraph(
          say`回访到客户${contacted}位,评价${rated}位`,
          say`,评价率${ratedRate}(${rated}/${contacted}`,
          say`,95%区间${low(ratedRate)}至${high(ratedRate)}`,
          ifAny(contacted, say`)`),
          say`。`,
          say`满意率${satisfactionRate}(${satisfiedScore}/${rated}`,
          say`,95%区间${low(satisfactionRate)}至${high(satisfactionRate)}`,
          ifAny(rated, say`)`),
          say`,上期${before(satisfactionRate)},${change(satisfactionRate, "")}`,
          ifAny(rated, say`;`),
          say`含基本满意率${wideRate}。`,
        ),
        figureTable(
          "各档评价",
          contacted,
          rated,
          verySatisfied,
          satisfied,
          fairlySatisfied,
          dissatisfied,
          veryDissatisfied,
          ratedRate,
          satisfactionRate,
          wideRate,
        ),
      ],
    },
    { heading: "不满意原因", holds: [table(reasonsBlock, { none: "没有登记不满意原因。" })] },
    { heading: "客户建议", holds: [table(suggestionsBlock, { none: "没有登记建议。" })] },
    {
      heading: "未解决与升级",
      holds: [
        paragraph(
          say`客户说没有解决的${unsolved}件(上期${before(unsolved)}件),升级${escalatedDue}件(上期${before(escalatedDue)}件)。`,
        ),
        table(unsolvedBlock, { none: "没有未解决或升级的。" }),
      ],
    },
  ],
  annexes: [
    {
      heading: "附:各处理人与各业务的回访",
      holds: [
        table(ownersBlock, { columns: ["owner", ...RATE_COLUMNS], none: "没有到期的回访。" }),
        table(callbackProductsBlock, { columns: ["product", ...RATE_COLUMNS], none: "没有到期的回访。" }),
      ],
    },
  ],
});
