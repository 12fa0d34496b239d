import { patrolCheck } from "../../../../../src/lib/centre/reports/discipline/patrol-check.ts";
import { centreOf, jsonOf, pick, tableOf } from "../../../../support/centre.ts";

const SHEET = "巡检时间 | 班长";

describe("巡检核查", () => {
  it("counts a leader's patrols a day and the longest time without one, and flags what falls short", async () => {
    const centre = await centreOf({
      巡检: `
        巡检时间         | 巡检人 | 发现问题
        2025-10-09 16:00 | 李班长 |
        2025-10-09 09:20 | 李班长 | 串岗
        2025-10-09 19:30 | 李班长 |
        2025-10-08 12:00 | 李班长 |
        2025-10-09       | 王班长 |
        2025-11-01 10:00 | 王班长 |`,
    });
    expect(tableOf(jsonOf(patrolCheck, centre, "2025-10").rows)).toEqual([
      ["leader", "date", "patrols", "longestGap", "flags"],
      ["李班长", "2025-10-08", 1, 360, ["tooFew", "longGap"]],
      ["李班长", "2025-10-09", 3, 400, ["tooFew", "longGap"]],
      ["王班长", "2025-10-09", 1, null, ["tooFew"]],
    ]);
  });

  it.each([
    ["is silent at the gap with its grace", 30, []],
    ["flags a minute more", 31, ["longGap"]],
  ])("%s", async (_, minutes, flags) => {
    const times = Array.from({ length: 18 }, (__, place) => 540 + place * 30);
    times[1] = 540 + minutes;
    const rows = times.map((time) => `2025-10-09 ${clockOf(time)} | 李班长`);
    const centre = await centreOf({ 巡检: [SHEET, ...rows].join("\n") });
    expect(pick(jsonOf(patrolCheck, centre, "2025-10-09").rows, "patrols", "longestGap", "flags")).toEqual([
      [18, minutes, flags],
    ]);
  });

  it("goes by the numbers of 口径", async () => {
    const centre = await centreOf({
      口径: "块 | 项 | 值\n评扣口径 | 每日巡检次数 | 2\n评扣口径 | 巡检间隔 | 180",
      巡检: `${SHEET}\n2025-10-09 12:00 | 李班长\n2025-10-09 15:00 | 李班长`,
    });
    expect(pick(jsonOf(patrolCheck, centre, "2025-10-09").rows, "longestGap", "flags")).toEqual([[180, []]]);
  });
});

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
