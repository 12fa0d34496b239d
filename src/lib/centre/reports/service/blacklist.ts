import { listDifferences, listNumbers, totalNumbers } from "../../subjects/blacklist/list-blacklist.ts";
import { listSuggested } from "../../subjects/blacklist/list-suggested.ts";
import { column, phoneColumn } from "./columns.ts";
import { serviceComposed, serviceListing } from "./service-report.ts";

const TABLES = {
  tables: ["blacklist", "complaints", "inboundSms", "calls"],
  needs: [["blacklist", "complaints"]],
  options: { mask: "flag" } as const,
};
const STATES = { active: "生效", released: "已解除", expired: "已到期" };
const YES_NO = { yes: "是", no: "否" };

const listBlock = serviceListing({
  ...TABLES,
  id: "list",
  title: "名单",
  english: "List",
  tells: "列入过的号码,一个号码一行;无理由投诉的号码自次日起列入",
  columns: [
    phoneColumn,
    column({ id: "first", title: "首次列入", english: "First", format: "dateTime", means: "最早的加入日期" }),
    column({ id: "last", title: "末次列入", english: "Last", format: "dateTime", means: "最晚的加入日期" }),
    column({ id: "times", title: "次数", english: "Times", format: "count", means: "列入的次数" }),
    column({ id: "reasons", title: "原因", english: "Reasons", isLong: true, means: "各次列入的原因" }),
    column({ id: "sources", title: "来源", english: "Sources", isLong: true, means: "各次列入的来源,如投诉编号" }),
    column({ id: "scope", title: "业务", english: "Scope", means: "不许打哪些业务;有全部的即全部" }),
    column({
      id: "until",
      title: "到期日期",
      english: "Until",
      format: "dateTime",
      means: "最晚的到期日期;有不到期的为空",
    }),
    column({ id: "state", title: "状态", english: "State", words: STATES, means: "截至之日生效、已解除或已到期" }),
    column({
      id: "inSystem",
      title: "系统里有",
      english: "In the system",
      words: YES_NO,
      means: "名称带“系统”的名单里有没有;没有那份名单为空",
    }),
  ],
  totals: {
    columns: [
      column({ id: "phones", title: "号码数", english: "Numbers", format: "count", means: "列入过的号码数" }),
      column({ id: "active", title: "生效", english: "Active", format: "count", means: "其中生效的" }),
      column({ id: "entries", title: "列入次数", english: "Entries", format: "count", means: "有号码的列入次数" }),
      column({
        id: "withoutNumber",
        title: "不成号码",
        english: "Without a number",
        format: "count",
        means: "号码遮住或读不出的列入,不在名单里",
      }),
    ],
    of: totalNumbers,
  },
  list: listNumbers,
});

const suggestedBlock = serviceListing({
  ...TABLES,
  id: "suggested",
  title: "建议列入",
  english: "Suggested",
  tells: "期间内说不要再打、还不在名单上的客户",
  columns: [
    phoneColumn,
    column({
      id: "date",
      title: "日期",
      english: "Date",
      format: "dateTime",
      means: "第一条这样的短信的日期,没有则第一个这样的外呼的日期",
    }),
    column({
      id: "source",
      title: "出处",
      english: "Source",
      words: { message: "短信", call: "外呼" },
      means: "含勿扰、别打、不要打或不要再打的短信;结果为勿扰或不要再打的外呼",
    }),
  ],
  list: listSuggested,
});

const missingBlock = serviceListing({
  ...TABLES,
  id: "missing",
  title: "漏加",
  english: "Missing in the system",
  tells: "生效、而系统名单里没有的号码",
  columns: [phoneColumn],
  list: listDifferences("missing"),
});

const surplusBlock = serviceListing({
  ...TABLES,
  id: "surplus",
  title: "多余",
  english: "Surplus in the system",
  tells: "系统名单里有、这里不生效的号码",
  columns: [phoneColumn],
  list: listDifferences("surplus"),
});

export const blacklistReport = serviceComposed({
  id: "blacklist",
  title: "黑名单",
  english: "Blacklist",
  tells: "不许再打的号码、建议列入的、与系统名单不同的",
  of: "any",
  options: TABLES.options,
  needs: TABLES.needs,
  parts: [{ report: listBlock }, { report: suggestedBlock }, { report: missingBlock }, { report: surplusBlock }],
});
