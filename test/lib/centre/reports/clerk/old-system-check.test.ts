import { oldSystemCheck } from "../../../../../src/lib/centre/reports/clerk/old-system-check.ts";
import { centreOf, gridsOf, jsonOf, linesOf, pick, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 老系统工号
    1001 | 张三 | 一班 | 坐席 | 0301
    1002 | 李四 | 一班 | 坐席 | 0302`,
  老系统报表: `
    日期       | 工号 | 业务   | 定制量 | 地市
    2025-10-09 | 0301 | 手机报 | 2      | 郑州
    2025-10-09 | 0301 | 手机报 | 1      | 开封
    2025-10-09 | 0301 | 彩铃   | 1      | 郑州
    2025-10-09 | 0302 | 彩铃   | 0      | 郑州
    2025-10-10 | 0302 | 手机报 | 2      | 郑州
    2025-11-01 | 0302 | 手机报 | 9      | 郑州`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果 | 系统 | 地市   | 录音编号
    2025-10-09 | 0301 | 手机报 | 成功 | 老   | 郑州市 | R2
    2025-10-09 | 0301 | 手机报 | 成功 | 老   | 郑州   | R1
    2025-10-09 | 0301 | 手机报 | 成功 | 新   | 郑州   | R3
    2025-10-09 | 0301 | 手机报 | 拒访 | 老   | 郑州   | R4
    2025-10-09 | 0301 | 彩铃   | 成功 | 老   | 郑州   | R5
    2025-10-10 | 0302 | 彩铃   | 成功 | 旧   | 开封   | R6
    2025-10-10 | 0302 | 彩铃   | 成功 | 老   | 开封   |`,
});

const header = ["date", "agentId", "product", "reported", "counted", "difference", "recordingIds"];

describe("老系统报表核对", () => {
  it("gives only the rows that differ, with the recordings to listen to", async () => {
    const { rows, subtotals } = jsonOf(oldSystemCheck, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      header,
      ["2025-10-09", "1001", "手机报", 3, 2, 1, ["R2", "R1"]],
      ["2025-10-10", "1002", "手机报", 2, 0, 2, []],
      ["2025-10-10", "1002", "彩铃", 0, 2, -2, ["R6"]],
    ]);
    expect(subtotals).toEqual([]);
  });

  it("totals all of what was held against each other, and how many agree and differ", async () => {
    const { totals } = jsonOf(oldSystemCheck, await centre, "2025-10");
    expect(totals).toEqual({ reported: 6, counted: 5, agreeing: 1, differing: 3 });
  });

  it("is of one city when one is given", async () => {
    const { rows, totals } = jsonOf(oldSystemCheck, await centre, { period: "2025-10", city: "河南省郑州市" });
    expect(tableOf(rows)).toEqual([header, ["2025-10-10", "1002", "手机报", 2, 0, 2, []]]);
    expect(totals).toEqual({ reported: 5, counted: 3, agreeing: 2, differing: 1 });
  });

  it("lists the recordings of the rows that differ on a sheet beside it", async () => {
    const [check, recordings, ...others] = gridsOf(oldSystemCheck, await centre, "2025-10");
    expect([check!.name, recordings!.name, others]).toEqual(["老系统报表核对 2025-10", "待听录音 2025-10", []]);
    expect(linesOf(recordings!)).toEqual([
      ["header", "日期", "工号", "姓名", "业务", "录音编号"],
      ["body", 45_939, "1001", "张三", "手机报", "R2"],
      ["body", 45_939, "1001", "张三", "手机报", "R1"],
      ["body", 45_940, "1002", "李四", "彩铃", "R6"],
    ]);
    expect(recordings!.mark).toBe("recordings-to-hear|2025-10");
  });

  it("writes its totals as values, as the rows that agree are not on the sheet", async () => {
    const [check] = gridsOf(oldSystemCheck, await centre, "2025-10");
    expect(linesOf(check!).at(-1)).toEqual(["total", "合计", null, null, 6, 5, null, null, 1, 3]);
    expect(check!.rows.at(-1)!.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("agrees wholly where both tell the same", async () => {
    const { rows, totals } = jsonOf(oldSystemCheck, await centre, { period: "2025-10-09", city: "郑州" });
    expect([rows, pick([totals!], "agreeing", "differing")]).toEqual([[], [[2, 0]]]);
  });

  it("wants both the report and the calls", async () => {
    const alone = await centreOf({
      人员: "工号 | 姓名 | 班组\n1 | 甲 | 一班",
      老系统报表: "日期 | 工号 | 业务 | 定制量\n2025-10-09 | 1 | 彩铃 | 2",
    });
    expect(() => jsonOf(oldSystemCheck, alone, "2025-10")).toThrow("“老系统报表核对”需要“外呼明细”表");
  });
});
