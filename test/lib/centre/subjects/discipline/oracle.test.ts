import fc from "fast-check";
import { playLadder } from "../../../../../src/lib/centre/subjects/discipline/play-ladder.ts";
import type { Sanction } from "../../../../../src/lib/centre/subjects/discipline/sanction.ts";
import { tallyOf } from "../../../../../src/lib/centre/subjects/discipline/tally.ts";
import type { AppealResult } from "../../../../../src/lib/centre/subjects/discipline/violation.ts";
import { parsePeriod } from "../../../../../src/lib/facts/period.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";
import { monthPlainly, type PlainCase, type PlainMonth, type PlainSanction, playPlainly } from "./oracle.ts";
import { day, penalties, recordOf, type Row } from "./record.ts";

const FIRST = day("2023-06-01");
const MONTHS = ["2024-02", "2024-06", "2025-01", "2025-02", "2025-03", "2025-12"];

const someDay = fc.oneof(
  fc.integer({ min: FIRST, max: FIRST + 900 }),
  fc.constantFrom(...["2024-02-28", "2024-02-29", "2025-02-27", "2025-02-28", "2025-01-31"].map(day)),
);

const someRow = fc
  .record({
    day: someDay,
    wait: fc.constantFrom(0, 0, 0, 1, 5),
    level: fc.constantFrom<Row[1]>(1, 1, 1, 1, 2, 2, 3, 4),
    fine: fc.constantFrom(undefined, undefined, 0, 50),
    goods: fc.constantFrom(undefined, 168.5),
    multiple: fc.constantFrom(undefined, 1, 2),
    appeal: fc.constantFrom<AppealResult>("none", "none", "pending", "upheld", "revoked"),
    probation: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  })
  .map((made): Row => {
    const { fine, goods, multiple, appeal, probation } = made;
    const cells = {
      noticed: formatDay(made.day + made.wait),
      appeal,
      ...(fine === undefined ? {} : { fine }),
      ...(goods === undefined ? {} : { goods }),
      ...(multiple === undefined ? {} : { multiple }),
      ...(probation === undefined ? {} : { probationEnd: formatDay(made.day + probation) }),
    };
    return [formatDay(made.day), made.level, cells];
  });

const someCase: fc.Arbitrary<PlainCase> = fc.record({
  rows: fc.array(someRow, { maxLength: 12 }),
  contractEnd: fc.constantFrom(null, null, "2025-02-28", "2026-06-30"),
  left: fc.constantFrom(null, null, "2025-02-10"),
  pay: fc.constantFrom(0, 1700, 2300, 2333.3),
  minimumWage: fc.constantFrom(null, 1900),
});

function recordOfCase({ rows, contractEnd, left, pay, minimumWage }: PlainCase) {
  const employment = { ...(contractEnd === null ? {} : { contractEnd }), ...(left === null ? {} : { left }) };
  return recordOf(rows, { ...employment, pay, penalties: { minimumWage: minimumWage ?? penalties.minimumWage } });
}

function plainly({ level, issuedDay, lapseDay, closedDay, ...sanction }: Sanction): PlainSanction {
  const { fine, compensation, escalatedFrom, violation } = sanction;
  const dateOf = (of: number | null) => (of === null || of === Infinity ? null : formatDay(of));
  return {
    level,
    issued: formatDay(issuedDay),
    lapses: dateOf(lapseDay),
    used: dateOf(closedDay),
    fine: fine / 10000,
    compensation: compensation / 10000,
    isEscalated: escalatedFrom.length > 0,
    probationEnd: dateOf(violation.probationEnd),
  };
}

function monthOfProgram(asked: PlainCase, month: string): PlainMonth {
  const period = parsePeriod(month)!;
  const tally = tallyOf(playLadder(recordOfCase(asked), period.to), period);
  const { verbal, written, severe, dismissal, activeVerbal, activeWritten, activeSevere, level, payReduction } = tally;
  return {
    issued: [verbal, written, severe, dismissal],
    active: [activeVerbal, activeWritten, activeSevere],
    more: tally.next.map(({ more }) => more),
    level,
    payReduction,
    fines: tally.fines / 10000,
    compensation: tally.compensation / 10000,
    deduction: tally.deductionAmount! / 10000,
    isOverCap: tally.overLegalCap!,
    withinCap: tally.withinCap! / 10000,
  };
}

describe("the ladder", () => {
  it("issues, uses, lapses and fines as the regulation read out date by date", () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...MONTHS), (asked, month) => {
        const { to } = parsePeriod(month)!;
        const { sanctions } = playLadder(recordOfCase(asked), to);
        expect(sanctions.map(plainly)).toEqual(playPlainly(asked, formatDay(to)));
      }),
      { numRuns: 300 },
    );
  });

  it("tallies a month as the regulation does: what was issued, is active, comes next, and costs", () => {
    fc.assert(
      fc.property(someCase, fc.constantFrom(...MONTHS), (asked, month) => {
        const { withinCap, ...plain } = monthPlainly(asked, month);
        const shown = monthOfProgram(asked, month);
        expect(shown).toEqual({ ...plain, withinCap: shown.withinCap });
        expect(shown.withinCap).toBeCloseTo(withinCap, 6);
      }),
      { numRuns: 300 },
    );
  });
});
