import { checkPatrols } from "../../subjects/floor/check-patrols.ts";
import { defineListing } from "../define-report.ts";
import { dateColumn } from "../listing-columns.ts";

export const patrolCheck = defineListing({
  id: "patrol-check",
  title: "巡检核查",
  english: "Patrol check",
  tells:
    "每位班长每天巡检几次、最长隔了多久,次数不足和间隔过长的标出。人员表的班长(岗位以“班长”结尾)每个工作日都有一行," +
    "没有巡检的记 0 次;考勤写着休息或请假的日子不列",
  tables: ["roster", "attendance", "patrols"],
  needs: [["patrols"]],
  columns: [
    {
      id: "leader",
      title: "班长",
      english: "Leader",
      format: "text",
      means: "巡检表里怎么写就怎么写;巡检表里没有的写工号",
    },
    dateColumn("巡检日期;没有巡检的为工作日"),
    { id: "patrols", title: "巡检次数", english: "Patrols", format: "count", means: "当日巡检次数" },
    {
      id: "longestGap",
      title: "最长间隔(分钟)",
      english: "Longest gap",
      format: "seconds",
      means: "09:00 至 18:00 没有巡检的最长一段,首次之前、末次之后也算;没有巡检为 540,都没有写时间则空",
    },
    {
      id: "flags",
      title: "提示",
      english: "Flags",
      format: "text",
      words: { tooFew: "次数不足", longGap: "间隔过长" },
      warns: true,
      means: "次数不足:少于口径的每日巡检次数;间隔过长:超出口径的间隔与宽限之和",
    },
  ],
  list: checkPatrols,
});
