import { discipline } from "../../subjects/discipline/discipline.ts";
import { listSuggestions } from "../../subjects/discipline/list-suggestions.ts";
import { saySuggestionRule } from "../../subjects/discipline/suggestion-rules.ts";
import { defineListing } from "../define-report.ts";
import { agentIdColumn, dateColumn, nameColumn, teamColumn } from "../listing-columns.ts";

export const penaltySuggestions = defineListing({
  id: "penalty-suggestions",
  title: "评扣建议",
  english: "Penalty suggestions",
  tells: "考勤和换班提示、评扣表没有记、建议处理表也没有决定的过失;由人决定,程序不处罚任何人",
  tables: ["roster", "attendance", "swaps", "violations", "rules", "decisions"],
  needs: [["roster"], ["attendance", "swaps"]],
  columns: [
    dateColumn("考勤日期,换班为原班日期;连续旷工、连着请假为最后一天"),
    agentIdColumn,
    nameColumn,
    teamColumn("当日所在班组"),
    {
      id: "fact",
      title: "事实",
      english: "Fact",
      format: "text",
      means:
        "考勤状态;旷工按本人应出勤的日子连续计,跳过休息、加班、年假、调休,可跨月,一段只提一次;换班、还班的班次请假算旷工;没有人审批的假提一次,没有审批人列的不提",
    },
    {
      id: "category",
      title: "建议类别",
      english: "Suggested category",
      format: "text",
      means: "按最重的一档;这些日子里评扣表记有同类或更重的不再提,已撤销的也算",
    },
    {
      id: "rule",
      title: "依据",
      english: "Rule",
      format: "text",
      call: (centre, id) => saySuggestionRule(centre.of(discipline).penalties.absence, id),
      means: "为什么这样建议",
    },
    { id: "minutes", title: "分钟", english: "Minutes", format: "seconds", means: "迟到、早退的分钟数;不知道则空" },
    { id: "from", title: "来源", english: "From", format: "text", means: "考勤表或换班表的哪一行;几天的为各行" },
    {
      id: "over20",
      title: "20 分钟以上",
      english: "Over 20 minutes",
      format: "text",
      means: "迟到或早退 20 分钟及以上:是或否;不知道几分钟则空",
    },
  ],
  list: listSuggestions,
});
