import { openCentre } from "../../../src/lib/centre/reading/open-centre.ts";
import { calls } from "../../../src/lib/centre/subjects/calls/calls.ts";
import { hours as worked } from "../../../src/lib/centre/subjects/hours/hours.ts";
import { bare } from "../../support/bare.ts";
import { hoursOf, problemsOf, totalOf } from "../../support/centre-rows.ts";
import { type Cell, sheet } from "../../support/sheets.ts";

const CALLS = ["日期", "工号", "业务", "结果", "号码"];
const open = (name: string, rows: readonly (readonly Cell[])[]) => openCentre([bare(sheet(name, rows))]);

describe("a range without number formats", () => {
  it.each([
    ["通话时长", [205, 60, 0.5], 265.5],
    ["通话时长", [0.5], 0.5],
    ["通话时长", [205 / 86400, 60 / 86400], 265],
    ["通话时长(分钟)", [0.5, 2], 150],
    ["通话时长(分钟)", [34 / 60], 34],
    ["通话时长(分钟)", [205 / 86400], 205],
  ])("has %s %j as %d seconds", async (header, cells, seconds) => {
    const rows = cells.map((cell, row) => [45931, 1001, "彩铃", "成功", 100 + row, cell]);
    expect(totalOf((await open("表1", [[...CALLS, header], ...rows])).of(calls).facts, "talkSeconds")).toBeCloseTo(
      seconds,
      6,
    );
  });

  it.each([
    [[8, 0.5], 8.5],
    [[0.5], 0.5],
    [[1 / 3, 0.5], 20],
  ])("has hours %j as %d hours", async (cells, hours) => {
    const rows = cells.map((cell, row) => [45931 + row, 1001, cell]);
    const centre = await open("表1", [["日期", "工号", "工时"], ...rows]);
    expect(totalOf(centre.of(worked).facts, "seconds") / 3600).toBeCloseTo(hours, 6);
  });

  it("has sign-ins as times, 1 as midnight, and serials as dates with times", async () => {
    const centre = await open("表1", [
      ["日期", "工号", "签入", "签出"],
      [45931, 1001, 0.75, 1],
      [45932, 1001, 45932.25, 45933],
    ]);
    expect(hoursOf(centre, "date", "hours")).toEqual([
      ["2025-10-01", 6],
      ["2025-10-02", 18],
    ]);
  });

  it("takes calls for repeated only when some time of the column shows seconds", async () => {
    const second = 1 / 86400;
    const rowsAt = (...times: number[]) => [CALLS, ...times.map((time) => [45931 + time, 1001, "彩铃", "成功", 138])];
    expect(problemsOf(await open("表1", rowsAt(0.5, 0.5)))).not.toContainEqual(expect.stringContaining("duplicateRow"));
    const withSeconds = await open("表1", rowsAt(0.5, 0.5, 0.5 + second));
    expect(problemsOf(withSeconds)).toContainEqual("duplicateRow 表1!A3 2025-10-01 12:00:00");
  });

  it("has a second column of dates as the time where it holds parts of a day", async () => {
    const [first] = (
      await open("表1", [
        ["外呼日期", "外呼时间", "工号", "业务", "结果"],
        [45931, 0.5, 1001, "彩铃", "成功"],
      ])
    ).of(calls).facts.keys["date"]!;
    expect(first).toBe(45931);
  });

  it("shows dates in problems as dates", async () => {
    const centre = await open("表1", [CALLS, [45931, 1001, "彩铃", "天书", 138], [45931.5, 1001, "彩铃", "成功", 5]]);
    expect(problemsOf(centre)[0]).toBe("unknownOutcome 表1!D2 天书");
  });
});

describe("a range in which a blank cannot be told from 0", () => {
  it.each([[0], [null]])("has a blank count (%s) as 0 and a blank of anything else as blank", async (blank) => {
    const canonical = blank === 0 ? null : blank;
    const rows: Cell[][] = [
      ["日期", "工号", "业务", "外呼量", "接通量", "定制量", "地市"],
      [45931, 1001, "彩铃", 20, canonical, canonical, canonical],
      [canonical, 1001, "彩铃", 20, 5, 1, "郑州"],
      [45931, canonical, "彩铃", 20, 5, 1, "郑州"],
    ];
    const centre = await open("表1", rows);
    expect(totalOf(centre.of(calls).facts, "dialled")).toBe(20);
    expect(problemsOf(centre).filter((problem) => problem.startsWith("missing"))).toHaveLength(2);
  });
});
