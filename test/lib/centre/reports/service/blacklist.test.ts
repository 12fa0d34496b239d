import { blacklistReport } from "../../../../../src/lib/centre/reports/service/blacklist.ts";
import { activeNumbers } from "../../../../../src/lib/centre/subjects/blacklist/list-blacklist.ts";
import { parsePeriod } from "../../../../../src/lib/facts/period.ts";
import { type Asked, centreOf, jsonOf, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

const ASKED: Asked = { period: "2025-10", "as-of": "2025-10-14" };

async function blocksOf(sheets: Sheets, asked: Asked = ASKED) {
  return jsonOf(blacklistReport, await centreOf(sheets), asked).blocks!;
}

/** How many numbers there are, hold, how many listings of numbers, and how many without. */
function totalOf(totals: unknown): unknown[] {
  return Object.values(totals as object);
}

describe("the list of 黑名单", () => {
  it("has each number once with all its listings, however it is written; what is no number is counted apart", async () => {
    const { list } = await blocksOf({
      黑名单: `
        号码            | 加入时间         | 原因   | 来源 | 业务
        +86 13800000002 | 2025-10-02 09:00 | 骚扰   | T1   | 手机报
        138-0000-0002   | 2025-10-05       | 骚扰   | T2   | 彩铃
        13800000001     | 2025-10-01       |        |      | 全部
        138****0003     | 2025-10-01       | 投诉   |      |
        13800000004     | 2025-10-15       | 以后的 |      |`,
    });
    expect(pick(list!.rows, "phone", "first", "last", "times", "reasons", "sources", "scope")).toEqual([
      ["13800000001", "2025-10-01", "2025-10-01", 1, [], [], "全部"],
      ["13800000002", "2025-10-02", "2025-10-05", 2, ["骚扰"], ["T1", "T2"], "手机报、彩铃"],
    ]);
    expect(totalOf(list!.totals)).toEqual([2, 2, 3, 1]);
  });

  it("holds from its day through that of 到期, and until the day of 解除", async () => {
    const states = async (asOf: string) => {
      const { list } = await blocksOf(
        {
          黑名单: `
            号码        | 加入时间   | 到期日期   | 解除时间
            13800000001 | 2025-10-10 | 2025-10-14 |
            13800000002 | 2025-10-10 |            | 2025-10-15
            13800000003 | 2025-10-10 | 2025-10-31 | 2025-10-15 12:00
            13800000004 | 2025-10-10 |            |`,
        },
        { period: "2025-10", "as-of": asOf },
      );
      return list!.rows.map(({ state }) => state);
    };
    expect(await states("2025-10-14")).toEqual(["active", "active", "active", "active"]);
    expect(await states("2025-10-15 00:00:01")).toEqual(["expired", "released", "released", "active"]);
    expect(await states("2025-10-09")).toEqual([]);
  });

  it("is active with any listing that is, and has scope and end of those that are, else of all", async () => {
    const { list } = await blocksOf({
      黑名单: `
        号码        | 加入时间   | 业务   | 到期日期   | 解除时间
        13800000001 | 2025-10-01 | 手机报 | 2025-10-20 |
        13800000001 | 2025-10-02 | 彩铃   | 2025-10-05 |
        13800000002 | 2025-10-01 | 手机报 | 2025-10-05 |
        13800000002 | 2025-10-02 | 彩铃   |            | 2025-10-05
        13800000003 | 2025-10-01 |        | 2025-10-20 |
        13800000003 | 2025-10-02 | 彩铃   | 2025-10-25 |
        13800000004 | 2025-10-02 | 彩铃   | 2025-10-05 | 2025-10-20`,
    });
    expect(pick(list!.rows, "phone", "scope", "until", "state")).toEqual([
      ["13800000001", "手机报", "2025-10-20", "active"],
      ["13800000002", "手机报、彩铃", null, "released"],
      ["13800000003", "全部", "2025-10-25", "active"],
      ["13800000004", "彩铃", "2025-10-05", "expired"],
    ]);
    expect(totalOf(list!.totals)).toEqual([4, 2, 7, 0]);
  });

  it("has the complaints without reason from the day after, unless a row names them", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 客户号码    | 投诉内容 | 类型   | 是否有效
      T1       | 2025-10-12 09:00 | 13800000001 | 扣费     | 无理由 |
      T2       | 2025-10-12 09:00 | 13800000002 | 扣费     | 无理由 |
      T3       | 2025-10-12 09:00 | 13800000003 | 扣费     | 有理由 |
      T4       | 2025-10-12 09:00 | 13800000004 | 扣费     | 无理由 | 否
      T5       | 2025-10-14 09:00 | 13800000005 | 扣费     | 无理由 |
      T6       | 2025-10-12 09:00 | 13800000006 | 扣费     | 无理由 |`;
    const 黑名单 = `
      号码        | 加入时间   | 原因 | 来源
      13800000002 | 2025-10-13 | 骚扰 | t2
      13800000006 | 2025-10-15 | 骚扰 | T6`;
    const { list } = await blocksOf({ 投诉, 黑名单 });
    expect(pick(list!.rows, "phone", "first", "reasons", "sources", "scope")).toEqual([
      ["13800000001", "2025-10-13", ["无理由投诉"], ["T1"], "全部"],
      ["13800000002", "2025-10-13", ["骚扰"], ["t2"], "全部"],
      ["13800000006", "2025-10-13", ["无理由投诉"], ["T6"], "全部"],
    ]);
    const next = await blocksOf({ 投诉, 黑名单 }, { period: "2025-10", "as-of": "2025-10-15" });
    expect(pick(next["list"]!.rows, "phone", "first")).toEqual([
      ["13800000001", "2025-10-13"],
      ["13800000002", "2025-10-13"],
      ["13800000005", "2025-10-15"],
      ["13800000006", "2025-10-15"],
    ]);
  });

  it("is given to the dialler as the numbers that hold, in their order", async () => {
    const 黑名单 = `
      号码        | 加入时间   | 解除时间
      13800000002 | 2025-10-01 |
      13800000001 | 2025-10-01 |
      13800000003 | 2025-10-01 | 2025-10-02
      138****0004 | 2025-10-01 |`;
    const period = parsePeriod("2025-10")!;
    expect(activeNumbers(await centreOf({ 黑名单 }), { period, only: {}, options: {} })).toEqual([
      "13800000001",
      "13800000002",
    ]);
  });

  it("masks its numbers where that is asked", async () => {
    const sheets = { 黑名单: "号码 | 加入时间\n13800000001 | 2025-10-01" };
    const { list } = await blocksOf(sheets, { period: "2025-10", mask: "" });
    expect(pick(list!.rows, "phone")).toEqual([["138****0001"]]);
  });
});

describe("黑名单 against the dialler's own list", () => {
  it("says what is missing there and what is surplus, by what holds on the date", async () => {
    const { list, missing, surplus } = await blocksOf({
      黑名单: `
        号码        | 加入时间   | 解除时间
        13800000001 | 2025-10-01 |
        13800000002 | 2025-10-01 |
        13800000003 | 2025-10-01 | 2025-10-05`,
      系统黑名单: `
        号码            | 加入时间   | 到期日期
        +86 13800000001 | 2025-10-01 |
        13800000002     | 2025-10-01 | 2025-10-10
        13800000003     | 2025-10-01 |
        13800000009     | 2025-10-01 |`,
    });
    expect(pick(list!.rows, "phone", "inSystem")).toEqual([
      ["13800000001", "yes"],
      ["13800000002", "no"],
      ["13800000003", "yes"],
    ]);
    expect(pick(missing!.rows, "phone")).toEqual([["13800000002"]]);
    expect(pick(surplus!.rows, "phone")).toEqual([["13800000003"], ["13800000009"]]);
  });

  it("says nothing where there is no such list", async () => {
    const { list, missing, surplus } = await blocksOf({ 黑名单: "号码 | 加入时间\n13800000001 | 2025-10-01" });
    expect([list!.rows[0]!["inSystem"], missing!.rows, surplus!.rows]).toEqual([null, [], []]);
  });
});

describe("the numbers suggested for 黑名单", () => {
  const 人员 = "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席";

  it("are of who asked not to be called again, by message before call, the first of them, not yet listed", async () => {
    const { suggested } = await blocksOf({
      人员,
      上行短信: `
        接收时间         | 号码            | 短信内容
        2025-10-08 09:00 | 13800000001     | 没开通过,别打了
        2025-10-07 09:00 | +86 13800000001 | 请勿 扰
        2025-10-09 09:00 | 13800000002     | 不要打
        2025-10-09 10:00 | 13800000003     | 不要再打
        2025-10-09 11:00 | 13800000004     | 退订
        2025-10-09 11:00 | 13800000005     | 别发了
        2025-10-09 11:00 | 138****0006     | 别打了
        2025-09-30 11:00 | 13800000007     | 别打了
        2025-10-14 11:00 | 13800000008     | 别打了
        2025-10-15 11:00 | 13800000009     | 别打了`,
      外呼明细: `
        日期       | 拨打时间 | 工号 | 业务   | 结果     | 客户号码
        2025-10-06 | 09:00    | 1001 | 手机报 | 勿扰     | 13800000001
        2025-10-06 | 09:00    | 1001 | 手机报 | 不要再打 | 13800000011
        2025-10-07 | 09:00    | 1001 | 手机报 | 勿扰     | 13800000011
        2025-10-06 | 09:00    | 1001 | 手机报 | 拒访     | 13800000012`,
      黑名单: `
        号码        | 加入时间   | 解除时间   | 业务
        13800000002 | 2025-10-10 |            | 彩铃
        13800000003 | 2025-10-01 | 2025-10-05 |`,
    });
    expect(pick(suggested!.rows, "phone", "date", "source")).toEqual([
      ["13800000011", "2025-10-06", "call"],
      ["13800000001", "2025-10-07", "message"],
      ["13800000003", "2025-10-09", "message"],
      ["13800000008", "2025-10-14", "message"],
    ]);
  });
});
