import type { Centre } from "./centre.ts";
import { countPlanted, type Stray } from "./mess.ts";
import { dateCell, type Part, plainSheet, type SampleCell, type SampleRow, titledSheet } from "./sample-sheet.ts";

const HEADER = "违纪日期 工号 姓名 条款 过失类别 事由 物品价值 罚款 通知日期 申诉日期 申诉结果 记录人".split(" ");

const RULES: readonly SampleRow[] = [
  ["轻-01", "轻度", "上班迟到或早退", null],
  ["轻-02", "轻度", "离席未登记", null],
  ["轻-03", "轻度", "未使用规范开头语", null],
  ["轻-04", "轻度", "工位物品摆放凌乱", null],
  ["严-01", "严重", "旷工一天", null],
  ["严-02", "严重", "私用公司产品", 2],
  ["严-03", "严重", "擅自给予优惠", 1],
  ["重-01", "重大", "连续旷工两天以上", null],
  ["重-02", "重大", "泄露客户资料", null],
  ["除-01", "开除", "伪造业务受理记录", null],
];

interface Violation {
  /** Which of the steady agents. */
  readonly agent: number;
  /** Days from the month's first day. */
  readonly day: number;
  readonly rule: string | null;
  readonly category: string | null;
  readonly reason?: string;
  readonly goodsValue?: number;
  readonly fine?: number;
  readonly appeal?: { readonly days: number; readonly result: string };
  readonly code?: string;
}

/** Ladders of every length: small ones, climbs, one lapsed, one annulled. */
const VIOLATIONS: readonly Violation[] = [
  { agent: 3, day: -420, rule: "轻-01", category: "轻度" },
  { agent: 3, day: -200, rule: "轻-02", category: "轻度" },
  { agent: 3, day: 8, rule: "轻-01", category: "轻度过失" },
  { agent: 4, day: -150, rule: "轻-03", category: "轻度" },
  { agent: 4, day: -60, rule: "轻-01", category: "轻度" },
  { agent: 4, day: 14, rule: "轻-04", category: "轻微", reason: "下班后工位未整理" },
  { agent: 5, day: -90, rule: "严-01", category: "严重" },
  { agent: 5, day: 12, rule: "严-02", category: "严重过失", goodsValue: 68 },
  { agent: 6, day: -30, rule: "重-02", category: "重大" },
  { agent: 7, day: 9, rule: "轻-02", category: null },
  { agent: 7, day: 16, rule: "轻-01", category: "轻度", appeal: { days: 3, result: "撤销" } },
  { agent: 7, day: 20, rule: "轻-01", category: "轻度", appeal: { days: 2, result: "申诉中" } },
  { agent: 8, day: 13, rule: "严-03", category: "严重", goodsValue: 30, fine: 50, appeal: { days: 5, result: "维持" } },
  { agent: 0, day: 10, rule: "轻-03", category: "严重", reason: "多次未使用规范用语", code: "categoryMismatch" },
  { agent: 0, day: 15, rule: "轻-02", category: "轻度", appeal: { days: 9, result: "维持" }, code: "lateAppeal" },
  { agent: 1, day: 17, rule: "临-09", category: null, reason: "按临时通知记录", code: "unknownRule" },
];

const DECISIONS: readonly (readonly [decision: string, reason: string])[] = [
  ["不采纳", "地铁故障,有证明"],
  ["采纳", "本人认可,另记评扣"],
  ["不采纳", "打卡机故障,班长证明"],
];

/** 评扣, 处罚条例 and 建议处理. */
export function makeDiscipline(centre: Centre): Part {
  const strays = VIOLATIONS.map((violation): Stray => ({ code: violation.code ?? null, row: row(violation, centre) }));
  const header = ["条款", "类别", "事由", "赔偿倍数"];
  return {
    sheets: [
      titledSheet({ name: "评扣台账登记", title: "评扣登记", header: HEADER, rows: strays.map(({ row }) => row) }),
      titledSheet({ name: "处罚条例", title: "外呼客服部处罚条例(摘录)", header, rows: RULES }),
      plainSheet("建议处理", ["日期", "工号", "事实", "决定", "理由", "决定人"], decisionRows(centre)),
    ],
    planted: countPlanted("violations", strays),
  };
}

function row(violation: Violation, { staff, days }: Centre): SampleRow {
  const person = staff.steady[violation.agent]!;
  const serial = days[0]!.serial + violation.day;
  const ruled = RULES.find(([rule]) => rule === violation.rule);
  return [
    dateCell(serial),
    person.localId,
    person.name,
    violation.rule,
    violation.category,
    violation.reason ?? ruled?.[2] ?? null,
    violation.goodsValue ?? null,
    violation.fine ?? null,
    dateCell(serial + 1),
    ...appealCells(violation, serial + 1),
    staff.leaders[0]!.name,
  ];
}

/** What a leader made of the month's first suggestions. */
function decisionRows({ turns, staff }: Centre): SampleRow[] {
  const suggested = turns.filter(({ status }) => ["迟到", "早退", "缺卡"].includes(status));
  return suggested.slice(0, DECISIONS.length).map(({ day, person, status }, place) => {
    return [dateCell(day.serial), person.localId, status, ...DECISIONS[place]!, staff.leaders[0]!.name];
  });
}

function appealCells({ appeal }: Violation, noticed: number): SampleCell[] {
  return appeal === undefined ? [null, null] : [dateCell(noticed + appeal.days), appeal.result];
}
