import { serviceDesk, type WaitingComplaint } from "../../../../src/lib/centre/asking/service-desk.ts";
import { complaintTracking } from "../../../../src/lib/centre/reports/service/complaint-tracking.ts";
import { centreOf, jsonOf, pick } from "../../../support/centre.ts";

const COMPLAINTS = `
  投诉编号 | 受理时间         | 客户号码    | 业务   | 投诉内容 | 处理人 | 派发时间         | 处理完成时间     | 重开时间
  T1       | 2025-10-06 09:00 | 13800000001 | 手机报 | 乱扣费   | 王五   | 2025-10-06 09:30 |                  |
  T2       | 2025-10-09 10:00 | 13800000002 | 手机报 | 没订过   | 王五   |                  |                  |
  T3       | 2025-10-05 08:00 | 13800000003 | 手机报 | 态度     | 赵六   | 2025-10-05 08:10 | 2025-10-05 10:00 |
  T4       | 2025-10-08 08:00 | 13800000004 | 手机报 | 退费     | 赵六   | 2025-10-08 08:10 | 2025-10-08 10:00 |
  T5       | 2025-10-08 08:00 | 13800000005 | 手机报 | 退费     | 赵六   | 2025-10-08 08:10 | 2025-10-08 10:00 |`;
const FOLLOW_UPS = `
  投诉编号 | 跟踪时间         | 跟踪人 | 跟踪情况   | 下次跟踪时间
  T1       | 2025-10-07 15:00 | 孙七   | 客户要退费 | 2025-10-09 09:00
  T2       | 2025-10-09 11:00 | 孙七   | 已联系     |
  T1       | 2025-10-20 15:00 | 孙七   | 以后的     |`;
const CALLBACKS = `
  投诉编号 | 回访时间         | 回访人 | 回访结果 | 满意度 | 是否解决 | 不满意原因 | 建议
  T1       | 2025-10-08 16:00 | 周八   | 未联系上 |        |          |            |
  T1       | 2025-10-07 10:00 | 周八   | 成功     | 不满意 | 否       | 太慢       | 快些
  T4       | 2025-10-08 12:00 | 周八   | 成功     | 满意   | 是       |            |`;

const SHEETS = { 投诉: COMPLAINTS, 跟踪记录: FOLLOW_UPS, 回访记录: CALLBACKS };
const MOMENT = "2025-10-09 12:00";

async function deskOf(sheets: Readonly<Record<string, string>>, asked: string | null = MOMENT) {
  return serviceDesk(await centreOf(sheets), asked);
}

function byId(all: readonly WaitingComplaint[] | null, id: string): WaitingComplaint {
  return all!.find((one) => one.id === id)!;
}

describe("the desk of complaints and callbacks", () => {
  it("has what is open with what is due first first, and apart what is closed and owes a call", async () => {
    const { asOf, open, toCall } = await deskOf(SHEETS);
    const told = (all: readonly WaitingComplaint[] | null) =>
      all!.map(({ id, next, overHours, flags }) => [id, next?.what, next?.at, overHours, flags]);
    expect(asOf).toBe(MOMENT);
    expect(told(open)).toEqual([
      ["T1", "followUp", "2025-10-09 09:00", 3, ["notFollowedToday", "late"]],
      ["T2", "legal", "2025-10-24 10:00", null, []],
    ]);
    expect(told(toCall)).toEqual([
      ["T3", "callback", "2025-10-08 10:00", 26, ["notFollowedToday", "late"]],
      ["T5", "callback", "2025-10-11 10:00", null, ["notFollowedToday"]],
    ]);
    expect(byId(open, "T1")).toMatchObject({ phone: "138****0001", number: "13800000001", ageDays: 3, status: "跟踪" });
  });

  it("says of each what the sheet of open complaints says", async () => {
    const centre = await centreOf(SHEETS);
    const { rows } = jsonOf(complaintTracking, centre, "2025-10-20");
    const { open } = serviceDesk(centre, null);
    const told = open!.map((one) => [one.id, one.ageDays, one.overHours, one.flags, one.next?.what]);
    expect(told).toEqual(pick(rows, "id", "ageDays", "overHours", "flags", "nextWhat"));
  });

  it("tells a complaint's history in the order of time, each event with its row", async () => {
    const { history } = byId((await deskOf(SHEETS)).open, "T1");
    expect(history.map(({ what, at, by, says }) => [what, at, by, says])).toEqual([
      ["received", "2025-10-06 09:00", null, ["乱扣费"]],
      ["dispatched", "2025-10-06 09:30", "王五", []],
      ["callback", "2025-10-07 10:00", "周八", ["成功", "不满意", "太慢", "快些"]],
      ["followUp", "2025-10-07 15:00", "孙七", ["客户要退费"]],
      ["callback", "2025-10-08 16:00", "周八", ["未联系上"]],
    ]);
    const places = history.map(({ place }) => `${place.sheet}!${place.row}`);
    expect(places).toEqual(["投诉!2", "投诉!2", "回访记录!3", "跟踪记录!2", "回访记录!2"]);
    expect([history[2]!.isSolved, history[3]!.nextAt]).toEqual([false, "2025-10-09 09:00"]);
  });

  it("puts a call of its own cells that nobody wrote the time of last, and a date alone without a time", async () => {
    const 投诉 = `
      投诉编号 | 受理时间   | 投诉内容 | 处理人 | 派发时间         | 回访时间 | 回访结果
      T1       | 2025-10-06 | 乱扣费   | 王五   | 2025-10-06 09:30 |          | 未联系上`;
    const { history } = byId((await deskOf({ 投诉 })).open, "T1");
    expect(history.map(({ what, at, by, says }) => [what, at, by, says])).toEqual([
      ["received", "2025-10-06", null, ["乱扣费"]],
      ["dispatched", "2025-10-06 09:30", "王五", []],
      ["callback", null, "王五", ["未联系上"]],
    ]);
  });

  it("stands at the end of the workbooks unless a moment is asked for, and knows nothing later", async () => {
    const end = await deskOf(SHEETS, null);
    expect(end.asOf).toBe("2025-10-20 15:00");
    expect(byId(end.open, "T1").history.at(-1)).toMatchObject({ says: ["以后的"] });
    expect((await deskOf(SHEETS, "2025-10-05")).open).toEqual([]);
    await expect(deskOf(SHEETS, "昨天")).rejects.toThrow("“昨天”读不出时间。请写成 2025-10-09 18:00。");
  });

  it("suggests numbers whose owners asked not to be called again, the latest first, unless they are listed", async () => {
    const 上行短信 = `
      接收时间         | 号码        | 短信内容
      2025-10-07 10:00 | 13800000007 | 别打了
      2025-10-08 10:00 | 13800000008 | 请勿扰
      2025-10-08 11:00 | 13800000009 | 不要再打电话`;
    const 黑名单 = "号码 | 加入时间 | 原因\n13800000009 | 2025-10-08 | 投诉";
    const { open, suggested } = await deskOf({ 上行短信, 黑名单 }, null);
    expect(open).toBeNull();
    expect(suggested.map(({ phone, day, source, place }) => [phone, day, source, place.row])).toEqual([
      ["13800000008", "2025-10-08", "message", 3],
      ["13800000007", "2025-10-07", "message", 2],
    ]);
  });

  it("has nothing to see to in a workbook without any of it", async () => {
    expect(await deskOf({ 人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席" }, null)).toEqual({
      asOf: null,
      open: null,
      toCall: [],
      suggested: [],
    });
  });
});
