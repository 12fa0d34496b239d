import { blacklistCheck } from "../../../../../src/lib/centre/reports/service/blacklist-check.ts";
import { type Asked, centreOf, jsonOf, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

const 人员 = "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席";
const ASKED: Asked = { period: "2025-10", "as-of": "2025-10-31" };

async function blocksOf(sheets: Sheets, asked: Asked = ASKED) {
  return jsonOf(blacklistCheck, await centreOf({ 人员, ...sheets }), asked).blocks!;
}

/** Dials of 13800000001, a line each: date, time, product. */
function dials(...lines: string[]): Sheets {
  const own = lines.map((line) => `${line} | 1001 | 拒访 | 郑州 | +86 13800000001`);
  return { 外呼明细: ["日期 | 拨打时间 | 业务 | 工号 | 结果 | 地市 | 客户号码", ...own].join("\n") };
}

describe("what is to be removed from 待呼名单", () => {
  it("is what is listed on the moment's date, for the product where the list names one, as in the sheets", async () => {
    const { toRemove } = await blocksOf({
      待呼名单: `
        号码            | 业务   | 地市 | 工号 | 派单日期
        13800000003     | 彩铃   | 郑州 | 1001 | 2025-10-20
        +86 13800000001 | 手机报 | 洛阳 |      | 2025-10-20
        13800000002     | 彩铃   |      |      |
        13800000003     | 手机报 |      |      | 2025-10-21
        13800000003     |        |      |      | 2025-10-20
        13800000004     |        |      |      | 2025-10-20
        13800000001     |        |      |      | 2025-11-01`,
      黑名单: `
        号码        | 加入时间         | 原因 | 业务   | 到期日期
        13800000001 | 2025-10-05 09:00 | 后   |        |
        13800000001 | 2025-10-02       | 先   | 手机报 |
        13800000002 | 2025-10-31       | 当日 |        |
        13800000003 | 2025-10-01       | 彩   | 彩铃   |
        13800000004 | 2025-10-01       | 过期 |        | 2025-10-30`,
    });
    expect(pick(toRemove!.rows, "phone", "product", "city", "agentId", "name", "listedFrom", "reason")).toEqual([
      ["13800000003", "彩铃", "郑州", "1001", "张三", "2025-10-01", "彩"],
      ["13800000001", "手机报", "洛阳", null, null, "2025-10-02", "先"],
      ["13800000002", "彩铃", null, null, null, "2025-10-31", "当日"],
      ["13800000003", null, null, null, null, "2025-10-01", "彩"],
    ]);
    expect(toRemove!.totals).toMatchObject({ dialList: 6, onList: 4 });
    expect(toRemove!.rows[0]!["calledAt"]).toBeNull();
  });

  it("comes with what else is odd in the list: no number, one that stood above, a customer, an open complaint", async () => {
    const { toRemove } = await blocksOf({
      待呼名单: `
        号码        | 业务   | 派单日期   | 批次
        13800000001 | 手机报 | 2025-10-20 | 一
        13800000001 | 手机报 | 2025-10-20 | 二
        13800000001 | 彩铃   | 2025-10-20 | 三
        13800000002 | 手机报 | 2025-10-20 | 四
        13800000003 | 手机报 | 2025-10-20 | 五
        138****0001 | 手机报 | 2025-10-20 | 六
        138****0001 | 手机报 | 2025-10-20 | 七
        不详        | 手机报 | 2025-10-20 | 八
        13800000004 |        | 2025-10-20 | 九
        13800000005 | 手机报 | 2025-10-20 | 十`,
      外呼明细: `
        日期       | 工号 | 业务   | 结果 | 客户号码
        2025-10-01 | 1001 | 手机报 | 成功 | 13800000001
        2025-09-30 | 1001 | 手机报 | 成功 | 13800000002
        2025-10-31 | 1001 | 手机报 | 成功 | 13800000003
        2025-10-20 | 1001 | 手机报 | 成功 | 13800000004
        2025-10-30 | 1001 | 手机报 | 拒访 | 13800000005`,
      投诉: `
        投诉编号 | 受理时间         | 客户号码    | 投诉内容 | 状态
        T1       | 2025-10-12 09:00 | 13800000001 | 扣费     | 跟踪
        T2       | 2025-10-12 09:00 | 13800000002 | 扣费     | 已结`,
    });
    expect(toRemove!.totals).toEqual({
      dialList: 10,
      onList: 0,
      unreadable: 3,
      repeated: 2,
      customers: 2,
      openComplaint: 3,
    });
  });
});

describe("calls in spite of 黑名单", () => {
  it("are those after the listing's time on its day, and of any day after", async () => {
    const { violations } = await blocksOf({
      ...dials(
        "2025-10-10 | 08:59:59 | 彩铃",
        "2025-10-10 | 09:00:00 | 彩铃",
        "2025-10-10 | 09:00:01 | 彩铃",
        "2025-10-11 | 08:00 | 彩铃",
      ),
      黑名单: "号码 | 加入时间 | 原因\n13800000001 | 2025-10-10 09:00 | 骚扰\n13800000009 | 2025-10-10 09:30 | 骚扰",
    });
    expect(pick(violations!.rows, "calledAt", "phone", "product", "city", "agentId", "listedFrom", "reason")).toEqual([
      ["2025-10-10T09:00:01", "13800000001", "彩铃", "郑州", "1001", "2025-10-10", "骚扰"],
      ["2025-10-11T08:00:00", "13800000001", "彩铃", "郑州", "1001", "2025-10-10", "骚扰"],
    ]);
    expect(violations!.totals).toEqual({ violations: 2 });
  });

  it("have no city where the call has none, as in the rows to remove", async () => {
    const { violations } = await blocksOf({
      外呼明细:
        "日期 | 时间 | 工号 | 业务 | 结果 | 地市 | 号码\n2025-10-11 | 08:00 | 1001 | 彩铃 | 拒绝 | | 13800000001\n2025-10-11 | 09:00 | 1001 | 彩铃 | 拒绝 | 郑州 | 13800000002",
      黑名单: "号码 | 加入时间\n13800000001 | 2025-10-10",
    });
    expect(pick(violations!.rows, "phone", "city")).toEqual([["13800000001", null]]);
  });

  it("begin the day after a listing without a time, or of a complaint without reason", async () => {
    const calls = dials("2025-10-10 | 23:00 | 彩铃", "2025-10-11 | 00:00:00 | 彩铃", "2025-10-11 | 00:00:01 | 彩铃");
    const of = async (sheets: Sheets) =>
      pick((await blocksOf({ ...calls, ...sheets }))["violations"]!.rows, "calledAt");
    expect(await of({ 黑名单: "号码 | 加入时间\n13800000001 | 2025-10-10" })).toEqual([
      ["2025-10-11T00:00:00"],
      ["2025-10-11T00:00:01"],
    ]);
    const 投诉 =
      "投诉编号 | 受理时间 | 客户号码 | 投诉内容 | 类型\nT1 | 2025-10-10 09:00 | 13800000001 | 扣费 | 无理由";
    expect(await of({ 投诉 })).toEqual([["2025-10-11T00:00:01"]]);
  });

  it("end after the day of 到期, on that of 解除, and are of the listed product alone", async () => {
    const calls = dials("2025-10-12 | 09:00 | 彩铃", "2025-10-13 | 09:00 | 彩铃", "2025-10-12 | 10:00 | 手机报");
    const of = async (header: string, cells: string) => {
      const 黑名单 = `号码 | 加入时间 | ${header}\n13800000001 | 2025-10-10 | ${cells}`;
      return pick((await blocksOf({ ...calls, 黑名单 }))["violations"]!.rows, "calledAt");
    };
    expect(await of("到期日期", "2025-10-12")).toEqual([["2025-10-12T09:00:00"], ["2025-10-12T10:00:00"]]);
    expect(await of("解除时间", "2025-10-12")).toEqual([]);
    expect(await of("解除时间", "2025-10-13")).toEqual([["2025-10-12T09:00:00"], ["2025-10-12T10:00:00"]]);
    expect(await of("业务", "手机报")).toEqual([["2025-10-12T10:00:00"]]);
  });

  it("are of the period, up to its moment", async () => {
    const sheets = {
      ...dials(
        "2025-09-30 | 09:00 | 彩铃",
        "2025-10-01 | 09:00 | 彩铃",
        "2025-10-12 | 12:00 | 彩铃",
        "2025-10-12 | 12:01 | 彩铃",
      ),
      黑名单: "号码 | 加入时间\n13800000001 | 2025-09-10",
    };
    const { violations } = await blocksOf(sheets, { period: "2025-10", "as-of": "2025-10-12 12:00" });
    expect(pick(violations!.rows, "calledAt")).toEqual([["2025-10-01T09:00:00"], ["2025-10-12T12:00:00"]]);
  });
});
