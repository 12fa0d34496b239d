import { defineTable, type Look, optional, required, shownOnly } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { money, quantity } from "../../../table/types/quantity.ts";
import { freeText, name } from "../../../table/types/text.ts";
import { words } from "../../../table/types/words.ts";
import { agentId, dateField } from "../shared-fields.ts";
import { APPEALS } from "./violation.ts";

/** What became of an appeal against a violation. */
export const ViolationAppeal = { pending: 0, revoked: 1, upheld: 2 } as const;

/** The level, 1 to 4, that each word of 类别 means: a category, or the sanction it brings. */
const CATEGORIES: Readonly<Record<string, number>> = {
  轻度: 1,
  轻度过失: 1,
  轻微: 1,
  口头批评: 1,
  严重: 2,
  严重过失: 2,
  书面批评: 2,
  通报批评: 2,
  重大: 3,
  重大过失: 3,
  严重警告: 3,
  开除: 4,
};

const category = words(CATEGORIES);

/** One violation a row: what happened, how grave it was, what was appealed. */
export const violationsTable = defineTable({
  id: "violations",
  title: "评扣",
  fields: {
    date: dateField("违纪日期"),
    agentId,
    rule: optional(name, "条款", "条款编号"),
    category: optional(category, "类别", "过失类别"),
    reason: shownOnly(optional(freeText, "事由")),
    goodsValue: optional(money, "物品价值"),
    fine: optional(money, "罚款"),
    noticed: optional(dateTime, "通知日期"),
    appealed: optional(dateTime, "申诉日期"),
    appeal: optional(
      words({
        [APPEALS.pending]: ViolationAppeal.pending,
        [APPEALS.revoked]: ViolationAppeal.revoked,
        [APPEALS.upheld]: ViolationAppeal.upheld,
      }),
      "申诉结果",
    ),
    recorder: shownOnly(optional(name, "记录人")),
    probationEnd: optional(dateTime, "留察结束"),
    resultDate: optional(dateTime, "结果日期"),
  },
  remarks: {
    rule: "“处罚条例”里的条款;类别空着时按条款的类别。",
    category: "条款在“处罚条例”里的可以空着。",
    fine: "代替算出的罚款,0 也算。",
    noticed: "空着是违纪当日。",
    appeal: "空着是没有申诉;撤销的当作没有这次违纪。",
    probationEnd: "开除改留察的,留察到哪天。",
    resultDate: "申诉有结果的日期;改变以前月份的,当月列为更正。",
  },
  offers: {
    rule: { choices: { column: { table: "rules", field: "rule" } }, others: "taken" },
  },
  conditions: [{ says: "类别(列中有轻度、严重等字样)或条款", holds: tellsOfViolations }],
});

/** What each rule of the regulations is: its category, and how many times the goods' value is to be paid. */
export const rulesTable = defineTable({
  id: "rules",
  title: "处罚条例",
  fields: {
    rule: required(name, "条款", "条款编号"),
    category: required(category, "类别", "过失类别"),
    reason: required(freeText, "事由"),
    multiple: optional(quantity, "赔偿倍数"),
  },
  remarks: {
    multiple: "赔偿是物品价值的几倍;空着不赔。",
  },
});

function tellsOfViolations(look: Look): boolean {
  const told = look.texts("category");
  return (
    told.some((word) => CATEGORIES[word.replace(/\s/g, "")] !== undefined) || (told.length === 0 && look.has("rule"))
  );
}
