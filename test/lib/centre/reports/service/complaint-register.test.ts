import { complaintRegister } from "../../../../../src/lib/centre/reports/service/complaint-register.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { centreOf, jsonOf, pick, type Rows } from "../../../../support/centre.ts";

const 人员 = `
  工号 | 姓名 | 班组 | 岗位 | 生效日期
  1001 | 张三 | 一班 | 坐席 |
  1001 | 张三 | 二班 | 坐席 | 2025-10-15`;

async function rowsOf(投诉: Rows, period = "2025-10", asOf = "2025-10-31") {
  return jsonOf(complaintRegister, await centreOf({ 人员, 投诉 }), { period, "as-of": asOf }).rows;
}

describe("投诉明细", () => {
  it("has a row a complaint of the period, by received and number, with words as its users have them", async () => {
    const rows = await rowsOf(`
      投诉编号 | 受理时间         | 客户号码      | 责任坐席 | 投诉内容 | 是否有理 | 责任 | 状态
      T3       | 2025-10-14 09:00 | 138 0000 0001 | 1001     | 扣费     | 是       | 有责 |
      T2       | 2025-10-14 09:00 | 不详          |          | 态度     | 否       | 无责 | 已结
      T1       | 2025-10-15 09:00 | 138****0001   | 1001     |          |          |      | 跟踪
      T0       | 2025-09-30 09:00 | 13800000009   | 1001     | 扣费     |          |      |`);
    expect(pick(rows, "id", "phone", "agentId", "name", "team", "content", "kind", "liable", "status")).toEqual([
      ["T2", "不详", null, null, null, "态度", "无理由", "无责", "已结"],
      ["T3", "138****0001", "1001", "张三", "一班", "扣费", "有理由", "有责", "未处理"],
      ["T1", "138****0001", "1001", "张三", "二班", null, null, null, "跟踪"],
    ]);
  });

  it("says what is counted, invalid, or the same one again within 60 minutes after a counted one", async () => {
    const rows = await rowsOf(`
      投诉编号 | 受理时间            | 客户号码        | 业务   | 投诉内容 | 是否有效
      T1       | 2025-10-14 09:00:00 | 13800000001     | 手机报 | 扣费     |
      T2       | 2025-10-14 10:00:00 | +86 13800000001 | 手机报 | 扣费     |
      T3       | 2025-10-14 10:00:01 | 13800000001     | 手机报 | 扣费     |
      T4       | 2025-10-14 10:00:02 | 13800000001     | 彩铃   | 扣费     |
      T5       | 2025-10-14 09:00:00 | 13800000002     |        | 扣费     | 否
      T6       | 2025-10-14 09:10:00 | 13800000002     |        | 扣费     |
      T7       | 2025-10-14 09:20:00 | 13800000002     |        | 扣费     |
      T8       | 2025-10-14 09:00:00 |                 | 手机报 | 扣费     |
      T9       | 2025-10-14 09:10:00 |                 | 手机报 | 扣费     |`);
    expect(Object.fromEntries(pick(rows, "id", "counts"))).toEqual({
      T1: "counted",
      T2: "repeatedEntry",
      T3: "counted",
      T4: "counted",
      T5: "invalid",
      T6: "counted",
      T7: "repeatedEntry",
      T8: "counted",
      T9: "counted",
    });
  });

  it("never takes one of a masked number or of a date alone for the same again; what is unreadable equals what is written alike", async () => {
    const rows = await rowsOf(`
      投诉编号 | 受理时间         | 客户号码    | 投诉内容
      T1       | 2025-10-14 09:00 | 138****0001 | 扣费
      T2       | 2025-10-14 09:10 | 138****0001 | 扣费
      T3       | 2025-10-14       | 13800000002 | 扣费
      T4       | 2025-10-14       | 13800000002 | 态度
      T5       | 2025-10-14 09:00 | 不详        | 扣费
      T6       | 2025-10-14 09:10 | 不详        | 扣费`);
    expect(Object.fromEntries(pick(rows, "id", "counts", "repeats").map(([id, ...told]) => [id, told]))).toEqual({
      T1: ["counted", 0],
      T2: ["counted", 0],
      T3: ["counted", 0],
      T4: ["counted", 0],
      T5: ["counted", 0],
      T6: ["repeatedEntry", 1],
    });
  });

  it("counts the counted complaints of the 30 days before to the second, over a month's end", async () => {
    const rows = await rowsOf(`
      投诉编号 | 受理时间            | 客户号码        | 业务 | 投诉内容 | 是否有效
      T1       | 2025-09-14 09:00:00 | 13800000001     | 彩铃 | 扣费     |
      T2       | 2025-10-01 09:00:00 | 13800000001     | 彩铃 | 扣费     | 否
      T3       | 2025-10-14 09:00:00 | 17951013800000001 | 彩铃 | 扣费   |
      T4       | 2025-10-14 09:00:01 | 13800000001     | 彩铃 | 态度     |
      T5       | 2025-10-14 10:30    | 13800000001     | 彩铃 | 态度     |`);
    expect(pick(rows, "id", "repeats", "counts")).toEqual([
      ["T2", 1, "invalid"],
      ["T3", 1, "counted"],
      ["T4", 1, "repeatedEntry"],
      ["T5", 1, "counted"],
    ]);
  });

  it("shows a complaint as it stood: what came later is not there, and its status worked out anew", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 状态 | 派发时间         | 处理完成时间     | 重开时间
      T1       | 2025-10-10 09:00 | 扣费     | 已结 | 2025-10-10 09:30 | 2025-10-12 09:00 |
      T2       | 2025-10-10 09:00 | 扣费     | 已结 | 2025-10-12 09:00 | 2025-10-12 09:00 |
      T3       | 2025-10-10 09:00 | 扣费     | 跟踪 | 2025-10-10 09:30 | 2025-10-10 10:00 | 2025-10-12 09:00
      T4       | 2025-10-11 12:00:01 | 扣费  |      |                  |                  |`;
    const at = async (asOf: string) => pick(await rowsOf(投诉, "2025-10", asOf), "id", "status");
    expect(await at("2025-10-11 12:00")).toEqual([
      ["T1", "跟踪"],
      ["T2", "未处理"],
      ["T3", "已结"],
    ]);
    expect(await at("2025-10-12 09:00")).toEqual([
      ["T1", "已结"],
      ["T2", "已结"],
      ["T3", "跟踪"],
      ["T4", "未处理"],
    ]);
  });

  it("has the state at the end of the workbooks where no other moment is asked for, what is planned not moving it", async () => {
    const 投诉 = "投诉编号 | 受理时间 | 投诉内容\nT1 | 2025-10-10 09:00 | 扣费";
    const 跟踪记录 =
      "投诉编号 | 跟踪时间 | 跟踪情况 | 下次跟踪时间\nT1 | 2025-10-11 10:00:07 | 已联系 | 2025-10-20 09:00";
    const 黑名单 = "号码 | 加入时间 | 到期日期\n13800000001 | 2025-10-01 | 2025-12-31";
    const centre = await centreOf({ 投诉, 跟踪记录, 黑名单 });
    expect(jsonOf(complaintRegister, centre, "2025-10").asOf).toBe("2025-10-11T10:00:07");
    expect(jsonOf(complaintRegister, centre, "2025-10-10").asOf).toBe("2025-10-10T24:00:00");
    const asked = (asOf: string) => jsonOf(complaintRegister, centre, { period: "2025-10", "as-of": asOf }).asOf;
    expect([asked("2025-10-20 12:00"), asked("2025-10-20"), asked("2025-12-05")]).toEqual([
      "2025-10-20T12:00:00",
      "2025-10-20T24:00:00",
      "2025-10-31T24:00:00",
    ]);
  });
});

describe("the rows of 投诉", () => {
  it("are one a number: a later row replaces the earlier whole, noted once a row", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 处理人 | 状态
      t1       | 2025-10-14 09:00 | 扣费     | 赵     | 跟踪
      T2       | 2025-10-14 09:00 | 扣费     | 赵     | 跟踪
      T1       | 2025-10-14 09:00 | 态度     |        | 已结
      T1       | 2025-10-15 09:00 | 扣费     |        |`;
    const centre = await centreOf({ 人员, 投诉 });
    const { rows } = jsonOf(complaintRegister, centre, { period: "2025-10", "as-of": "2025-10-31" });
    expect(pick(rows, "id", "received", "content", "owner", "status")).toEqual([
      ["T2", "2025-10-14T09:00:00", "扣费", "赵", "跟踪"],
      ["T1", "2025-10-15T09:00:00", "扣费", null, "未处理"],
    ]);
    expect(problemsOf(centre)).toEqual(["laterVersion 投诉!A2 t1", "laterVersion 投诉!A4 T1"]);
  });

  it("are noted for what contradicts itself, as things stand in the end", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 客户号码    | 投诉内容 | 状态 | 派发时间         | 处理完成时间     | 回访时间         | 回访结果
      T1       | 2025-10-14 09:00 | 13800000001 | 扣费     | 跟踪 | 2025-10-14 08:59 | 2025-10-14 08:00 | 2025-10-13       |
      T2       | 2025-10-14 09:00 | 13800000002 | 扣费     | 已结 |                  |                  |                  |
      T3       | 2025-10-14 09:00 | 13800000003 | 扣费     | 跟踪 |                  | 2025-10-14 10:00 | 2025-10-14 11:00 | 成功
      T4       | 2025-10-14 09:00 | 13800000004 | 扣费     | 跟踪 |                  | 2025-10-14 10:00 |                  |
      T5       | 2025-10-14 09:00 | 13800000005 | 扣费     |      |                  |                  |                  |
      T6       | 2025-10-14 09:10 | 13800000005 | 扣费     |      |                  |                  |                  |`;
    expect(problemsOf(await centreOf({ 人员, 投诉 })).sort()).toEqual([
      "beforeReceived 投诉!F2 2025-10-14 08:59:00",
      "beforeReceived 投诉!G2 2025-10-14 08:00:00",
      "beforeReceived 投诉!H2 2025-10-13",
      "closedUndated 投诉!E3",
      "repeatedEntry 投诉!A7 T6",
      "resolvedOpen 投诉!E4",
    ]);
  });

  it("are counted for all that is odd in an optional cell, which reads as blank", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 客户号码 | 投诉内容 | 类型 | 责任 | 是否有效 | 状态 | 升级 | 满意度 | 是否解决 | 回访结果
      T1       | 2025-10-14 09:00 | 1.38E+10 | 扣费     | 是   | 中   | 不知     | 飞了 | 有   | 绝好   | 大概     | 下雨`;
    const centre = await centreOf({ 人员, 投诉 });
    const { rows } = jsonOf(complaintRegister, centre, { period: "2025-10", "as-of": "2025-10-31" });
    expect(pick(rows, "phone", "kind", "liable", "status", "counts")).toEqual([
      ["1.38E+10", null, null, "未处理", "counted"],
    ]);
    expect(
      problemsOf(centre)
        .map((problem) => problem.split(" ").slice(0, 2).join(" "))
        .sort(),
    ).toEqual([
      ...["E", "F", "G", "H", "I", "J", "K", "L"].map((column) => `unknownWord 投诉!${column}2`),
      "unreadablePhone 投诉!C2",
    ]);
  });

  it.each([
    ["+852 2345 6789", "foreign"],
    ["13800000001/13800000002", "severalPhones"],
    ["37165551234", "leadingZero"],
    ["65551234", "noAreaCode"],
    ["138****0001", "maskedPhone"],
    ["不详", "unreadablePhone"],
  ])("with a number written %s are noted %s", async (phone, code) => {
    const 投诉 = [
      ["投诉编号", "受理时间", "客户号码", "投诉内容"],
      ["T1", "2025-10-14 09:00", phone, "扣费"],
    ];
    expect(problemsOf(await centreOf({ 人员, 投诉 }))).toEqual([`${code} 投诉!C2 ${phone}`]);
  });

  it("of a column whose every time is 00:00 hold dates alone", async () => {
    const received = async (投诉: Rows) => pick(await rowsOf(投诉), "id", "received");
    const midnight = "投诉编号 | 受理时间 | 投诉内容\nT1 | 2025-10-14 00:00 | 扣费\nT2 | 2025-10-15 00:00:00 | 扣费";
    expect(await received(midnight)).toEqual([
      ["T1", "2025-10-14"],
      ["T2", "2025-10-15"],
    ]);
    expect(await received(`${midnight}\nT3 | 2025-10-16 09:00 | 扣费`)).toEqual([
      ["T1", "2025-10-14T00:00:00"],
      ["T2", "2025-10-15T00:00:00"],
      ["T3", "2025-10-16T09:00:00"],
    ]);
  });
});
