import fc from "fast-check";
import type { Centre } from "../../../../../src/lib/centre/centre.ts";
import { attendanceMonthly } from "../../../../../src/lib/centre/reports/discipline/attendance-monthly.ts";
import type { JsonRow } from "../../../../../src/lib/report/to-json.ts";
import { centreOf, gridOf, jsonOf } from "../../../../support/centre.ts";

const agent = fc.constantFrom("1001", "1002", "1003", "1004");
const day = fc.integer({ min: 1, max: 31 }).map((date) => `2025-10-${String(date).padStart(2, "0")}`);
const status = fc.constantFrom("出勤", "事假", "年假", "旷工", "缺卡", "休息", "加班", "育儿假");
const part = fc.constantFrom(null, 0.5, 0.25);

/** 考勤 of some, 工时 of some, perhaps of nobody; whoever is left is due by the calendar alone. */
const madeUp = fc.record({
  roster: fc.uniqueArray(
    fc.tuple(agent, fc.constant("某"), fc.constantFrom("一班", "二班"), fc.constantFrom("坐席", "班长")),
    { minLength: 1, maxLength: 4, selector: ([id]) => id },
  ),
  attendance: fc.array(fc.tuple(day, agent, status, part), { maxLength: 12 }),
  hours: fc.array(fc.tuple(day, agent, fc.constantFrom(0, 8)), { maxLength: 6 }),
});

type Row = readonly (string | number | null)[];

function open({ roster, attendance, hours }: Record<"roster" | "attendance" | "hours", readonly Row[]>) {
  return centreOf({
    人员: [["工号", "姓名", "班组", "岗位"], ...roster],
    考勤: [["日期", "工号", "状态", "天数"], ["2025-09-30", "1001", "出勤", null], ...attendance],
    ...(hours.length > 0 && { 工时: [["日期", "工号", "工时"], ...hours] }),
  });
}

async function holds(law: (centre: Centre) => void): Promise<void> {
  const opened = fc.asyncProperty(madeUp, async (rows) => law(await open(rows)));
  await fc.assert(opened, { numRuns: 60 });
}

describe("考勤月报 of any centre", () => {
  it("has on every row and total the rate that its own days give", () =>
    holds((centre) => {
      const { rows, subtotals, totals } = jsonOf(attendanceMonthly, centre, "2025-10");
      for (const { attended, due, attendanceRate } of [...rows, ...subtotals, totals!]) {
        expect([attended, due]).toEqual([expect.any(Number), expect.any(Number)]);
        expect(attendanceRate).toEqual(due === 0 ? null : expect.closeTo(Number(attended) / Number(due), 9));
      }
    }));

  it("adds days due and attended up, row by row", () =>
    holds((centre) => {
      const { rows, subtotals, totals } = jsonOf(attendanceMonthly, centre, "2025-10");
      for (const subtotal of subtotals)
        expectSum(
          rows.filter(({ team }) => team === subtotal["team"]),
          subtotal,
        );
      expectSum(rows, totals!);
    }));

  it("divides the days beside it wherever it shows a rate", () =>
    holds((centre) => {
      const { rows } = gridOf(attendanceMonthly, centre, "2025-10");
      const header = rows.find(({ role }) => role === "header")!.cells.map(({ value }) => value);
      const rate = header.indexOf("出勤率");
      const rates = rows.flatMap(({ cells }) => cells[rate] ?? []).filter(({ value }) => typeof value === "number");
      for (const { formula } of rates) expect(formula).toMatch(/^IF\(N\(D(\d+)\)=0,"",E\1\/D\1\)$/);
    }));
});

function expectSum(parts: readonly JsonRow[], whole: JsonRow): void {
  for (const id of ["due", "attended"]) {
    const sum = parts.reduce((added, row) => added + Number(row[id]), 0);
    expect([id, whole[id]]).toEqual([id, expect.closeTo(sum, 9)]);
  }
}
