import { defineTable, type Look, naming, optional, required, shownOnly } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { money } from "../../../table/types/quantity.ts";
import { identifier, name } from "../../../table/types/text.ts";
import { agentId } from "../shared-fields.ts";

const TELLING_FIELDS = ["role", "joined", "newSystemId", "oldSystemId", "effectiveFrom"];
const TELLING_NAMES = ["人员", "花名册", "名单"];
/** The day or month of something that happened. */
const DATED_HEADERS = [
  "月份",
  "日期",
  "Date",
  "日期时间",
  "统计日期",
  "外呼日期",
  "呼叫日期",
  "质检日期",
  "监听日期",
  "违纪日期",
  "考勤日期",
  "考勤时间",
  "打卡时间",
  "刷卡时间",
  "出勤时间",
];
const MEASURE_HEADERS = [
  "得分",
  "外呼量",
  "拨打量",
  "呼叫量",
  "外呼数",
  "接通量",
  "接通数",
  "定制量",
  "成功量",
  "订购量",
  "成功数",
  "拒访量",
  "拒访数",
  "拒绝量",
  "预约量",
  "通话时长",
  "产值",
  "工时",
  "工作时长",
  "在线时长",
  "人数",
  "人天",
  "出勤天数",
  "应出勤天数",
  "正常天数",
  "休息天数",
  "迟到次数",
  "早退次数",
  "缺卡次数",
  "旷工天数",
  "平均通话时长",
  "时均产值",
  "时均定制量",
  "时均外呼量",
  "人均产值",
  "人均工时",
  "产值占比",
  "每接通产值",
  "平均单价",
];
/** What attendance systems head their exports with, and the first days of a schedule. */
const EXPORT_HEADERS = ["考勤组", "打卡结果", "机号", "1", "1日", "1号"];
const FOREIGN_HEADERS = [...DATED_HEADERS, ...MEASURE_HEADERS, ...EXPORT_HEADERS];

/** Who works here, in which team, under which numbers, since and until when. */
export const rosterTable = defineTable({
  id: "roster",
  title: "人员",
  fields: {
    agentId: naming(agentId),
    name: shownOnly(optional(name, "姓名", "员工姓名", "坐席姓名", "Name")),
    team: required(name, "班组", "班", "组别", "团队", "小组", "Team", "部门"),
    role: optional(name, "岗位", "职位", "Role"),
    newSystemId: optional(identifier, "新系统工号", "新工号"),
    oldSystemId: optional(identifier, "老系统工号", "老工号", "旧系统工号"),
    joined: optional(dateTime, "入职日期", "入职时间"),
    left: optional(dateTime, "离职日期", "离职时间"),
    effectiveFrom: optional(dateTime, "生效日期", "调班日期"),
    grade: optional(name, "等级", "级别"),
    basePay: optional(money, "底薪"),
    allowance: optional(money, "职务津贴", "津贴"),
    contractEnd: optional(dateTime, "合同到期", "合同期满"),
  },
  remarks: {
    team: "同一个班组的名称要写得一样;没有班组列的,部门就是班组。",
    role: "空着是坐席。",
    left: "最后一天在岗的日期。",
    effectiveFrom: "调班时同一工号再写一行:新班组,和从哪天起。",
  },
  offers: {
    team: { choices: { column: { table: "roster", field: "team" } }, others: "taken" },
    role: { choices: { words: ["坐席", "班长"] }, others: "taken" },
  },
  conditions: [
    { says: "姓名", holds: (look) => look.has("name") },
    {
      says: "岗位、入职日期、新系统工号、老系统工号或生效日期(或工作表名含“人员”“花名册”“名单”)",
      holds: tellsOfPeople,
    },
    { says: "(有月份、日期或指标列,不是人员表)", holds: (look) => !FOREIGN_HEADERS.some(look.hasHeader) },
  ],
  dropsRepeats: false,
});

function tellsOfPeople(look: Look): boolean {
  return TELLING_FIELDS.some((field) => look.has(field)) || TELLING_NAMES.some((word) => look.sheetName.includes(word));
}
