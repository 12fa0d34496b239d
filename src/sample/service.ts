import type { Day } from "./calendar.ts";
import type { Centre } from "./centre.ts";
import { countPlanted, scatter, type Stray } from "./mess.ts";
import { PRODUCTS } from "./prices.ts";
import type { Random } from "./random.ts";
import { dateTimeCell, type Part, plainSheet, type SampleCell, type SampleRow } from "./sample-sheet.ts";

const COMPLAINT_HEADER = [
  null,
  "投诉编号",
  "受理时间",
  "客户号码",
  "工号",
  "业务",
  "地市",
  "类型",
  "责任",
  "状态",
  "派发时间",
  "处理完成时间",
  "回访时间",
  "回访次数",
  "回访结果",
  "满意度",
  "处理结果",
];
const RECEIVED = 2;
const SMS_HEADER = ["时间", "号码", "内容", "业务", "需答复", "答复时间", "结果"];

/** 投诉, whose sheet keeps its first column free, and 上行短信. */
export function makeService(centre: Centre): Part {
  const random = centre.random("service");
  const complaints = centre.workdays.map((day, i) => complaintRow(day, i, { centre, random }));
  const messages = centre.workdays.flatMap((day) => [0, 1].map((i) => messageRow(day, day.day + i, random)));
  const late = complaintRow(centre.workdays[0]!, complaints.length, { centre, random });
  const complaintStrays: Stray[] = [
    { code: null, row: [] },
    { code: "unreadableDate", row: late.with(RECEIVED, "上周五下午") },
  ];
  const messageStrays: Stray[] = [{ code: "missingValue", row: messages[0]!.with(2, null) }];
  return {
    sheets: [
      plainSheet("投诉登记", COMPLAINT_HEADER, scatter(complaints, complaintStrays)),
      plainSheet("上行短信", SMS_HEADER, scatter(messages, messageStrays)),
    ],
    planted: [...countPlanted("complaints", complaintStrays), ...countPlanted("inboundSms", messageStrays)],
  };
}

function complaintRow(day: Day, index: number, { centre, random }: { centre: Centre; random: Random }): SampleRow {
  const person = random.pick(centre.staff.steady);
  const second = random.whole(9 * 3600, 17 * 3600);
  const isGrounded = index % 5 !== 2;
  return [
    null,
    `TS${day.year}${String(index + 1).padStart(4, "0")}`,
    dateTimeCell(day.serial, second),
    `1990000${String(isGrounded ? 9000 + index : 9999).padStart(4, "0")}`,
    index % 4 === 3 ? null : person.localId,
    random.pick(PRODUCTS).name,
    random.pick(["郑州", "洛阳", "新乡", "濮阳"]),
    isGrounded ? "有理由" : "无理由",
    isGrounded && index % 2 === 0 ? "有责" : "无责",
    ...progress(day, second, index),
  ];
}

/** From 状态 on: most are dispatched within the hour and called back in three days, some late, some still open. */
function progress(day: Day, second: number, index: number): SampleCell[] {
  const dispatched = dateTimeCell(day.serial, second + (index % 6 === 5 ? 95 : 25) * 60);
  if (index % 7 === 4) return ["未处理"];
  if (index % 7 === 6) return ["跟踪", dispatched];
  const resolved = dateTimeCell(day.serial + 1, second);
  const calledBack = dateTimeCell(day.serial + (index % 8 === 3 ? 5 : 2), second);
  if (index % 9 === 1) return ["已结", dispatched, resolved, calledBack, 2, "未联系上", null, "多次回访未接"];
  return ["已结", dispatched, resolved, calledBack, 1, "成功", index % 3 === 0 ? "一般" : "满意", "已退订并致歉"];
}

const MESSAGES = [
  ["怎么退订这个业务", "是"],
  ["谢谢", "否"],
  ["为什么多扣了钱", "是"],
  ["TD", null],
] as const;

function messageRow(day: Day, number: number, random: Random): SampleRow {
  const [content, needsReply] = MESSAGES[number % MESSAGES.length]!;
  const second = random.whole(8 * 3600, 21 * 3600);
  const isReplied = needsReply === "是" && number % 3 !== 0;
  return [
    dateTimeCell(day.serial, second),
    `1990000${String(random.whole(1000, 8999))}`,
    content,
    random.pick(PRODUCTS).name,
    needsReply,
    isReplied ? dateTimeCell(day.serial, second + 1800) : null,
    isReplied ? "已电话答复" : null,
  ];
}
