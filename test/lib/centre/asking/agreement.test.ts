import fc from "fast-check";
import type { Centre } from "../../../../src/lib/centre/centre.ts";
import {
  agentRates,
  agentSubscriptions,
  floorStatus,
  outboundHoursSummary,
  productSummary,
  REPORTS,
  teamOutputHours,
} from "../../../../src/lib/centre/reports/index.ts";
import { calls } from "../../../../src/lib/centre/subjects/calls/calls.ts";
import { parsePeriod } from "../../../../src/lib/facts/period.ts";
import type { JsonRow, ReportJson } from "../../../../src/lib/report/to-json.ts";
import { type Asked, centreOf, jsonOf } from "../../../support/centre.ts";

const FIGURES = ["dialled", "connected", "subscriptions", "refusals", "talkSeconds", "output", "hours"] as const;
type Figure = (typeof FIGURES)[number];
type Figures = Partial<Record<Figure, number>>;

const id = fc.constantFrom("1001", "1002", "2001", "0301", "9999");
const day = fc.constantFrom("2025-09-30", "2025-10-01", "2025-10-02", "2025-10-31", "坏日期");
const product = fc.constantFrom("手机报", "彩铃", "新业务");
const city = fc.constantFrom("郑州", "河南省郑州市", "开封", null);
const outcome = fc.constantFrom("成功", "成功", "拒访", "预约", "忙音", "天书");
const small = fc.nat({ max: 20 });
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${hour}:30`);

const madeUp = fc.record({
  roster: fc.uniqueArray(
    fc.tuple(id, fc.constant("张三"), fc.constantFrom("一班", "二班"), fc.constantFrom("坐席", null, "班长"), day),
    { minLength: 1, maxLength: 6, selector: ([agent, , , , from]) => agent + from },
  ),
  calls: fc.array(fc.tuple(day, id, product, outcome, city, small), { minLength: 1, maxLength: 40 }),
  tallies: fc.array(fc.tuple(day, id, product, city, small, small, small, small, small), { maxLength: 6 }),
  sessions: fc.array(fc.tuple(day, id, clock, clock, fc.constantFrom("外呼", "午休")), { maxLength: 15 }),
});

type MadeUp = typeof madeUp extends fc.Arbitrary<infer T> ? T : never;

function open({ roster, calls, tallies, sessions }: MadeUp): Promise<Centre> {
  return centreOf({
    人员: [["工号", "姓名", "班组", "岗位", "生效日期"], ...roster],
    业务单价: "业务 | 单价 | 地市\n手机报 | 2.35 |\n手机报 | 2.5 | 郑州\n彩铃 | 0.1 |",
    外呼明细: [["日期", "工号", "业务", "结果", "地市", "通话时长"], ...calls],
    外呼汇总: [["日期", "工号", "业务", "地市", "外呼量", "接通量", "定制量", "拒访量", "通话时长"], ...tallies],
    工时: [["日期", "工号", "签入", "签出", "类型"], ...sessions],
  });
}

/** The figures of a whole run of a report: its totals, or where it has none the sums of its rows. */
function figuresOf({ totals, rows }: ReportJson): Figures {
  const parts = totals ? [totals] : rows;
  const shown = FIGURES.filter((figure) => figure in (totals ?? rows[0] ?? {}));
  return Object.fromEntries(
    shown.map((figure) => [figure, parts.reduce((sum, part) => sum + (part[figure] as number), 0)]),
  );
}

/** What a report is to be asked for so that it tells of all: once, or once for each city or product. */
function questionsFor({ options }: (typeof REPORTS)[number], centre: Centre, period: string): Asked[] {
  const { cities, products } = centre.of(calls);
  if (options["city"] === "required") return cities.texts.map((one) => ({ period, city: one }));
  const narrowed = products.texts.map((one) => ({ period, product: one }));
  return options["product"] === "required" ? narrowed : [period];
}

function addAll(parts: readonly Figures[]): Figures {
  const sum = (figure: Figure) => parts.reduce((total, part) => total + (part[figure] ?? 0), 0);
  return Object.fromEntries(
    FIGURES.filter((figure) => parts.some((one) => figure in one)).map((one) => [one, sum(one)]),
  );
}

function ownOf(figures: readonly [string, Figures][], wanted: string): Figures {
  return figures.find(([report]) => report === wanted)![1];
}

function countsBy(key: string, rows: readonly JsonRow[]): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row[key] as string, row["subscriptions"] as number]));
}

async function holds(law: (centre: Centre) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(madeUp, async (rows) => law(await open(rows))),
    { numRuns: 40 },
  );
}

/** The reports that these tables are enough for, over a period. */
function reportsOver(period: string, { readings }: Centre) {
  const read = new Set(readings.map(({ table }) => table));
  const kind = parsePeriod(period)!.kind;
  return REPORTS.filter(({ needs, of }) => {
    return (of === "any" || of === kind) && needs.every((tables) => tables.some((table) => read.has(table)));
  });
}

describe("all reports of one run", () => {
  it("agree on dials, subscriptions, output and hours, whatever they are grouped by", () =>
    holds((centre) => {
      for (const period of ["2025-10-02", "2025-10"]) {
        const figures = reportsOver(period, centre).map((report): [string, Figures] => {
          const asked = questionsFor(report, centre, period);
          return [report.id, addAll(asked.map((one) => figuresOf(jsonOf(report, centre, one))))];
        });
        expect(figures.filter(([, own]) => "output" in own).length).toBeGreaterThan(7);
        const whole = { ...ownOf(figures, "agent-output-hours"), ...ownOf(figures, "outbound-overview") };
        for (const [report, own] of figures) {
          const agreed = Object.entries(whole).filter(([figure]) => figure in own);
          expect([report, own]).toEqual([
            report,
            Object.fromEntries(agreed.map(([figure, value]) => [figure, expect.closeTo(value, 9)])),
          ]);
        }
      }
    }));

  it("agree on a day's output, hours and headcount, beside the month to date", () =>
    holds((centre) => {
      const teams = jsonOf(teamOutputHours, centre, "2025-10-02").totals!;
      for (const [span, asked] of [
        ["day", "2025-10-02"],
        ["month", "2025-10-01..2025-10-02"],
      ] as const) {
        const { headcount, output, hours } = jsonOf(outboundHoursSummary, centre, asked).totals!;
        expect([teams[`${span}Headcount`], teams[`${span}Output`], teams[`${span}Hours`]]).toEqual([
          headcount,
          ...[output, hours].map((figure) => expect.closeTo(figure as number, 9) as unknown),
        ]);
      }
      expect(jsonOf(floorStatus, centre, "2025-10-02").totals!["headcount"]).toBe(teams["dayHeadcount"]);
    }));

  it("agree on subscriptions by product and by team", () =>
    holds((centre) => {
      const { rows, totals } = jsonOf(productSummary, centre, "2025-10");
      const byProduct = countsBy("product", rows);
      const agents = jsonOf(agentSubscriptions, centre, "2025-10");
      expect(agents.totals!["subscriptionsByProduct"]).toEqual(byProduct);
      const { subtotals } = jsonOf(agentRates, centre, "2025-10");
      expect(countsBy("team", subtotals)).toMatchObject(totals!["subscriptionsByTeam"] as Record<string, number>);
    }));
});
