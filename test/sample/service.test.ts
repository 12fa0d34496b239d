import type { Centre } from "../../src/lib/centre/centre.ts";
import * as service from "../../src/lib/centre/reports/service/index.ts";
import { runReport } from "../../src/lib/centre/running/run-report.ts";
import { parsePeriod } from "../../src/lib/facts/period.ts";
import { isComposed } from "../../src/lib/report/composed.ts";
import type { AnyReport } from "../../src/lib/report/report.ts";
import { makeSample } from "../../src/sample/sample.ts";
import { sampleCentre } from "../support/sample-centre.ts";

const TABLES = ["complaints", "followUps", "callbacks", "inboundSms", "blacklist", "dialList", "workOrders"];
const demo = { agents: 24, month: "2025-10", seed: 1 };

let centre: Centre;
beforeAll(async () => {
  centre = await sampleCentre(demo);
});

describe("what the posts 投诉 and 回访 keep in the sample", () => {
  it("is read as its seven tables, the dialler's own list among them", () => {
    const sheets = TABLES.map((id) => centre.readings.filter(({ table }) => table === id).map(({ sheet }) => sheet));
    expect(sheets).toEqual([
      ["投诉登记"],
      ["跟踪记录"],
      ["回访记录"],
      ["上行短信"],
      ["黑名单", "外呼系统黑名单"],
      ["待呼名单"],
      ["工单流转"],
    ]);
  });

  it.each([demo, { agents: 12, month: "2025-02", seed: 3, callsPerAgentDay: 5 }])(
    "has the problems that were planted, and no others: %j",
    async (options) => {
      const { readings } = await sampleCentre(options);
      const codes = readings.flatMap(({ table, problems }) => problems.map(({ code }) => `${table} ${code}`));
      const planted = makeSample(options).planted.filter(({ table }) => TABLES.includes(table));
      const found = planted.map((one) => ({
        ...one,
        rows: codes.filter((code) => code === `${one.table} ${one.code}`).length,
      }));
      expect(found).toEqual(planted);
      expect(new Set(codes.filter((code) => TABLES.includes(code.split(" ")[0]!)))).toEqual(
        new Set(planted.map(({ table, code }) => `${table} ${code}`)),
      );
    },
  );

  const all: AnyReport<Centre>[] = Object.values(service);
  it.each(all.flatMap((report) => periodsOf(report).map((period) => [report.title, period, report] as const)))(
    "gives every part of %s something to show for %s",
    (_, period, report) => {
      const result = runReport(report, centre, { period: parsePeriod(period)!, options: {} });
      const tables = isComposed(result) ? result.parts : [result];
      expect(tables.filter(({ rows }) => rows.length === 0).map((table) => table.report.id)).toEqual([]);
    },
  );
});

/** The month and its first working day, as far as a report takes them. */
function periodsOf({ of }: AnyReport<Centre>): string[] {
  const periods = { day: ["2025-10-09"], month: ["2025-10"], any: ["2025-10-09", "2025-10"] };
  return of === "day" || of === "month" ? periods[of] : periods.any;
}
