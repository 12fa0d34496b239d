import { BLOCKS } from "../../../src/lib/centre/definitions/blocks.ts";
import { appointedSheets, appointedTable } from "../../../src/lib/centre/definitions/sheet-blocks.ts";
import { attendanceDeductions } from "../../../src/lib/centre/subjects/attendance/attendance-deductions.ts";
import { leaveLimits } from "../../../src/lib/centre/subjects/attendance/leave-limits.ts";
import { rates } from "../../../src/lib/centre/subjects/calls/rate-denominator.ts";
import { penalties } from "../../../src/lib/centre/subjects/discipline/penalties.ts";
import { patrolLimits, swapLimits } from "../../../src/lib/centre/subjects/floor/floor-limits.ts";
import { assessment } from "../../../src/lib/centre/subjects/quality/assessment.ts";
import { entriesIn } from "../../../src/lib/definition/block.ts";
import { defaultDefinitions, Definitions } from "../../../src/lib/definition/definitions.ts";
import { readDefinitions } from "../../../src/lib/definition/read-definitions.ts";
import { rowsOf, vocabulary } from "./rows.ts";

test("starts from the house's values", () => {
  expect(defaultDefinitions.of(rates)).toEqual({ rateDenominator: "connected" });
  expect(defaultDefinitions.of(assessment)).toEqual({
    minimumSamples: 5,
    fatalScore: 0,
    gradeA: 90,
    gradeB: 80,
    gradeC: 70,
    rankShare: 0.7,
    weights: { output: 40, attendance: 20, quality: 30, task: 10 },
    completionCap: 1.2,
  });
  expect(defaultDefinitions.of(attendanceDeductions)).toEqual({
    late: 2,
    early: 2,
    personalLeave: 1,
    sickLeave: 0.5,
    absent: 20,
  });
  expect(defaultDefinitions.of(penalties)).toEqual({
    thresholds: { verbal: 3, written: 2, severe: 2 },
    validityYears: 1,
    appealDays: 6,
    fineSecondVerbal: 20,
    fineWritten: 100,
    severeReduction: 0.2,
    severeMonths: 2,
    probationReduction: 0.4,
    legalCap: 0.2,
    minimumWage: null,
    absence: { majorRunDays: 2, dismissalRunDays: 4, dismissalYearDays: 10 },
  });
  expect(defaultDefinitions.of(leaveLimits)).toEqual({
    personalDays: 1,
    specialHours: 1,
    holidayDays: 2,
    nightHour: 12,
    certificateDays: 1,
    leaderDays: 1,
  });
  expect(defaultDefinitions.of(swapLimits)).toEqual({ perMonth: 2, gapMinutes: 60 });
  expect(defaultDefinitions.of(patrolLimits)).toEqual({ timesPerDay: 10, gapMinutes: 20, graceMinutes: 10 });
});

test.each(entriesIn(BLOCKS))("allows the default of $id", ({ entry }) => {
  expect(entry.schema.safeParse(entry.default).success).toBe(true);
  expect(entry.schema.description ?? entry.choices).toBeTruthy();
});

test("gives no item of a block twice", () => {
  const items = entriesIn(BLOCKS).map(({ entry }) => `${entry.block} ${entry.item}`);
  expect(new Set(items).size).toBe(items.length);
});

test("finds the table a sheet was said to be, in any letter case", () => {
  const rows = rowsOf([
    ["表名口径", "Sheet1", "外呼汇总"],
    ["表名口径", "旧表", "忽略"],
  ]);
  const sheets = readDefinitions(rows, vocabulary).of(appointedSheets);
  expect(appointedTable(sheets, "SHEET1")).toBe("tallies");
  expect(appointedTable(sheets, "旧表")).toBeNull();
  expect(appointedTable(sheets, "新表")).toBeUndefined();
});

test("says which of them were asked for while somebody listens, once more where what was worked out is taken again", () => {
  const definitions = new Definitions();
  definitions.of(rates);
  const { result, asked } = definitions.hear(() => definitions.of(assessment).weights.output);
  expect(result).toBe(40);
  expect([...asked]).toEqual([assessment.entries.weights.output]);
  const again = definitions.hear(() => definitions.tell(asked));
  expect([...again.asked]).toEqual([...asked]);
});
