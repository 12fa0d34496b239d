import { checkGrades } from "../../subjects/floor/check-grades.ts";
import { defineListing } from "../define-report.ts";
import { agentIdColumn, nameColumn, teamColumn } from "../listing-columns.ts";

const CHANGE_WORDS = { up: "升", same: "不变", down: "降" };

export const gradeCheck = defineListing({
  id: "grade-check",
  title: "等级核定",
  english: "Grade check",
  tells: "每人当月的打字速度、业务考试,据此该定的等级,与现等级相比的升降;高级是岗位,不由考核定",
  of: "month",
  tables: ["roster", "tests"],
  columns: [
    agentIdColumn,
    nameColumn,
    teamColumn("期末所在班组"),
    {
      id: "typing",
      title: "打字速度",
      english: "Typing",
      format: "seconds",
      means: "每分钟字数;当月考了几次的取最后一次",
    },
    { id: "exam", title: "业务考试", english: "Exam", format: "score", means: "考试得分;当月考了几次的取最后一次" },
    {
      id: "grade",
      title: "应定等级",
      english: "Grade by rule",
      format: "text",
      means: "业务考试 60 分及以上,打字 30 为初级、50 为中级(本中心自定);达不到则空",
    },
    { id: "present", title: "现等级", english: "Present grade", format: "text", means: "期末人员表的等级" },
    {
      id: "change",
      title: "变化",
      english: "Change",
      format: "text",
      words: CHANGE_WORDS,
      means: "应定等级与现等级相比;两项没有考全或现等级为高级则空",
    },
  ],
  list: checkGrades,
});
