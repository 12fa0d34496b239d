import type { Workday } from "../workday-block.ts";
import { type DayAccount, isPunched, type Source, SOURCES } from "./day-account.ts";
import { settleNights } from "./settle-nights.ts";

/**
 * The days that exports of attendance tell of, each counted once wherever it stands. 每日统计 (and 日报) has
 * a day's shift, results and minutes in columns of their own, so it wins over the day words of 月度汇总 and the cells
 * of 打卡时间, and these over the punches of 原始记录 and 刷卡记录; the team's own 考勤 and 工时 win over them all. A
 * source that lacks a status or punches leaves these to the next.
 */
export class ExportedDays {
  private readonly accounts = new Map<string, Map<Source, DayAccount>>();

  /** Adds to what a source says of the day. */
  tell(source: Source, telling: Omit<DayAccount, "source">): void {
    const account = { ...telling, source };
    const key = keyOf(account);
    const told = this.accounts.get(key) ?? new Map<Source, DayAccount>();
    const before = told.get(source);
    told.set(source, before ? joined(before, account) : account);
    this.accounts.set(key, told);
  }

  /** Whether this source, or another, told of the day. */
  has(agent: number, day: number, source?: Source): boolean {
    const told = this.accounts.get(keyOf({ agent, day }));
    return told !== undefined && (source === undefined || told.has(source));
  }

  /** The accounts of each day, best first, with every punch on the day of its shift. */
  inOrder(workday: Workday): (readonly DayAccount[])[] {
    const days: (readonly DayAccount[])[] = [...this.accounts.values()].map((told) =>
      SOURCES.flatMap((source) => told.get(source) ?? []),
    );
    days.sort(([a], [b]) => a!.agent - b!.agent || a!.day - b!.day);
    return settleNights(days, workday).map(withoutFalseAlarm);
  }
}

/** A machine takes who forgot one punch for absent as a whole: its 异常统计 holds of no day with other punches. */
function withoutFalseAlarm(accounts: readonly DayAccount[]): readonly DayAccount[] {
  if (!accounts.some(isPunched)) return accounts;
  return accounts.filter((account) => account.source !== "faults" || isPunched(account));
}

function joined(before: DayAccount, more: DayAccount): DayAccount {
  return {
    ...before,
    parts: [...before.parts, ...more.parts],
    isOff: before.isOff || more.isOff,
    attendedDays: before.attendedDays ?? more.attendedDays,
    shift: before.shift ?? more.shift,
    spans: [...before.spans, ...more.spans],
    punches: [...before.punches, ...more.punches],
    workedSeconds: before.workedSeconds ?? more.workedSeconds,
  };
}

function keyOf({ agent, day }: { agent: number; day: number }): string {
  return `${agent}|${day}`;
}
