import {
  appointedTable,
  defaultDefinitions,
  namedEntries,
} from "../../../../src/lib/centre/definitions/definitions.ts";
import { readDefinitions } from "../../../../src/lib/centre/definitions/read-definitions.ts";
import { rowsOf, vocabulary } from "./rows.ts";

test("starts from the house's values", () => {
  const { rateDenominator, assessment, penalties } = defaultDefinitions;
  expect(rateDenominator).toBe("connected");
  expect(assessment).toEqual({
    minimumSamples: 5,
    fatalScore: 0,
    gradeA: 90,
    gradeB: 80,
    gradeC: 70,
    rankShare: 0.7,
    weights: { output: 40, attendance: 20, quality: 30, task: 10 },
    completionCap: 1.2,
    deductions: { late: 2, early: 2, personalLeave: 1, sickLeave: 0.5, absent: 20 },
  });
  expect(penalties).toEqual({
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
    leave: { personalDays: 1, specialHours: 1, holidayDays: 2, nightHour: 12, certificateDays: 1, leaderDays: 1 },
    swaps: { perMonth: 2, gapMinutes: 60 },
    patrol: { timesPerDay: 10, gapMinutes: 20, graceMinutes: 10 },
  });
});

test.each(namedEntries)("allows the default of $id", ({ entry }) => {
  expect(entry.schema.safeParse(entry.default).success).toBe(true);
  expect(entry.schema.description ?? entry.choices).toBeTruthy();
});

test("gives no item of a block twice", () => {
  const items = namedEntries.map(({ entry }) => `${entry.block} ${entry.item}`);
  expect(new Set(items).size).toBe(items.length);
});

test("finds the table a sheet was said to be, in any letter case", () => {
  const rows = rowsOf([
    ["表名口径", "Sheet1", "外呼汇总"],
    ["表名口径", "旧表", "忽略"],
  ]);
  const definitions = readDefinitions(rows, vocabulary);
  expect(appointedTable(definitions, "SHEET1")).toBe("tallies");
  expect(appointedTable(definitions, "旧表")).toBeNull();
  expect(appointedTable(definitions, "新表")).toBeUndefined();
});
