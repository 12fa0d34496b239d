import { ESCALATION, listSanctions } from "../../subjects/discipline/list-sanctions.ts";
import { LEVELS } from "../../subjects/discipline/violation.ts";
import { defineListing } from "../define-report.ts";
import { agentIdColumn, dateColumn, nameColumn, teamColumn } from "../listing-columns.ts";

const LEVEL_WORDS = Object.fromEntries(Object.entries(LEVELS).map(([level, { sanction }]) => [level, sanction]));
const STATUS_WORDS = { active: "有效", lapsed: "已失效", revoked: "已撤销" };

export const penaltyLedger = defineListing({
  id: "penalty-ledger",
  title: "评扣台账",
  english: "Penalty ledger",
  tells: "到期末为止的每一次处分:从哪一行来、花多少、何时失效、被哪次升级用掉、申诉到哪一步;评扣统计由此可查",
  tables: ["roster", "violations", "rules"],
  needs: [["roster"], ["violations"]],
  columns: [
    agentIdColumn,
    nameColumn,
    teamColumn("违纪当日所在班组"),
    dateColumn("违纪日期;升级而来的为促成它的那一次"),
    {
      id: "noticed",
      title: "通知日期",
      english: "Noticed",
      format: "date",
      means: "评扣表的通知日期,空着则为违纪日期",
    },
    { id: "issued", title: "发出日期", english: "Issued", format: "date", means: "通知日期,空着则为违纪日期" },
    {
      id: "level",
      title: "级别",
      english: "Level",
      format: "text",
      words: LEVEL_WORDS,
      means: "1 口头批评、2 书面批评、3 严重警告、4 开除;撤销的为原类别的级别",
    },
    {
      id: "from",
      title: "来源",
      english: "From",
      format: "text",
      words: { [ESCALATION]: "升级" },
      means: "评扣表的哪一行,或由以前的处分升级而来",
    },
    {
      id: "causedBy",
      title: "由哪些行升级",
      english: "Caused by",
      format: "text",
      means: "升级由评扣表的哪些行而来,逐级追到底;不是升级的没有",
    },
    { id: "reason", title: "事由", english: "Reason", format: "text", means: "评扣表的事由,空着则为条款的" },
    { id: "fine", title: "罚款(元)", english: "Fine", format: "money", means: "建议罚款;撤销的为空" },
    {
      id: "compensation",
      title: "赔偿(元)",
      english: "Compensation",
      format: "money",
      means: "物品价值 × 条款的赔偿倍数;撤销的为空",
    },
    {
      id: "payReduction",
      title: "降薪比例",
      english: "Pay reduction",
      format: "rate",
      means: "这次处分本身的扣减比例,自次月起;同时有效的只取最大的;撤销的为空",
    },
    { id: "lapses", title: "失效日期", english: "Lapses", format: "date", means: "从这天起不再有效;空着是不失效" },
    {
      id: "status",
      title: "状态",
      english: "Status",
      format: "text",
      words: STATUS_WORDS,
      means: "期末时有效、已失效或因申诉撤销",
    },
    { id: "closedBy", title: "用于升级", english: "Closed by", format: "text", means: "用掉它的那次升级" },
    {
      id: "appealUntil",
      title: "申诉截止",
      english: "Appeal until",
      format: "date",
      means: "可申诉的最后一天;升级而来的随其处分,没有期限",
    },
    { id: "appealed", title: "申诉日期", english: "Appealed", format: "date", means: "评扣表的申诉日期" },
    {
      id: "appeal",
      title: "申诉结果",
      english: "Appeal result",
      format: "text",
      means: "申诉中、撤销或维持;没有申诉则空",
    },
  ],
  list: listSanctions,
});
