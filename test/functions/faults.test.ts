import type { SheetRange } from "../support/fake-functions/function-runtime.ts";
import { PLATFORMS, rangeOf, startFunctions } from "../support/fake-functions/start-functions.ts";

const calls = rangeOf(`
  日期  | 工号 | 业务 | 结果
  45931 | 1001 | 彩铃 | 成功`);
const nobody = rangeOf(`
  日期  | 业务 | 结果
  45931 | 彩铃 | 成功`);
const ranking = rangeOf(`
  工号 | 产值 | 排名
  1001 | 30   | 1`);
const definitions = rangeOf(`
  块       | 项   | 值
  比率口径 | 分母 | 天数`);

const value = (message: string | RegExp) => ({ error: "#VALUE!", message: expect.stringMatching(message) as unknown });

describe.each(PLATFORMS)("on the %s, a formula says what is wrong", (platform) => {
  const runtime = startFunctions(platform);

  it.each<[string, SheetRange, RegExp]>([
    ["a missing column", nobody, /^没有“工号”列:表头是 日期, 业务, 结果。表1 最接近“外呼明细”/],
    ["a report taken for a table", ranking, /是报表/],
    ["a range without headers", [[45931, 1001, "彩铃", "成功"]], /^表1 没有认得的表头:表头是 彩铃, 成功。/],
    ["a wrong definition", [...definitions], /表1!C2.*天数/],
  ])("with %s", async (_, table, message) => {
    expect(await runtime.call("MEASURE", "定制率", 1001, "2025-10", table)).toEqual(value(message));
  });

  it.each([
    ["MEASURE", ["定制比率", 1001, "2025-10", calls], /没有指标“定制比率”,最接近的是“定制率”/],
    ["MEASURE", ["定制率", 1001, "十月", calls], /“十月”不是期间。请写成 2025-10-09/],
    ["MEASURE", ["产值", 1001, "2025-10", calls], /“产值\(元\)”需要“业务单价”表/],
    ["MEASURE", ["工时", 1001, "2025-10", calls], /“工时\(小时\)”需要“工时”或“刷卡记录”表/],
    ["MEASURE", ["产值排名", null, "2025-10", calls], /“产值排名”需要“人员”和“业务单价”表/],
    ["MEASURE", ["定制率", 1001, "2025-10"], /没有给出表/],
    ["REPORT", ["员工产值", "2025-10", calls], /没有报表“员工产值”,最接近的是/],
    ["REPORT", ["定制率拒访率", "2025-10", calls], /“定制率拒访率”需要“人员”表/],
    ["REPORT", ["地市外呼汇总", "2025-10", calls, rangeOf("业务 | 单价\n彩铃 | 1")], /要写明地市,例如/],
    ["REPORT", ["success-register 份数=3", "2025-10", calls], /没有“份数”这个选项/],
    ["PERFORMANCE", [1001, "2025-10", calls], /“绩效成绩”需要“人员”表/],
    ["PERFORMANCE", [1001, "2025-10-01..2025-11-02", calls], /不是月份/],
    ["PENALTYLEVEL", [rangeOf("日期 | 工号 | 类别\n45931 | 1001 | 轻度"), 1001, "2025-10"], /不是日期/],
    ["SHIFTHOURS", ["九点", "18:00"], /签入“九点”读不出时间/],
    ["SHIFTHOURS", ["9:00", "10:00", 90], /休息 90 分钟不对/],
    ["SHIFTHOURS", [45932.5, 45931.5], /早于签入/],
    ["PERIOD", [45931, "季"], /没有“季”这种期间/],
    ["DEFINE", ["产直"], /最接近的是“产值”/],
    ["MASK", [{ error: "#REF!" }], /参数 phone 是错误值 #REF!/],
  ] as const)("SEAT.%s with a wrong argument (%#)", async (id, given, message) => {
    expect(await runtime.call(id, ...given)).toEqual(value(message));
  });

  it("#N/A when nobody has the number, and when an argument is #N/A", async () => {
    const unknown = await runtime.call("CONNECTRATE", calls, 9999);
    expect(unknown).toEqual({ error: "#N/A", message: expect.stringContaining("“9999”") as unknown });
    expect(await runtime.call("CONNECTRATE", calls, { error: "#N/A" })).toMatchObject({ error: "#N/A" });
  });

  it("nothing when the cell was edited meanwhile", async () => {
    expect(await runtime.callAndCancel("CONNECTRATE", calls)).toBeNull();
  });
});
