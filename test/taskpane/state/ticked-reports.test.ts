import { REPORTS } from "../../../src/lib/centre/reports/index.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import {
  CLERK_REPORTS,
  hindranceOf,
  QUALITY_REPORTS,
  SERVICE_REPORTS,
  tickedItems,
} from "../../../src/taskpane/state/ticked-reports.ts";

const day = parsePeriod("2025-10-09")!;
const month = parsePeriod("2025-10")!;
const NOWHERE = { city: "", product: "" };

function report(id: string) {
  return REPORTS.find((one) => one.id === id)!;
}

describe("the reports to tick", () => {
  it("are all there are, each on one page", () => {
    const ids = [...CLERK_REPORTS, ...QUALITY_REPORTS, ...SERVICE_REPORTS].map(({ id }) => id);
    expect(ids.sort()).toEqual(REPORTS.map(({ id }) => id).sort());
  });

  it("are the QA lead's when evaluators or penalties wrote their rows", () => {
    const ids = QUALITY_REPORTS.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["qa-monthly", "performance", "penalty-ledger", "sampling-plan"]));
    expect(ids).not.toContain("agent-rates");
  });

  it("are those of the posts of complaints and callbacks, which are nobody else's", () => {
    const ids = SERVICE_REPORTS.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["complaint-register", "callback-sla", "blacklist", "backlog"]));
    expect(ids).not.toContain("success-register");
  });

  it.each([
    ["floor-status", month, NOWHERE, "ofDayOnly"],
    ["qa-monthly", day, NOWHERE, "ofMonthOnly"],
    ["city-summary", day, { city: " ", product: "" }, "needsCity"],
    ["product-register", day, NOWHERE, "needsProduct"],
    ["product-evaluation", day, NOWHERE, null],
    ["city-summary", day, { city: "郑州", product: "" }, null],
  ] as const)("say what hinders %s (%#)", (...[id, period, by, hindrance]) => {
    expect(hindranceOf(report(id), period, by)).toBe(hindrance);
  });

  it("are asked for narrowed by what each can be narrowed by", () => {
    const reports = [report("agent-rates"), report("product-register")];
    expect(tickedItems({ reports, by: { city: "郑州", product: "手机报" } })).toEqual([
      { report: "agent-rates", options: {} },
      { report: "product-register", options: { product: "手机报" } },
    ]);
  });
});
