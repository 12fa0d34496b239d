import { near } from "../support/centre.ts";
import type { Argument, FunctionRuntime } from "../support/fake-functions/function-runtime.ts";
import { PLATFORMS, rangeOf, startFunctions } from "../support/fake-functions/start-functions.ts";

const roster = rangeOf(`
  工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 一班 | 坐席
  2001 | 王五 | 二班 | 坐席`);

const calls = rangeOf(`
  日期  | 工号 | 业务 | 结果     | 地市 | 号码        | 通话时长(秒)
  45931 | 1001 | 彩铃 | 成功     | 郑州 | 13812341234 | 60
  45931 | 1001 | 彩铃 | 拒访     |      |             |
  45932 | 1001 | 彩铃 | 无人接听 | 开封 |             |
  45932 | 2001 | 手机报 | 成功   | 郑州 | 13812341235 | 30`);

const prices = rangeOf(`
  业务   | 单价 | 生效日期 | 地市
  彩铃   | 2.5  |          |
  彩铃   | 3    |          | 郑州
  手机报 | 0.35 |          |`);

const sessions = rangeOf(`
  日期  | 工号 | 签入   | 签出   | 类型
  45931 | 1001 | 0.375  | 0.75   | 外呼
  45931 | 1001 | 0.5    | 0.5625 | 午休
  45932 | 2001 | 0.9375 | 0.25   |`);

const evaluations = rangeOf(`
  质检日期 | 工号 | 录音编号 | 得分 | 致命差错
  45931    | 1001 | A1       | 90   |
  45945    | 1001 | A2       | 80   |
  45946    | 2001 | A3       |      |
  45947    | 2001 | A4       | 70   | 是`);

const violations = rangeOf(`
  日期  | 工号 | 类别 | 事由
  45931 | 1001 | 轻度 | 迟到
  45932 | 1001 | 轻度 | 离席
  45962 | 2001 | 重大 | 泄密`);

const complaints = rangeOf(`
  投诉编号 | 受理时间 | 投诉内容 | 处理完成时间
  T1       | 45931.4  | 乱扣费   | 45932.5
  T2       | 45931.6  | 态度     |`);

const targets = rangeOf(`
  月份   | 工号 | 产值目标
  202510 | 1001 | 10`);

