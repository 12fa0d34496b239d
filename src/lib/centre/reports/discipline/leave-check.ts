import { sayBreachRule } from "../../subjects/discipline/breach-rules.ts";
import { listBreaches } from "../../subjects/discipline/list-breaches.ts";
import { defineListing } from "../define-report.ts";
import { agentIdColumn, dateColumn, nameColumn, teamColumn } from "../listing-columns.ts";

export const leaveCheck = defineListing({
  id: "leave-check",
  title: "请假换班核查",
  english: "Leave and swap check",
  tells: "违反请假、换班规定的行:谁、哪天、违反哪一条、行上怎么写;一行一条",
  tables: ["roster", "attendance", "swaps"],
  needs: [["roster"], ["attendance", "swaps"]],
  columns: [
    dateColumn("请假的日期,连着几天的为第一天;换班为原班日期"),
    agentIdColumn,
    nameColumn,
    teamColumn("当日所在班组"),
    {
      id: "kind",
      title: "类别",
      english: "Kind",
      format: "text",
      words: { leave: "请假", swap: "换班" },
      means: "请假或换班;换班对双方都算",
    },
    {
      id: "rule",
      title: "违反的规定",
      english: "Rule broken",
      format: "text",
      call: ({ definitions }, id) => sayBreachRule(definitions, id),
      means:
        "数字见口径;申请时间空着的不论早晚,没有审批人、证明列的不论有无;节假日按口径的日历口径,再按公布的放假安排(不含调休的日子),没有公布的年份没有节假日",
    },
    {
      id: "fact",
      title: "事实",
      english: "Fact",
      format: "text",
      means: "那一行怎么写;同一种假在应出勤的日子里连着的算一次假",
    },
    { id: "from", title: "来源", english: "From", format: "text", means: "考勤表或换班表的哪一行" },
  ],
  list: listBreaches,
});
