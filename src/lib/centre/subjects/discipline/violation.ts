import type { Origin } from "../../../table/intake.ts";
import type { Penalties } from "./penalties.ts";
import type { Ticks } from "./ticks.ts";

/** 1 口头批评, 2 书面批评, 3 严重警告, 4 开除. */
export type Level = 1 | 2 | 3 | 4;

/** What the levels are called: the violation's category, and the sanction that it brings. */
export const LEVELS: Readonly<Record<Level, { readonly category: string; readonly sanction: string }>> = {
  1: { category: "轻度", sanction: "口头批评" },
  2: { category: "严重", sanction: "书面批评" },
  3: { category: "重大", sanction: "严重警告" },
  4: { category: "开除", sanction: "开除" },
};

/** What 评扣 calls the results of an appeal, and one without a result. */
export const APPEALS = { pending: "申诉中", revoked: "撤销", upheld: "维持" } as const;

export type AppealResult = "none" | keyof typeof APPEALS;

/** One row of 评扣 of one agent. Days are Excel serials. */
export interface Violation {
  /** The row's place among all rows, over files, sheets and rows. */
  readonly order: number;
  readonly day: number;
  /** 通知日期, or 日期 where it is blank: the date of issue. */
  readonly noticedDay: number;
  readonly level: Level;
  readonly reason: string | null;
  readonly rule: string | null;
  readonly goodsValue: Ticks | null;
  /** 罚款, which stands in the stead of the row's own fine. */
  readonly fine: Ticks | null;
  /** The 赔偿倍数 of the row's rule. */
  readonly multiple: number | null;
  readonly appealResult: AppealResult;
  readonly appealDay: number | null;
  readonly resultDay: number | null;
  readonly probationEnd: number | null;
  readonly origin: Origin;
}

/** The order in which violations are judged: issue date, 日期, level, those with a 罚款 first, row. */
export function compareViolations(a: Violation, b: Violation): number {
  return (
    a.noticedDay - b.noticedDay ||
    a.day - b.day ||
    a.level - b.level ||
    Number(a.fine === null) - Number(b.fine === null) ||
    a.order - b.order
  );
}

/** The last day on which an appeal is in time. */
export function appealUntil({ noticedDay }: Violation, { appealDays }: Penalties): number {
  return noticedDay + appealDays;
}

/** Whether the appeal came after its days; its result counts all the same. */
export function isLateAppeal(violation: Violation, penalties: Penalties): boolean {
  return violation.appealDay !== null && violation.appealDay > appealUntil(violation, penalties);
}

/** The value of the goods times the rule's multiple; 0 without either. */
export function compensationOf({ goodsValue, multiple }: Violation): Ticks {
  return Math.round((goodsValue ?? 0) * (multiple ?? 0));
}
