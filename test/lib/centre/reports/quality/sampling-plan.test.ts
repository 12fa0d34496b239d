import { samplingPlan } from "../../../../../src/lib/centre/reports/quality/sampling-plan.ts";
import { centreOf, gridOf, jsonOf, pick, tableOf } from "../../../../support/centre.ts";

const dials = (agent: string, outcome: string, count: number) =>
  Array.from({ length: count }, () => `2025-10-08 | ${agent} | 彩铃 | ${outcome} |`).join("\n");

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 入职日期
    1001 | 张三 | 一班 | 坐席 | 2025-01-01
    1002 | 李四 | 一班 | 坐席 | 2025-09-09
    1003 | 王五 | 一班 | 坐席 | 2025-09-08
    1004 | 赵六 | 一班 | 坐席 | 2025-01-01
    1005 | 孙七 | 一班 | 坐席 | 2025-01-01`,
  口径: `
    块       | 项         | 值
    考核口径 | 最低样本数 | 2`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果 | 录音编号
    2025-10-09 | 1001 | 手机报 | 拒访 | R1
    2025-10-09 | 1001 | 手机报 | 成功 | R2
    2025-10-09 | 1001 | 彩铃   | 拒访 | R3
    2025-10-09 | 1001 | 彩铃   | 忙音 | R3
    2025-10-09 | 1002 | 彩铃   | 成功 | S1
    2025-10-09 | 1003 | 彩铃   | 成功 | T1
    2025-10-09 | 1004 | 彩铃   | 成功 | U1
    2025-10-09 | 1005 | 彩铃   | 成功 |
    2025-10-08 | 1001 | 彩铃   | 成功 | R4
    ${dials("1004", "拒访", 60)}
    ${dials("1005", "成功", 60)}`,
  质检记录: `
    质检日期   | 工号 | 得分 | 质检员
    2025-10-08 | 1001 | 80   | 王检
    2025-10-07 | 1002 | 80   | 王检
    2025-10-08 | 1002 | 80   | 王检
    2025-10-08 | 1003 | 80   | 王检
    2025-10-07 | 1003 | 80   | 王检
    2025-10-01 | 1004 | 80   | 王检
    2025-10-02 | 1004 | 80   | 王检
    2025-10-09 | 1001 | 80   | 王检
    2025-09-30 | 1001 | 80   | 王检`,
});

describe("抽听清单", () => {
  it("has those first who are furthest under the minimum, then newcomers, then the flagged; a second one last", async () => {
    const { rows, options } = jsonOf(samplingPlan, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      [
        "date",
        "agentId",
        "name",
        "team",
        "time",
        "phone",
        "system",
        "recordingId",
        "product",
        "shortfall",
        "newcomer",
        "flagged",
        "heard",
      ],
      ["2025-10-09", "1001", "张三", "一班", null, null, null, "R1", "手机报", 1, false, false, false],
      ["2025-10-09", "1002", "李四", "一班", null, null, null, "S1", "彩铃", 0, true, false, false],
      ["2025-10-09", "1004", "赵六", "一班", null, null, null, "U1", "彩铃", 0, false, true, false],
      ["2025-10-09", "1003", "王五", "一班", null, null, null, "T1", "彩铃", 0, false, false, false],
      ["2025-10-09", "1001", "张三", "一班", null, null, null, "R3", "彩铃", 1, false, false, false],
    ]);
    expect(options).toEqual({});
  });

  it("has as many as are asked for, the same ones first", async () => {
    const { rows, options } = jsonOf(samplingPlan, await centre, { period: "2025-10-09", n: "2" });
    expect(pick(rows, "agentId")).toEqual([["1001"], ["1002"]]);
    expect(options).toEqual({ n: "2" });
    expect(gridOf(samplingPlan, await centre, { period: "2025-10-09", n: "2" }).mark).toBe(
      "sampling-plan|2025-10-09|n=2",
    );
  });

  it("refuses a number that is none, and a period that is no day", async () => {
    const made = await centre;
    for (const n of ["0", "1.5", "多", "-1"])
      expect(() => jsonOf(samplingPlan, made, { period: "2025-10-09", n })).toThrow(
        `--n 要是 1 到 9999 的整数,不是“${n}”。`,
      );
    expect(() => jsonOf(samplingPlan, made, "2025-10")).toThrow("“抽听清单”的期间要是一天");
  });

  it("stays as it is while it is worked off, and leaves out what was heard before, an upheld appeal or not", async () => {
    const planOf = async (...evaluations: readonly string[]) => {
      const centre = await centreOf({
        人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
        外呼明细: `
          日期       | 时间     | 工号 | 业务 | 结果 | 系统 | 号码        | 录音编号
          2025-10-09 | 09:01:05 | 1001 | 彩铃 | 拒访 | 新   | 13900000001 | R1
          2025-10-09 | 09:02:05 | 1001 | 彩铃 | 拒访 | 老   | 13900000002 | R2
          2025-10-09 | 09:03:05 | 1001 | 彩铃 | 拒访 |      |             | R3`,
        质检记录: ["质检日期 | 工号 | 录音编号 | 得分 | 申诉 | 复核得分", ...evaluations].join("\n"),
      });
      return jsonOf(samplingPlan, centre, "2025-10-09").rows;
    };
    const before = await planOf();
    expect(pick(before, "recordingId", "time", "phone", "system", "shortfall", "heard")).toEqual([
      ["R1", "09:01:05", "139****0001", "新", 5, false],
      ["R3", "09:03:05", null, null, 5, false],
    ]);
    const heard = await planOf("2025-10-09 | 1001 | R1 | 80 | |", "2025-10-11 | 1001 | r3 | 60 | 成立 |");
    expect(heard).toEqual(before.map((row) => ({ ...row, heard: true })));
    const left = await planOf("2025-10-08 | 1001 | r1 | 60 | 成立 |", "2025-10-09 | 1001 | R1 | 80 | |");
    expect(pick(left, "recordingId", "shortfall", "heard")).toEqual([
      ["R3", 5, false],
      ["R2", 5, false],
    ]);
  });

  it("does not depend on the order of the rows", async () => {
    const roster = "工号 | 姓名 | 班组\n1 | 甲 | 一班\n2 | 乙 | 一班\n3 | 丙 | 一班";
    const calls = [1, 2, 3].flatMap((agent) =>
      [1, 2, 3, 4].map((i) => `2025-10-09 | ${agent} | 彩铃 | 成功 | ${agent}R${i}`),
    );
    const planOf = async (lines: string[]) => {
      const 外呼明细 = ["日期 | 工号 | 业务 | 结果 | 录音编号", ...lines].join("\n");
      return jsonOf(samplingPlan, await centreOf({ 人员: roster, 外呼明细 }), "2025-10-09").rows;
    };
    const plan = await planOf(calls);
    expect(plan).toHaveLength(6);
    expect(await planOf([...calls].reverse())).toEqual(plan);
  });
});
