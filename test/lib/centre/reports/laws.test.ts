import fc from "fast-check";
import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { agentOutputHours } from "../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { agentRates } from "../../../../src/lib/centre/reports/clerk/agent-rates.ts";
import { outboundOverview } from "../../../../src/lib/centre/reports/clerk/outbound-overview.ts";
import type { JsonRow } from "../../../../src/lib/report/to-json.ts";
import { centreOf, gridOf, jsonOf } from "../../../support/centre.ts";

const REPORTS = [agentOutputHours, outboundOverview, agentRates];
const SUMS = ["dialled", "connected", "subscriptions", "refusals", "callbacks", "output", "hours", "talkSeconds"];
const PERIODS = ["2025-10", "2025-10-02", "2025-W40", "2025-10-01..2025-10-03"];

type Row = readonly (string | number | null)[];

/** The rows of a small centre, some of them faulty. */
interface MadeUp {
  readonly roster: readonly Row[];
  readonly calls: readonly Row[];
  readonly tallies: readonly Row[];
  readonly sessions: readonly Row[];
}

const team = fc.constantFrom("一班", "二班", "三班");
const id = fc.constantFrom("1001", "1002", "1003", "0204", "9999");
const product = fc.constantFrom("手机报", "彩铃", "新业务");
const day = fc.constantFrom("2025-09-30", "2025-10-01", "2025-10-02", "2025-10-03", "2025-10-31", "坏日期");
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:30`);
const outcome = fc.constantFrom("成功", "成功", "拒访", "预约", "忙音", "不符合", "天书");
const small = fc.nat({ max: 20 });

const madeUp: fc.Arbitrary<MadeUp> = fc.record({
  roster: fc.uniqueArray(
    fc.tuple(id, fc.constant("张三"), team, fc.constantFrom("坐席", null, "班长"), fc.constantFrom(null, "2025-10-02")),
    { minLength: 2, maxLength: 6, selector: ([agent, , , , from]) => `${agent}${from}` },
  ),
  calls: fc.array(fc.tuple(day, id, product, outcome, small), { minLength: 1, maxLength: 40 }),
  tallies: fc.array(fc.tuple(day, id, product, small, small, small, small), { maxLength: 5 }),
  sessions: fc.array(fc.tuple(day, id, clock, clock, fc.constantFrom("外呼", "培训", "休息")), { maxLength: 20 }),
});

function open({ roster, calls, tallies, sessions }: MadeUp): Promise<Centre> {
  return centreOf({
    人员: [["工号", "姓名", "班组", "岗位", "生效日期"], ...roster],
    业务单价: [
      ["业务", "单价"],
      ["手机报", 2.35],
      ["彩铃", 0.1],
    ],
    外呼明细: [["日期", "工号", "业务", "结果", "通话时长"], ...calls],
    外呼汇总: [["日期", "工号", "业务", "外呼量", "接通量", "定制量", "拒访量"], ...tallies],
    工时: [["日期", "工号", "签入", "签出", "类型"], ...sessions],
  });
}

async function holds(law: (centre: Centre, madeUp: MadeUp) => void | Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(madeUp, async (rows) => law(await open(rows), rows)),
    { numRuns: 25 },
  );
}

describe("the reports of any centre", () => {
  it("add rows up to subtotals, and subtotals to totals", () =>
    holds((centre) => {
      for (const report of REPORTS)
        for (const period of PERIODS) {
          const { rows, subtotals, totals } = jsonOf(report, centre, period);
          for (const subtotal of subtotals)
            expectSum(
              rows.filter((row) => row["team"] === subtotal["team"]),
              subtotal,
            );
          expectSum(rows, totals ?? sumOf(subtotals));
          expect(new Set(subtotals.map((row) => row["team"]))).toEqual(new Set(rows.map((row) => row["team"])));
        }
    }));

  it("agree on dials, subscriptions and output, team by team", () =>
    holds((centre) => {
      for (const period of PERIODS) {
        const [hours, overview, rates] = REPORTS.map((report) => dialsByTeam(jsonOf(report, centre, period).subtotals));
        expect(overview).toEqual(hours);
        expect(rates!.map((row) => ({ ...row, output: 0 }))).toEqual(hours!.map((row) => ({ ...row, output: 0 })));
      }
    }));

  it("are equal when they are run twice, and when the centre is read again", () =>
    holds(async (centre, rows) => {
      const again = await open(rows);
      for (const report of REPORTS) {
        const json = jsonOf(report, centre, "2025-10");
        expect(jsonOf(report, centre, "2025-10")).toEqual(json);
        expect(jsonOf(report, again, "2025-10")).toEqual(json);
        expect(gridOf(report, again, "2025-10")).toEqual(gridOf(report, centre, "2025-10"));
      }
    }));

  it("do not depend on the order of the rows of calls, tallies and sessions", () =>
    holds(async (centre, { roster, calls, tallies, sessions }) => {
      const turned = await open({
        roster,
        calls: [...calls].reverse(),
        tallies: [...tallies].reverse(),
        sessions: [...sessions].reverse(),
      });
      for (const report of [agentOutputHours, agentRates]) {
        const json = jsonOf(report, centre, "2025-10");
        expect(jsonOf(report, turned, "2025-10")).toEqual(json);
      }
      const sorted = (one: Centre) => jsonOf(outboundOverview, one, "2025-10").rows.map((row) => JSON.stringify(row));
      expect(sorted(turned).sort()).toEqual(sorted(centre).sort());
    }));

  it("hold a month as the sum of its days", () =>
    holds((centre) => {
      const days = ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-31"];
      const ofDays = days.map((day) => jsonOf(agentOutputHours, centre, day).totals!);
      expectSum(ofDays, jsonOf(agentOutputHours, centre, "2025-10").totals!);
    }));

  it("count, set aside or skip every row", () =>
    holds((centre, rows) => {
      for (const { rows: all, counted, setAside, skipped } of centre.readings)
        expect(counted + setAside + skipped).toBe(all);
      const read = (table: string) => centre.readings.find((reading) => reading.table === table)!.rows;
      expect([read("calls"), read("sessions")]).toEqual([rows.calls.length, rows.sessions.length]);
    }));
});

function sumOf(rows: readonly JsonRow[]): Record<string, number> {
  return Object.fromEntries(SUMS.map((id) => [id, rows.reduce((sum, row) => sum + Number(row[id] ?? 0), 0)]));
}

/** The parts' sums are the whole's, exactly so but for the rounding of output and hours. */
function expectSum(parts: readonly JsonRow[], whole: JsonRow): void {
  const sums = sumOf(parts);
  for (const id of SUMS.filter((one) => one in whole))
    expect([id, whole[id]]).toEqual([id, expect.closeTo(sums[id]!, 9)]);
}

function dialsByTeam(subtotals: readonly JsonRow[]) {
  const rows = subtotals.filter((row) => row["dialled"] !== 0);
  return rows.map(({ team, dialled, subscriptions, output = 0 }) => ({ team, dialled, subscriptions, output }));
}
