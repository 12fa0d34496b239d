import { callbackRegister } from "../../../../../src/lib/centre/reports/service/callback-register.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { centreOf, jsonOf, pick } from "../../../../support/centre.ts";

const 投诉 = `
  投诉编号 | 受理时间         | 客户号码    | 业务   | 地市 | 投诉内容 | 处理人 | 是否有效 | 处理完成时间     | 回访时间         | 回访结果 | 满意度
  T1       | 2025-10-08 09:00 | 13800000001 | 手机报 | 郑州 | 扣费     | 赵     |          | 2025-10-08 10:00 | 2025-10-10 09:00 | 已回访   | 5分
  T2       | 2025-10-09 09:00 | 13800000001 | 彩铃   | 洛阳 | 扣费     | 钱     |          |                  |                  |          |
  T3       | 2025-10-09 12:00 | 13800000001 | 彩铃   | 洛阳 | 扣费     | 钱     | 否       |                  |                  |          |`;

const ASKED = { period: "2025-10", "as-of": "2025-10-31" };

describe("回访记录表", () => {
  it("has every callback of the period by when it was made, complaints' own ones too, words as written", async () => {
    const 回访记录 = `
      投诉编号 | 客户号码        | 客户姓名 | 回访时间         | 回访人 | 回访类型 | 回访结果 | 满意度 | 是否解决 | 不满意原因 | 建议
      T1       |                 | 李先生   | 2025-10-11 09:00 | 孙     |          | 接通     | 拒评   | 否       | 太慢       | 快些
               | +86 13900000009 |          | 2025-10-09 09:00 | 孙     |          | 成功     | 很满意 | 是       |            |
               | 13900000008     |          | 2025-10-09 09:00 | 孙     | 节日     | 关机     |        |          |            |
               | 13900000007     |          | 2025-10-10 09:00 | 孙     | 活动     | 关机     |        |          |            |
      t1       |                 |          | 2025-11-01 00:00 | 孙     |          | 成功     |        |          |            |`;
    const { rows } = jsonOf(callbackRegister, await centreOf({ 投诉, 回访记录 }), ASKED);
    expect(pick(rows, "at", "complaintId", "phone", "customer", "kind", "by")).toEqual([
      ["2025-10-09T09:00:00", null, "139****0008", null, "节日", "孙"],
      ["2025-10-09T09:00:00", null, "139****0009", null, "满意度", "孙"],
      ["2025-10-10T09:00:00", "T1", "138****0001", null, "投诉", "赵"],
      ["2025-10-10T09:00:00", null, "139****0007", null, "活动", "孙"],
      ["2025-10-11T09:00:00", "T1", "138****0001", "李先生", "投诉", "孙"],
    ]);
    expect(pick(rows, "product", "city", "result", "satisfaction", "solved", "reason", "suggestion")).toEqual([
      [null, null, "关机", null, null, null, null],
      [null, null, "成功", "非常满意", true, null, null],
      ["手机报", "郑州", "已回访", "非常满意", null, null, null],
      [null, null, "关机", null, null, null, null],
      ["手机报", "郑州", "接通", null, false, "太慢", "快些"],
    ]);
  });

  it("gives a row of kind 投诉 without a number the latest counted complaint of its phone not after it", async () => {
    const 回访记录 = `
      投诉编号 | 客户号码    | 回访时间         | 回访类型 | 回访结果
               | 13800000001 | 2025-10-08 08:59 | 投诉     | 成功
               | 13800000001 | 2025-10-09 08:59 | 投诉     | 成功
               | 13800000001 | 2025-10-09       | 投诉     | 成功
               | 13800000001 | 2025-10-09 13:00 | 投诉     | 成功
               | 13800000001 | 2025-10-09 14:00 | 满意度   | 成功
               | 138****0001 | 2025-10-09 15:00 | 投诉     | 成功
      T9       |             | 2025-10-09 16:00 |          | 成功`;
    const centre = await centreOf({ 投诉, 回访记录 });
    const { rows } = jsonOf(callbackRegister, centre, ASKED);
    expect(pick(rows, "at", "complaintId")).toEqual([
      ["2025-10-08T08:59:00", null],
      ["2025-10-09", "T2"],
      ["2025-10-09T08:59:00", "T1"],
      ["2025-10-09T13:00:00", "T2"],
      ["2025-10-09T14:00:00", null],
      ["2025-10-09T15:00:00", null],
      ["2025-10-09T16:00:00", "T9"],
      ["2025-10-10T09:00:00", "T1"],
    ]);
    expect(problemsOf(centre).filter((problem) => problem.includes("omplaint"))).toEqual([
      "unknownComplaint 回访记录!B2 13800000001",
      "complaintByPhone 回访记录!B3 T1",
      "complaintByPhone 回访记录!B4 T2",
      "complaintByPhone 回访记录!B5 T2",
      "unknownComplaint 回访记录!B7 138****0001",
      "unknownComplaint 回访记录!A8 T9",
    ]);
  });

  it("finds nothing wrong with numbers of complaints where no sheet is of 投诉", async () => {
    const 回访记录 = "投诉编号 | 回访时间 | 回访结果\nT9 | 2025-10-09 16:00 | 成功";
    expect(problemsOf(await centreOf({ 回访记录 }))).toEqual([]);
  });

  it("sets aside a row whose result means nothing, or that names nobody", async () => {
    const 回访记录 = `
      投诉编号 | 客户号码    | 回访时间         | 回访结果 | 回访类型
      T1       |             | 2025-10-09 16:00 | 下雨     |
               |             | 2025-10-09 16:00 | 成功     |
      T1       |             | 2025-10-09 17:00 | 成功     | 生日`;
    const centre = await centreOf({ 投诉, 回访记录 });
    expect(problemsOf(centre)).toEqual([
      "unknownWord 回访记录!D2 下雨",
      "missingValue 回访记录!A3",
      "unknownWord 回访记录!E4 生日",
    ]);
    const { setAside, counted } = centre.readings.find(({ table }) => table === "callbacks")!;
    expect([setAside, counted]).toEqual([2, 1]);
  });

  it("notes a follow-up of a complaint that is not there", async () => {
    const 跟踪记录 = "投诉编号 | 跟踪时间 | 跟踪情况\nT9 | 2025-10-09 16:00 | 已联系\nt2 | 2025-10-09 16:00 | 已联系";
    expect(problemsOf(await centreOf({ 投诉, 跟踪记录 }))).toEqual(["unknownComplaint 跟踪记录!A2 T9"]);
  });
});
