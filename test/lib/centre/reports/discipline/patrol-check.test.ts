import { patrolCheck } from "../../../../../src/lib/centre/reports/discipline/patrol-check.ts";
import { traceFigure } from "../../../../../src/lib/centre/tracing/trace-figure.ts";
import { centreOf, gridOf, jsonOf, pick, requestOf, tableOf } from "../../../../support/centre.ts";

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

  describe("of a roster with leaders", () => {
    const 人员 = `
      工号 | 姓名 | 班组 | 岗位     | 入职日期   | 离职日期
      9001 | 丁一 | 一班 | 班长     |            |
      9002 | 丁二 | 一班 | 客服班长 |            |
      9003 | 丁三 | 二班 | 班长     | 2025-10-10 |
      9004 | 丁四 | 二班 | 班长     |            | 2025-10-09
      1001 | 甲   | 一班 | 坐席     |            |`;
    const rowsOf = async (sheets: Record<string, string>, period: string) => {
      const { rows } = jsonOf(
        patrolCheck,
        await centreOf({ 人员, 巡检: `${SHEET}\n2025-10-08 10:00 | 丁一`, ...sheets }),
        period,
      );
      return pick(rows, "leader", "date", "patrols", "longestGap").map(([leader, date, ...rest]) =>
        [leader, String(date).slice(5), ...rest].join(" "),
      );
    };

    it("has a row with 0 on each working day of everybody who was employed as one", async () => {
      expect(await rowsOf({}, "2025-10-09..2025-10-13")).toEqual([
        "丁一 10-09 0 540",
        "丁一 10-10 0 540",
        "丁一 10-11 0 540",
        "丁一 10-13 0 540",
        ...["09", "10", "11", "13"].map((day) => `9002 10-${day} 0 540`),
        ...["10", "11", "13"].map((day) => `9003 10-${day} 0 540`),
        "9004 10-09 0 540",
      ]);
    });

    it("goes by what 考勤 says of the day, leave of several days too, and shows whoever went round all the same", async () => {
      const 考勤 = `
        日期       | 工号 | 状态 | 天数
        2025-10-10 | 9001 | 休息 |
        2025-10-10 | 9002 | 年假 | 2.5
        2025-10-10 | 9003 | 出勤 |`;
      const 巡检 = `${SHEET}\n2025-10-10 10:00 | 丁一\n2025-10-12 10:00 | 丁三`;
      expect(await rowsOf({ 考勤, 巡检 }, "2025-10-10..2025-10-14")).toEqual([
        "丁一 10-10 1 480",
        "丁一 10-11 0 540",
        "丁一 10-13 0 540",
        "丁一 10-14 0 540",
        "丁三 10-10 0 540",
        "丁三 10-11 0 540",
        "丁三 10-12 1 480",
        "丁三 10-13 0 540",
        "丁三 10-14 0 540",
        "9002 10-14 0 540",
      ]);
    });

    it("takes a number and a name for one leader, a name of two for either, and any other text for itself", async () => {
      const 巡检 = `${SHEET}\n2025-10-09 09:00 | 丁一\n2025-10-09 13:30 | 9001\n2025-10-09 10:00 | 巡查员`;
      const named = await rowsOf({ 巡检 }, "2025-10-09");
      expect(named.slice(0, 2)).toEqual(["丁一 10-09 2 270", "巡查员 10-09 1 480"]);
      const alike = 人员.replace("丁二", "丁一");
      expect(await rowsOf({ 人员: alike }, "2025-10-10")).toEqual(["丁一 10-10 0 540", "9003 10-10 0 540"]);
    });

    it("leads a row with 0 back to the leader's row of the roster", async () => {
      const centre = await centreOf({ 人员, 巡检: `${SHEET}\n2025-10-08 10:00 | 丁一` });
      const request = requestOf("2025-10-09");
      const row = { leader: "9002" };
      const trace = traceFigure(centre, { report: patrolCheck, request, row, measure: "patrols" });
      expect([trace.value, ...trace.rows.map(({ sheet, row: number }) => `${sheet} ${number}`)]).toEqual([0, "人员 3"]);
    });
  });

  it("says on its sheet in red what falls short", async () => {
    const centre = await centreOf({ 巡检: `${SHEET}\n2025-10-09 12:00 | 李班长` });
    const cells = gridOf(patrolCheck, centre, "2025-10-09").rows.at(-1)!.cells;
    expect(cells.at(-1)).toEqual({ value: "次数不足、间隔过长", alert: true });
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
