import { satisfactionWeekly } from "../../../../../src/lib/centre/reports/service/satisfaction-weekly.ts";
import { type Asked, centreOf, jsonOf, near, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

const WEEK: Asked = { period: "2025-W42", "as-of": "2025-10-19" };
const COUNTS = [
  "contacted",
  "rated",
  "verySatisfied",
  "satisfied",
  "fairlySatisfied",
  "dissatisfied",
  "veryDissatisfied",
];

async function blocksOf(sheets: Sheets, asked: Asked = WEEK) {
  return jsonOf(satisfactionWeekly, await centreOf(sheets), asked).blocks!;
}

/** So many customers on a day, of a rating each: `2025-10-14 满意*3 不满意`. */
function ratings(...days: string[]): Sheets {
  const lines = days.flatMap((told) => {
    const [day, ...words] = told.split(" ");
    return words.flatMap((word) => {
      const [rating, times = "1"] = word.split("*");
      return Array.from({ length: Number(times) }, () => `${day} 10:00 | 成功 | ${rating} | 彩铃`);
    });
  });
  const numbered = lines.map((line, place) => `${13_800_000_000 + place} | ${line}`);
  return { 回访记录: ["客户号码 | 回访时间 | 回访结果 | 满意度 | 业务", ...numbered].join("\n") };
}

describe("满意度周分析", () => {
  it("counts everybody who was reached, and rates by those who said something", async () => {
    const { products } = await blocksOf(
      ratings("2025-10-14 非常满意 4分 一般 2 很不满意 拒评 -1", "2025-10-15 未评价"),
    );
    const [row] = products!.rows;
    expect(pick([row!], "week", "product", ...COUNTS)).toEqual([["2025-W42", "彩铃", 8, 5, 1, 1, 1, 1, 1]]);
    expect(row).toMatchObject({ ratedRate: 0.625, satisfiedScore: 2, satisfactionRate: 0.4, wideRate: 0.6 });
    expect(row).toMatchObject({ satisfactionLow: near(0.1176207731), satisfactionHigh: near(0.7692757206) });
  });

  it("has no interval from 30 on, and no rate of nothing", async () => {
    const { products } = await blocksOf(ratings("2025-10-14 满意*30 拒评"));
    expect(products!.rows[0]).toMatchObject({ satisfactionRate: 1, satisfactionLow: null, satisfactionHigh: null });
    const { products: silent } = await blocksOf(ratings("2025-10-14 拒评"));
    expect(silent!.rows[0]).toMatchObject({ contacted: 1, satisfactionRate: null, satisfactionLow: null });
  });

  it("weighs the fairly satisfied as the house does", async () => {
    const 口径 = "块 | 项 | 值\n服务口径 | 基本满意权重 | 0.5";
    const { products } = await blocksOf({ 口径, ...ratings("2025-10-14 满意 基本满意*3 不满意*6") });
    expect(products!.rows[0]).toMatchObject({ satisfiedScore: 2.5, satisfactionRate: 0.25, isBeyondChance: null });
  });

  it("begins with Monday 00:00:00 and ends with Sunday 23:59:59", async () => {
    const 回访记录 = `
      客户号码    | 回访时间            | 回访结果 | 满意度 | 业务
      13800000001 | 2025-10-12 23:59:59 | 成功     | 满意   | 彩铃
      13800000002 | 2025-10-13 00:00:00 | 成功     | 满意   | 彩铃
      13800000003 | 2025-10-19 23:59:59 | 成功     | 不满意 | 彩铃
      13800000004 | 2025-10-20 00:00:00 | 成功     | 不满意 | 彩铃`;
    const { products } = await blocksOf({ 回访记录 });
    expect(pick(products!.rows, "week", "contacted", "satisfactionRate", "lastWeekRate", "change")).toEqual([
      ["2025-W42", 2, 0.5, 1, -0.5],
    ]);
  });

  it("cuts weeks to the month, and compares each with the whole week before", async () => {
    const { products } = await blocksOf(
      ratings(
        "2025-09-25 满意 不满意*3",
        "2025-09-29 满意 不满意",
        "2025-09-30 不满意*2",
        "2025-10-05 满意*2",
        "2025-10-06 满意 不满意",
      ),
      { period: "2025-10", "as-of": "2025-10-31" },
    );
    expect(pick(products!.rows, "week", "contacted", "satisfactionRate", "lastWeekRate")).toEqual([
      ["2025-W40", 2, 1, 0.25],
      ["2025-W41", 2, 0.5, 0.5],
    ]);
    expect(products!.totals).not.toHaveProperty("lastWeekRate");
    expect(products!.totals).toMatchObject({ contacted: 4, satisfactionRate: 0.75 });
  });

  it("says whether it differs beyond chance where both weeks have 5 ratings", async () => {
    const beyond = async (before: string, now: string) =>
      (await blocksOf(ratings(`2025-10-08 ${before}`, `2025-10-14 ${now}`)))["products"]!.rows[0]!["isBeyondChance"];
    expect(await beyond("满意*10", "满意*6 不满意*4")).toBe(true);
    expect(await beyond("满意*10", "满意*7 不满意*3")).toBe(false);
    expect(await beyond("满意*5", "不满意*5")).toBe(true);
    expect(await beyond("满意*4", "不满意*5")).toBeNull();
    expect(await beyond("满意*5", "不满意*4")).toBeNull();
    expect(await beyond("满意*5", "满意*5")).toBe(false);
    expect(await beyond("不满意*5", "不满意*5")).toBe(false);
  });

  it("takes the callbacks of one complaint for one contact: the last that was rated, else the last", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 客户号码    | 业务 | 投诉内容 | 是否有效
      T1       | 2025-10-01 09:00 | 13800000001 | 彩铃 | 扣费     |
      T2       | 2025-10-01 09:00 | 13800000002 | 彩铃 | 扣费     | 否
      T3       | 2025-10-01 09:30 | 13800000001 | 彩铃 | 扣费     |`;
    const 回访记录 = `
      投诉编号 | 回访时间         | 回访结果 | 满意度
      T1       | 2025-10-09 09:00 | 成功     | 满意
      T1       | 2025-10-14 09:00 | 成功     | 不满意
      T1       | 2025-10-15 09:00 | 成功     |
      T1       | 2025-10-16 09:00 | 未联系上 | 满意
      T2       | 2025-10-14 09:00 | 成功     |
      T2       | 2025-10-15 09:00 | 成功     |
      T3       | 2025-10-15 09:00 | 成功     | 满意
      T9       | 2025-10-15 09:00 | 成功     | 满意
      T9       | 2025-10-15 10:00 | 成功     | 满意`;
    const { products, dissatisfied } = await blocksOf({ 投诉, 回访记录 });
    expect(pick(products!.rows, "product", "contacted", "rated", "satisfied", "dissatisfied", "lastWeekRate")).toEqual([
      ["彩铃", 3, 2, 1, 1, null],
      ["未填", 1, 1, 1, 0, null],
    ]);
    expect(pick(dissatisfied!.rows, "date", "phone", "satisfaction")).toEqual([
      ["2025-10-14", "138****0001", "不满意"],
    ]);
    const earlier = await blocksOf({ 投诉, 回访记录 }, { period: "2025-W41", "as-of": "2025-10-12" });
    expect(pick(earlier["products"]!.rows, "contacted", "satisfied")).toEqual([[1, 1]]);
  });

  it("goes by the team and agent of the complaint, 未归属 without, and by city", async () => {
    const 人员 = "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席";
    const 投诉 = `
      投诉编号 | 受理时间         | 责任坐席 | 地市 | 投诉内容
      T1       | 2025-10-01 09:00 | 1001     | 郑州 | 扣费
      T2       | 2025-10-01 09:00 |          |      | 扣费`;
    const 回访记录 = `
      投诉编号 | 客户号码    | 地市 | 回访时间         | 回访结果 | 满意度   | 不满意原因
      T1       |             | 洛阳 | 2025-10-14 09:00 | 成功     | 很不满意 | 太慢
      T2       |             |      | 2025-10-14 08:00 | 成功     | 不满意   |
               | 13800000009 | 郑州 | 2025-10-14 10:00 | 成功     | 满意     |`;
    const { teams, cities, dissatisfied } = await blocksOf({ 人员, 投诉, 回访记录 });
    expect(pick(teams!.rows, "team", "contacted")).toEqual([
      ["一班", 1],
      ["未归属", 2],
    ]);
    expect(pick(cities!.rows, "city", "contacted")).toEqual([
      ["郑州", 1],
      ["洛阳", 1],
      ["未填", 1],
    ]);
    expect(pick(dissatisfied!.rows, "agentId", "satisfaction", "reason")).toEqual([
      [null, "不满意", null],
      ["1001", "很不满意", "太慢"],
    ]);
  });
});
