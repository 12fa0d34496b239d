import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import { jsonOf } from "../../../support/centre.ts";
import { sampleCentre } from "../../../support/sample-centre.ts";

const PERIODS = { day: "2025-10-09", month: "2025-10", any: "2025-10" };
const POSTS = ["complaint", "callback", "satisfaction", "inbound-sms", "blacklist", "backlog"];

describe("the made-up centre whose figures are led back", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await sampleCentre({ agents: 12, month: "2025-10", seed: 7, callsPerAgentDay: 5 });
  });

  const posts = REPORTS.filter(({ id }) => POSTS.some((post) => id.startsWith(post)));

  it("has all twelve reports of the posts", () => {
    expect(posts.map(({ id }) => id).sort()).toEqual([
      "backlog",
      "blacklist",
      "blacklist-check",
      "callback-register",
      "callback-sla",
      "complaint-coaching",
      "complaint-monthly",
      "complaint-register",
      "complaint-summary",
      "complaint-tracking",
      "inbound-sms",
      "satisfaction-weekly",
    ]);
  });

  it.each(posts.map((report) => [report.id, report] as const))("has something in every part of %s", (_, report) => {
    const json = jsonOf(report, centre, PERIODS[report.of]);
    const parts = Object.entries(json.blocks ?? { all: json }).map(([id, { rows }]) => [id, rows.length > 0]);
    expect(parts).toEqual(parts.map(([id]) => [id, true]));
  });
});
