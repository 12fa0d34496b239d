import { inboundSms } from "../../../../../src/lib/centre/reports/service/inbound-sms.ts";
import { type Asked, centreOf, jsonOf, pick, type Rows } from "../../../../support/centre.ts";

/** The messages of Tuesday 2025-10-14, as things stand at a moment of it. */
function at(moment: string): Asked {
  return { period: "2025-10-14", "as-of": moment };
}

async function listOf(
  rows: Rows,
  { ask = DAY_END, ...others }: { ask?: Asked } & Readonly<Record<string, unknown>> = {},
) {
  const sheets = others as Readonly<Record<string, Rows>>;
  return jsonOf(inboundSms, await centreOf({ 上行短信: rows, ...sheets }), ask);
}

/** At 24:00 of the day, wherever the rows end. */
const DAY_END = { period: "2025-10-14", "as-of": "2025-10-14" };

describe("上行短信汇总", () => {
  it("has what wants an answer first, then a person, then what is to be done, undone first, late first, by time", async () => {
    const { rows, totals } = await listOf(
      `
      接收时间         | 号码        | 短信内容 | 答复时间         | 退订时间
      2025-10-14 09:00 | 13800000001 | 退订     |                  | 2025-10-14 10:00
      2025-10-13 20:00 | 13800000002 | 怎么查询 | 2025-10-14 09:00 |
      2025-10-14 09:10 | 13800000003 | 谢谢     |                  |
      2025-10-14 09:20 | 13800000004 | 在的     |                  |
      2025-10-14 09:30 | 13800000005 | 多少钱   |                  |
      2025-10-13 21:00 | 13800000006 | 多少钱   |                  |
      2025-10-14 09:40 | 13800000007 | 退订     |                  |`,
      { ask: DAY_END },
    );
    expect(pick(rows, "phone", "needs", "state")).toEqual([
      ["13800000006", "answer", "late"],
      ["13800000005", "answer", "pending"],
      ["13800000002", "answer", "done"],
      ["13800000004", "person", "pending"],
      ["13800000007", "act", "pending"],
      ["13800000001", "act", "done"],
      ["13800000003", "none", "none"],
    ]);
    expect(totals).toEqual({ messages: 7, answer: 3, person: 1, act: 2, none: 1, done: 2, late: 1, pending: 3 });
  });

  it("is of the window from the cut-off before to its own, and empty on a day off asked by itself", async () => {
    const rows = `
      接收时间            | 号码        | 短信内容
      2025-10-17 18:29:59 | 13800000001 | 多少钱
      2025-10-17 18:30:00 | 13800000002 | 多少钱
      2025-10-18 10:00    | 13800000003 | 多少钱
      2025-10-20 18:29:59 | 13800000004 | 多少钱
      2025-10-20 18:30:00 | 13800000005 | 多少钱`;
    const phones = async (ask: Asked) => pick((await listOf(rows, { ask })).rows, "phone", "part");
    expect(await phones("2025-10-17")).toEqual([["13800000001", "day"]]);
    expect([await phones("2025-10-18"), await phones("2025-10-19")]).toEqual([[], []]);
    expect(await phones("2025-10-20")).toEqual([
      ["13800000002", "lastEvening"],
      ["13800000003", "lastEvening"],
      ["13800000004", "day"],
    ]);
  });

  it("is done until its due to the second, and late after it", async () => {
    const { rows } = await listOf(
      `
      接收时间         | 号码        | 短信内容 | 答复时间            | 退订时间
      2025-10-13 20:00 | 13800000001 | 多少钱   | 2025-10-14 12:00:00 |
      2025-10-13 20:01 | 13800000002 | 多少钱   | 2025-10-14 12:00:01 |
      2025-10-13 20:02 | 13800000003 | 退订     |                     | 2025-10-14 20:02:00
      2025-10-13 20:03 | 13800000004 | 退订     |                     | 2025-10-14 20:03:01`,
      { ask: DAY_END },
    );
    expect(pick(rows, "due", "replied", "state")).toEqual([
      ["2025-10-14T12:00:00", "2025-10-14T12:00:01", "late"],
      ["2025-10-14T12:00:00", "2025-10-14T12:00:00", "done"],
      ["2025-10-14T20:03:00", "2025-10-14T20:03:01", "late"],
      ["2025-10-14T20:02:00", "2025-10-14T20:02:00", "done"],
    ]);
  });

  it("is not late at its very due, and a second past it is", async () => {
    const rows = "接收时间 | 号码 | 短信内容\n2025-10-13 20:00 | 13800000001 | 多少钱";
    const stateAt = async (moment: string) => pick((await listOf(rows, { ask: at(moment) })).rows, "state");
    expect([await stateAt("2025-10-14 12:00"), await stateAt("2025-10-14 12:00:01")]).toEqual([
      [["pending"]],
      [["late"]],
    ]);
  });

  it("takes an unsubscription for done by 退订时间 alone, one that asks by either, all else by 答复时间 alone", async () => {
    const { rows } = await listOf(
      `
      接收时间         | 号码        | 短信内容 | 答复时间         | 退订时间
      2025-10-14 09:00 | 13800000001 | 退订     | 2025-10-14 10:00 |
      2025-10-14 09:01 | 13800000002 | 怎么退订 | 2025-10-14 10:00 |
      2025-10-14 09:02 | 13800000003 | 怎么退订 | 2025-10-14 11:00 | 2025-10-14 10:30
      2025-10-14 09:03 | 13800000004 | 多少钱   |                  | 2025-10-14 10:00
      2025-10-14 09:04 | 13800000005 | 谢谢     | 2025-10-14 10:00 |
      2025-10-14 09:05 | 13800000006 | 好的     |                  | 2025-10-14 10:00`,
      { ask: DAY_END },
    );
    const told = new Map(pick(rows, "phone", "replied", "state").map(([phone, ...rest]) => [phone, rest]));
    expect([1, 2, 3, 4, 5, 6].map((last) => told.get(`1380000000${last}`))).toEqual([
      [null, "pending"],
      ["2025-10-14T10:00:00", "done"],
      ["2025-10-14T10:30:00", "done"],
      [null, "pending"],
      [null, "none"],
      [null, "pending"],
    ]);
  });

  it("goes by 需答复 where it is filled; class and word stay", async () => {
    const { rows } = await listOf(
      `
      接收时间         | 号码        | 短信内容 | 需答复
      2025-10-14 09:00 | 13800000001 | 谢谢     | 是
      2025-10-14 09:01 | 13800000002 | 多少钱   | 否
      2025-10-14 09:02 | 13800000003 | 退订     | 是
      2025-10-14 09:03 | 13800000004 | 多少钱   | 也许`,
      { ask: DAY_END },
    );
    expect(pick(rows, "phone", "class", "word", "needs", "due")).toEqual([
      ["13800000001", "thanks", "谢", "answer", "2025-10-15T12:00:00"],
      ["13800000003", "unsubscribe", "退订", "answer", "2025-10-15T12:00:00"],
      ["13800000004", "enquiry", "多少", "answer", "2025-10-15T12:00:00"],
      ["13800000002", "enquiry", "多少", "none", null],
    ]);
  });

  it("takes the same again within 10 minutes of the one before for one, with the first's cells", async () => {
    const { rows } = await listOf(
      `
      接收时间            | 号码            | 短信内容 | 业务   | 答复时间
      2025-10-14 18:15:00 | 13800000001     | 多少钱   | 手机报 |
      2025-10-14 18:25:00 | +86 13800000001 | 多少 钱? | 彩铃   |
      2025-10-14 18:25:00 | 138-0000-0001   | 多少钱。 | 彩铃   | 2025-10-14 18:50
      2025-10-14 18:35:00 | 13800000001     | 多少钱   |        |
      2025-10-14 10:00:00 | 13800000002     | 多少钱   |        |
      2025-10-14 10:10:01 | 13800000002     | 多少钱   |        |`,
      { ask: DAY_END },
    );
    expect(pick(rows, "phone", "received", "product", "times", "replied")).toEqual([
      ["13800000002", "2025-10-14T10:00:00", null, 1, null],
      ["13800000002", "2025-10-14T10:10:01", null, 1, null],
      ["13800000001", "2025-10-14T18:25:00", "彩铃", 1, null],
      ["13800000001", "2025-10-14T18:15:00", "手机报", 3, "2025-10-14T18:50:00"],
    ]);
  });

  it("never takes two for one of a masked number, nor of dates alone", async () => {
    const { rows } = await listOf(
      `
      接收时间         | 号码        | 短信内容 | 业务
      2025-10-14 10:00 | 138****0001 | 多少钱   |
      2025-10-14 10:01 | 138****0001 | 多少钱   |
      2025-10-14       | 13800000002 | 多少钱   |
      2025-10-14       | 13800000002 | 多少钱   | 彩铃`,
      { ask: DAY_END },
    );
    expect(pick(rows, "received", "times", "due", "part")).toEqual([
      ["2025-10-14", 1, "2025-10-14", "lastEvening"],
      ["2025-10-14", 1, "2025-10-14", "lastEvening"],
      ["2025-10-14T10:00:00", 1, "2025-10-15T12:00:00", "day"],
      ["2025-10-14T10:01:00", 1, "2025-10-15T12:00:00", "day"],
    ]);
  });

  it("counts only what had come, and only replies that were given, at the moment", async () => {
    const rows = `
      接收时间         | 号码        | 短信内容 | 答复时间
      2025-10-14 09:00 | 13800000001 | 多少钱   |
      2025-10-14 09:05 | 13800000001 | 多少钱   | 2025-10-14 11:00
      2025-10-14 10:00 | 13800000002 | 多少钱   |`;
    const told = async (moment: string) =>
      pick((await listOf(rows, { ask: at(moment) })).rows, "phone", "times", "state");
    expect(await told("2025-10-14 09:04")).toEqual([["13800000001", 1, "pending"]]);
    expect(await told("2025-10-14 10:00")).toEqual([
      ["13800000001", 2, "pending"],
      ["13800000002", 1, "pending"],
    ]);
    expect(await told("2025-10-14 11:00")).toEqual([
      ["13800000002", 1, "pending"],
      ["13800000001", 2, "done"],
    ]);
  });

  it("says what is known of the customer: the open complaint, the blacklist, the latest success before", async () => {
    const { rows } = await listOf(
      `
      接收时间         | 号码        | 短信内容 | 业务
      2025-10-14 09:00 | 13800000001 | 多少钱   | 手机报
      2025-10-14 09:01 | 13800000002 | 多少钱   | 彩铃
      2025-10-14 09:02 | 13800000003 | 多少钱   |`,
      {
        ask: DAY_END,
        人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
        投诉: `
          投诉编号 | 受理时间         | 客户号码    | 投诉内容 | 状态 | 是否有效
          T1       | 2025-10-10 09:00 | 13800000001 | 扣费     | 跟踪 |
          T2       | 2025-10-12 09:00 | 13800000001 | 扣费     | 跟踪 |
          T3       | 2025-10-13 09:00 | 13800000001 | 扣费     | 已结 |
          T4       | 2025-10-13 10:00 | 13800000001 | 扣费     | 跟踪 | 否`,
        黑名单: `
          号码        | 加入时间   | 业务   | 到期日期
          13800000002 | 2025-10-01 | 手机报 |
          13800000003 | 2025-10-01 | 手机报 | 2025-10-14
          13800000001 | 2025-10-01 | 手机报 | 2025-10-13`,
        外呼明细: `
          日期       | 拨打时间 | 工号 | 业务   | 结果 | 客户号码
          2025-10-13 | 10:00    | 1001 | 彩铃   | 成功 | 13800000001
          2025-10-14 | 08:59    | 1001 | 手机报 | 成功 | 13800000001
          2025-10-14 | 09:00    | 1001 | 彩铃   | 成功 | 13800000001
          2025-10-14 | 08:00    | 1001 | 彩铃   | 拒访 | 13800000002`,
      },
    );
    expect(pick(rows, "complaintId", "isBlacklisted", "lastProduct", "lastDate", "lastAgent")).toEqual([
      ["T2", false, "手机报", "2025-10-14", "1001"],
      [null, false, null, null, null],
      [null, true, null, null, null],
    ]);
  });

  it("shows numbers in full, and masked where that is asked", async () => {
    const rows = "接收时间 | 号码 | 短信内容\n2025-10-14 10:00 | +86 138 0000 0001 | 多少钱";
    const shown = async (ask: Asked) => pick((await listOf(rows, { ask })).rows, "phone");
    expect([await shown(DAY_END), await shown({ ...DAY_END, mask: "" })]).toEqual([
      [["13800000001"]],
      [["138****0001"]],
    ]);
  });

  it("goes by the house's cut-offs and words", async () => {
    const { rows } = await listOf(
      `
      接收时间         | 号码        | 短信内容
      2025-10-13 17:59 | 13800000001 | 多少钱
      2025-10-13 18:00 | 13800000002 | 多少钱
      2025-10-14 08:20 | 13800000003 | 在不在
      2025-10-14 08:30 | 13800000004 | 退订`,
      {
        ask: DAY_END,
        口径: `块 | 项 | 值
          服务口径 | 短信截止 | 18:00
          服务口径 | 短信答复截止 | 11:00
          服务口径 | 退订时限 | 20
          服务口径 | 工作开始 | 08:30
          短信口径 | 在不在 | 咨询`,
      },
    );
    expect(pick(rows, "phone", "part", "class", "due")).toEqual([
      ["13800000002", "lastEvening", "enquiry", "2025-10-14T11:00:00"],
      ["13800000003", "lastEvening", "enquiry", "2025-10-14T11:00:00"],
      ["13800000004", "day", "unsubscribe", "2025-10-15T04:30:00"],
    ]);
  });
});
