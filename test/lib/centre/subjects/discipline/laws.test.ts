import fc from "fast-check";
import {
  type DisciplineRecord,
  type Ledger,
  playLadder,
} from "../../../../../src/lib/centre/subjects/discipline/play-ladder.ts";
import { isOpen, type Sanction } from "../../../../../src/lib/centre/subjects/discipline/sanction.ts";
import { tallyOf } from "../../../../../src/lib/centre/subjects/discipline/tally.ts";
import type { AppealResult, Violation } from "../../../../../src/lib/centre/subjects/discipline/violation.ts";
import { monthOf, type Period } from "../../../../../src/lib/facts/period.ts";
import { day, recordOf, violation, yuan } from "./record.ts";

const FIRST = day("2023-12-01");
const LAST = day("2026-12-31");

const someDay = fc.oneof(
  fc.integer({ min: FIRST, max: LAST - 400 }),
  fc.constantFrom(...["2024-02-28", "2024-02-29", "2025-02-27", "2025-02-28"].map(day)),
);

const someViolation = fc
  .record({
    day: someDay,
    wait: fc.constantFrom(0, 0, 1, 3),
    level: fc.constantFrom(1, 1, 1, 2, 2, 3, 4),
    fine: fc.constantFrom(null, null, 0, 50),
    goods: fc.constantFrom(null, 168),
    appealResult: fc.constantFrom<AppealResult>("none", "none", "pending", "upheld", "revoked"),
    resultAfter: fc.option(fc.integer({ min: 0, max: 200 })),
    probation: fc.option(fc.integer({ min: 0, max: 200 })),
  })
  .map((made): Violation => {
    const noticedDay = made.day + made.wait;
    return {
      ...violation(["2024-01-01", 1]),
      day: made.day,
      noticedDay,
      level: made.level,
      appealResult: made.appealResult,
      fine: made.fine === null ? null : yuan(made.fine),
      goodsValue: made.goods === null ? null : yuan(made.goods),
      multiple: 2,
      resultDay: made.resultAfter === null ? null : noticedDay + made.resultAfter,
      probationEnd: made.probation === null ? null : noticedDay + made.probation,
    };
  });

const someRecord: fc.Arbitrary<DisciplineRecord> = fc
  .tuple(fc.array(someViolation, { maxLength: 14 }), fc.constantFrom(undefined, "2025-03-31", "2026-06-30"))
  .map(([violations, contractEnd]) => ({
    ...recordOf([], contractEnd === undefined ? {} : { contractEnd }),
    violations: violations.map((one, order) => ({ ...one, order })),
  }));

/** The sanctions of a ledger as they stood at the end of an earlier day. */
function standingOn({ sanctions }: Ledger, asked: number): Sanction[] {
  return sanctions
    .filter(({ issuedDay }) => issuedDay <= asked)
    .map((one) => ((one.closedDay ?? asked) > asked ? { ...one, closedBy: null, closedDay: null } : one));
}

/** The record as the workbook had it on a day, before later results. */
function knownOn(record: DisciplineRecord, asked: number): DisciplineRecord {
  const violations = record.violations.map((one): Violation => {
    return one.resultDay !== null && one.resultDay > asked ? { ...one, appealResult: "none" } : one;
  });
  return { ...record, violations };
}

function costIn(record: DisciplineRecord, month: Period): number {
  const { fines, compensation, deductionAmount } = tallyOf(playLadder(record, month.to), month);
  return fines + compensation + deductionAmount!;
}

function monthsTo(last: number): Period[] {
  const months = [monthOf(FIRST)];
  while (months.at(-1)!.to < last) months.push(monthOf(months.at(-1)!.to + 1));
  return months;
}

function holds(law: (record: DisciplineRecord, asked: number) => void): void {
  fc.assert(fc.property(someRecord, someDay, law), { numRuns: 150 });
}

describe("a ledger", () => {
  it("is the same with a violation revoked and with it taken out", () => {
    holds((record, asked) => {
      const violations = record.violations.filter(({ appealResult }) => appealResult !== "revoked");
      expect(playLadder(record, asked).sanctions).toEqual(playLadder({ ...record, violations }, asked).sanctions);
    });
  });

  it("does not depend on the order in which its violations are given", () => {
    holds((record, asked) => {
      const violations = record.violations.toReversed();
      const { sanctions, revoked } = playLadder(record, asked);
      expect(playLadder({ ...record, violations }, asked)).toMatchObject({ sanctions, revoked });
    });
  });

  it("of an earlier day is what a later one says of that day", () => {
    holds((record, asked) => {
      expect(playLadder(record, asked).sanctions).toEqual(standingOn(playLadder(record, LAST), asked));
    });
  });

  it("played month by month tells the same tallies as asked at the end", () => {
    holds((record) => {
      const whole = playLadder(record, LAST);
      const months = monthsTo(LAST);
      const asked = months.map((month) => tallyOf(playLadder(record, month.to), month));
      expect(asked).toEqual(months.map((month) => tallyOf(whole, month)));
    });
  });

  it("keeps its sanctions whatever is issued later", () => {
    fc.assert(
      fc.property(someRecord, someViolation, (record, added) => {
        const before = added.noticedDay - 1;
        const violations = [...record.violations, { ...added, order: record.violations.length }];
        const later = playLadder({ ...record, violations }, LAST);
        expect(standingOn(later, before)).toEqual(standingOn(playLadder(record, LAST), before));
      }),
    );
  });

  it("uses no sanction twice, and only such as were open", () => {
    holds((record) => {
      const { sanctions } = playLadder(record, LAST);
      const used = sanctions.flatMap(({ escalatedFrom }) => escalatedFrom);
      expect(new Set(used).size).toBe(used.length);
      for (const { number, escalatedFrom, issuedDay, level } of sanctions) {
        for (const one of escalatedFrom.map((cause) => sanctions[cause]!)) {
          expect(one).toMatchObject({ level: level - 1, closedBy: number, closedDay: issuedDay });
          expect(one.issuedDay <= issuedDay && issuedDay < one.lapseDay).toBe(true);
        }
      }
    });
  });

  it("never has as many open sanctions of a level as would bring another", () => {
    holds((record, asked) => {
      const { sanctions } = playLadder(record, asked);
      const open = ([1, 2, 3] as const).map(
        (level) => sanctions.filter((one) => one.level === level && isOpen(one, asked)).length,
      );
      expect(open.map((count, place) => count < [3, 2, 2][place]!)).toEqual([true, true, true]);
    });
  });

  it("corrects over time each month as first reported into the month as it stands today", () => {
    holds((record) => {
      const months = monthsTo(LAST);
      const reported = months.map((month) => costIn(knownOn(record, month.to), month));
      const standing = months.map((month) => costIn(record, month));
      const corrections = months.map((month) => tallyOf(playLadder(record, month.to), month).corrections);
      const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
      expect(total(reported) + total(corrections)).toBe(total(standing));
    });
  });
});