describe.each(PLATFORMS)("on the %s", (platform) => {
  let runtime: FunctionRuntime;
  beforeAll(() => {
    runtime = startFunctions(platform);
  });
  const call = (id: string, ...given: unknown[]) => runtime.call(id, ...(given as Argument[]));

  it.each([
    ["定制率", 1001, "2025-10", 0.5],
    ["subscriptionRate", "1001", "2025-10-02", ""],
    ["外呼量", "一班", "2025-10", 3],
    ["外呼量", "一班", 45931, 2],
    ["外呼量", null, null, 4],
    ["dialled", 1002, null, 0],
    ["Connect rate", "二班", "2025-W40", 1],
    ["人数", null, "2025-10-01..2025-10-02", 2],
    ["工时", 1001, "2025-10", 7.5],
    ["时均产值", 1001, "2025-10", 0.4],
    ["产值排名", 2001, "2025-10", 2],
    ["产值占比", 1001, "2025-10", near(3 / 3.35)],
    ["产值完成率", 1001, "2025-10", 0.3],
    ["产值目标", 1002, "2025-10", ""],
    ["姓名", 1001, "2025-10", "张三"],
  ])("SEAT.MEASURE gives %s of %s over %s", async (...given) => {
    const tables = [sessions, calls, targets, prices, roster];
    expect(await call("MEASURE", ...given.slice(0, 3), ...tables)).toEqual(given[3]);
  });

  it("SEAT.OUTPUT prices every success by its day and city", async () => {
    expect(await call("OUTPUT", calls, prices)).toBe(3.35);
    expect(await call("OUTPUT", calls, prices, 1001, "2025-10")).toBe(3);
    expect(await call("OUTPUT", calls, prices, null, "2025-10-02")).toBe(0.35);
  });

  it("the rates take the arguments of a period and a person as they come", async () => {
    expect(await call("CONNECTRATE", calls)).toBe(0.75);
    expect(await call("SUBSCRIPTIONRATE", calls, 1001)).toBe(0.5);
    expect(await call("REFUSALRATE", calls, "1001", "2025-10-01")).toBe(0.5);
    expect(await call("REFUSALRATE", calls, 1001, "2025-10-02")).toBe("");
  });

  it("SEAT.HOURS counts sessions over midnight and takes rest off", async () => {
    expect(await call("HOURS", sessions)).toBe(15);
    expect(await call("HOURS", sessions, 2001, "2025-10-02")).toBe(7.5);
  });

  it.each([
    [0.9375, 0.25, 30, 7],
    ["22:30", "6:00", undefined, 7.5],
    [45931.9, 45932.1, null, near(4.8)],
    [0.75, 1, null, 6],
    [0.75, "24:00", null, 6],
    [0.75, null, null, ""],
    [null, 0.75, null, ""],
  ])("SEAT.SHIFTHOURS(%s, %s, %s) is %s", async (...given) => {
    expect(await call("SHIFTHOURS", ...given.slice(0, 3))).toEqual(given[3]);
  });

  it("SEAT.REPORT spills a report with blanks as empty texts", async () => {
    expect(await call("REPORT", "定制率拒访率", "2025-10", calls, roster)).toEqual([
      expect.arrayContaining(["班组", "工号", "姓名", "外呼量"]),
      ["一班", "1001", "张三", 3, 2, 1, 0.5, 1, 0.5, 0, 0, ""],
      ["一班", "1002", "李四", 0, 0, 0, "", 0, "", "", "", ""],
      expect.arrayContaining(["一班 小计", 3]),
      ["二班", "2001", "王五", 1, 1, 1, 1, 0, 0, 0, 0, ""],
      expect.arrayContaining(["二班 小计", 1]),
    ]);
  });

  it("SEAT.REPORT takes a report's options behind its name", async () => {
    const zhengzhou = await call("REPORT", "地市外呼汇总 郑州", "2025-10", calls, prices);
    expect(await call("REPORT", "city-summary 地市=郑州市", "2025-10", calls, prices)).toEqual(zhengzhou);
    expect(zhengzhou).toHaveLength(4);
    const register = (await call("REPORT", "success-register 隐藏=是", "2025-10", calls)) as unknown[][];
    expect(register.slice(1).map(([, , phone]) => phone)).toEqual(["138****1234", "138****1235"]);
  });

  it("SEAT.REPORT shows the state at another moment, its time behind a blank", async () => {
    const open = async (...words: string[]) => {
      const cells = (await call("REPORT", ["投诉跟踪", ...words].join(" "), "2025-10", complaints)) as unknown[][];
      return cells.slice(1).map(([id]) => id);
    };
    expect(await open()).toEqual(["T2"]);
    expect(await open("截至=2025-10-01 12:00")).toEqual(["T1"]);
    expect(await open("as-of=2025-10-01")).toEqual(["T1", "T2"]);
  });

  it("SEAT.QASCORE averages scores, and leaves what nobody scored alone", async () => {
    expect(await call("QASCORE", evaluations, 1001)).toBe(85);
    expect(await call("QASCORE", evaluations, 1001, "2025-10-01")).toBe(90);
    expect(await call("QASCORE", evaluations, 2001, "2025-10")).toBe(0);
    expect(await call("QASCORE", evaluations, 2001, "2025-10-16")).toBe("");
  });

  it("SEAT.PERFORMANCE weighs what was measured in the month", async () => {
    const tables = [roster, calls, prices, targets, evaluations];
    expect(await call("PERFORMANCE", 1001, "2025-10", ...tables)).toEqual(near((30 * 40 + 85 * 30) / 70));
    expect(await call("PERFORMANCE", 1001, 45940, ...tables)).toEqual(near((30 * 40 + 85 * 30) / 70));
    expect(await call("PERFORMANCE", 1002, "2025-10", ...tables)).toBe("");
    expect(await call("PERFORMANCE", 1001, null, ...tables)).toBe("");
  });

  it("SEAT.PENALTYLEVEL names the highest level active on a day", async () => {
    expect(await call("PENALTYLEVEL", violations, 1001)).toBe("口头批评");
    expect(await call("PENALTYLEVEL", violations, null)).toBe("严重警告");
    expect(await call("PENALTYLEVEL", violations, 2001, "2025-10-31")).toBe("");
    expect(await call("PENALTYLEVEL", violations, 1001, "2027-10-31")).toBe("");
  });

  it("SEAT.FINES proposes the month's fines", async () => {
    expect(await call("FINES", violations, 1001, "2025-10")).toBe(20);
    expect(await call("FINES", violations, 1001, "2025-11")).toBe(0);
  });

  it("SEAT.PROBLEMS lists what is wrong with rows, errors in cells included", async () => {
    const faulty = [...calls, [45931, 1001, "彩铃", { error: "#N/A" }, null, null, null]];
    const [header, ...problems] = (await call("PROBLEMS", faulty, roster, prices)) as unknown[][];
    expect(header).toEqual(["结果", "位置", "说明", "格内的值", "行数", "行", "表", "列", "代码"]);
    expect(problems.map(([result, place, , value]) => [result, place, value])).toEqual([["未计入", "表1!D6", "#N/A"]]);
    expect(await call("PROBLEMS", roster)).toEqual([header, ["没有问题", ...header!.slice(1).map(() => "")]]);
    expect(await call("CONNECTRATE", faulty)).toBe(0.75);
  });

  it.each([
    ["PERIOD", [45939, "月"], "2025-10"],
    ["PERIOD", ["2025/10/9", "week"], "2025-W41"],
    ["PERIOD", [45939, "日"], "2025-10-09"],
    ["PERIOD", [45939, "本月累计"], "2025-10-01..2025-10-09"],
    ["PERIOD", [null, "月"], ""],
    ["MASK", [13812341234], "138****1234"],
    ["MASK", ["13812341234"], "138****1234"],
    ["MASK", [null], ""],
    ["DEFINE", ["定制率"], "定制率:定制量 ÷ 比率分母"],
    ["DEFINE", ["output"], "产值(元):每个定制按当日、当地市有效的业务单价计价之和"],
    ["DEFINE", [null], ""],
    ["MEASURE", [null, 1001, "2025-10", calls], ""],
  ])("SEAT.%s(%j) is %s", async (id, given, shown) => {
    expect(await call(id, ...given)).toEqual(shown);
  });
});
