import { computeReport } from "../../../report/compute.ts";
import type { Question } from "../../../report/report.ts";
import type { Centre } from "../../centre.ts";
import { monthToDate } from "../../subjects/calendar/spans.ts";
import { flags } from "../../subjects/calls/measures/flags.ts";
import { planSamples } from "../../subjects/quality/plan-samples.ts";
import { agentRates } from "../clerk/agent-rates.ts";
import { defineListing } from "../define-report.ts";
import { agentIdColumn, dateColumn, nameColumn, productColumn, systemColumn, timeColumn } from "../listing-columns.ts";

export const samplingPlan = defineListing({
  id: "sampling-plan",
  title: "抽听清单",
  english: "Sampling plan",
  tells:
    "一天该听哪些录音(--n 条,默认 20,一人至多两条):先听当月还差份数最多的坐席,再听入职不到 30 天的," +
    "再听定制率拒访率有提示的,都一样时按“日期|工号”的抽签数;每人先各一条,再各第二条。" +
    "当日以前听过的不再抽,当日起听过的仍列着、标“已听”:一天的清单边听边不变",
  of: "day",
  options: { n: "optional" },
  tables: ["calls", "evaluations"],
  needs: [["calls"]],
  columns: [
    dateColumn("外呼日期"),
    agentIdColumn,
    nameColumn,
    { id: "team", title: "班组", english: "Team", format: "text", means: "当日的班组" },
    timeColumn,
    { id: "phone", title: "号码", english: "Phone", format: "text", means: "客户号码,遮住中间四位" },
    systemColumn,
    {
      id: "recordingId",
      title: "录音编号",
      english: "Recording",
      format: "text",
      means:
        "该坐席当日有录音编号、在当日以前没有质检过的外呼中抽签数最小的。抽签数由“2025-10-09|工号|录音编号”这样的文字算出:" +
        "逐字(UTF-16)作 32 位 FNV-1a,再作 MurmurHash3 的末轮混合;谁算都一样,谁也不能挑;怎样用表格公式核对见 docs/sampling.md",
    },
    productColumn,
    {
      id: "shortfall",
      title: "还差份数",
      english: "Shortfall",
      format: "count",
      means: "口径的每月最低份数 − 当月在当日以前的质检份数,够了为 0",
    },
    { id: "newcomer", title: "新人", english: "Newcomer", format: "text", means: "入职不超过 30 天:是或否" },
    {
      id: "flagged",
      title: "提示",
      english: "Flagged",
      format: "text",
      means: "当月到当日的定制率拒访率有提示:是或否",
    },
    { id: "heard", title: "已听", english: "Heard", format: "text", means: "在当日或以后已有质检:是或否" },
  ],
  list: (centre: Centre, question: Question) => planSamples(centre, question, flaggedAgents(centre, question)),
});

/** The agents whose rates of the month to date stand out. */
function flaggedAgents(centre: Centre, { period }: Question): Set<number> {
  const question = { period: monthToDate.period(period), only: {}, options: {} };
  const { rows } = computeReport(agentRates, centre, question);
  const isFlagged = (value: unknown) => Array.isArray(value) && value.length > 0;
  return new Set(rows.flatMap(({ keys, values }) => (isFlagged(values[flags.id]) ? [keys[1]!] : [])));
}
