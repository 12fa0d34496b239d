import { discipline } from "../../../../../src/lib/centre/subjects/discipline/discipline.ts";
import type { Violation } from "../../../../../src/lib/centre/subjects/discipline/violation.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { centreOf } from "../../../../support/centre.ts";
import { day } from "./record.ts";

const ROSTER = `工号 | 姓名 | 班组 | 入职日期 | 离职日期
  1001 | 张三 | 一班 | 2025-01-01 |
  1002 | 李四 | 二班 | 2025-10-05 | 2025-10-20`;
const RULES = `条款 | 类别 | 事由 | 赔偿倍数
  3.1 | 轻度 | 迟到 |
  3.2 | 严重 | 擅自打折 | 1
  3.3 | 重大过失 | 私用物品 | 2`;

/** The violations of a sheet in its order, and the problems of all sheets. */
async function read(rows: string, more: Readonly<Record<string, string>> = {}) {
  const centre = await centreOf({ 人员: ROSTER, 处罚条例: RULES, ...more, 评扣: rows });
  const { violations, directory } = centre.of(discipline);
  const all = [...violations].flatMap(([agent, list]) => list.map((one) => ({ id: directory.idOf(agent), ...one })));
  const list = all.sort((a, b) => a.order - b.order);
  return { violations: list, problems: problemsOf(centre) };
}

async function levelsOf(rows: string): Promise<number[]> {
  return (await read(rows)).violations.map(({ level }) => level);
}

describe("评扣", () => {
  it("is read row by row, amounts in ten-thousandths of a yuan", async () => {
    const { violations, problems } =
      await read(`违纪日期 | 工号 | 条款 | 过失类别 | 事由 | 物品价值 | 罚款 | 通知日期 | 申诉日期 | 申诉结果 | 结果日期 | 留察结束
      2025-10-09 | 1001 | 3.2 | 严重 | 私自优惠 | 50 | 0 | 2025-10-11 | 2025-10-12 | 维持 | 2025-10-20 | 2025-12-31`);
    const expected: Partial<Violation> & { id: string } = {
      id: "1001",
      day: day("2025-10-09"),
      noticedDay: day("2025-10-11"),
      level: 2,
      rule: "3.2",
      reason: "私自优惠",
      goodsValue: 500_000,
      fine: 0,
      multiple: 1,
      appealResult: "upheld",
      appealDay: day("2025-10-12"),
      resultDay: day("2025-10-20"),
      probationEnd: day("2025-12-31"),
    };
    expect(violations).toEqual([expect.objectContaining(expected)]);
    expect(problems).toEqual([]);
  });

  it("takes 日期 for 通知日期, and the rule's words for a blank 事由", async () => {
    const { violations } = await read(`日期 | 工号 | 条款 | 类别 | 事由
      2025-10-09 | 1001 | 3.1 |      |
      2025-10-10 | 1001 |     | 轻度 |`);
    expect(
      violations.map(({ noticedDay, reason, goodsValue, fine }) => [noticedDay, reason, goodsValue, fine]),
    ).toEqual([
      [day("2025-10-09"), "迟到", null, null],
      [day("2025-10-10"), null, null, null],
    ]);
  });

  it.each([
    [1, ["轻度", "轻度过失", "轻微", "口头批评"]],
    [2, ["严重", "严重过失", "书面批评", "通报批评"]],
    [3, ["重大", "重大过失", "严重警告"]],
    [4, ["开除"]],
  ])("of level %d goes by %j", async (level, categories) => {
    const rows = categories.map((category, place) => `2025-10-0${place + 1} | 1001 | ${category}`);
    expect(await levelsOf(["日期 | 工号 | 类别", ...rows].join("\n"))).toEqual(categories.map(() => level));
  });

  it("follows each result of an appeal, a blank being none", async () => {
    const { violations } = await read(`日期 | 工号 | 类别 | 申诉结果
      2025-10-01 | 1001 | 轻度 |
      2025-10-02 | 1001 | 轻度 | 申诉中
      2025-10-03 | 1001 | 轻度 | 撤销
      2025-10-04 | 1001 | 轻度 | 维持`);
    expect(violations.map(({ appealResult }) => appealResult)).toEqual(["none", "pending", "revoked", "upheld"]);
  });

  it("without 类别 goes by its rule, and is set aside where the rules do not know it", async () => {
    const { violations, problems } = await read(`日期 | 工号 | 条款
      2025-10-01 | 1001 | 3.3
      2025-10-02 | 1001 | 9.9
      2025-10-03 | 1001 |`);
    expect(violations.map(({ level }) => level)).toEqual([3]);
    expect(problems).toEqual(["unknownRule 评扣!C3 9.9", "missingValue 评扣!C4"]);
  });

  it("with 类别 takes an unknown rule for text, and one of another category for noted", async () => {
    const { violations, problems } = await read(`日期 | 工号 | 条款 | 类别
      2025-10-01 | 1001 | 9.9 | 轻度
      2025-10-02 | 1001 | 3.1 | 重大
      2025-10-03 | 1001 |     |
      2025-10-04 | 1001 | 9.9 |`);
    expect(violations.map(({ rule, level }) => [rule, level])).toEqual([
      ["9.9", 1],
      ["3.1", 3],
    ]);
    expect(problems).toEqual(["categoryMismatch 评扣!D3 重大", "missingValue 评扣!D4", "unknownRule 评扣!C5 9.9"]);
  });

  it("notes an appeal after its six days, and follows its result all the same", async () => {
    const { violations, problems } = await read(`日期 | 工号 | 类别 | 通知日期 | 申诉日期 | 申诉结果
      2025-10-01 | 1001 | 轻度 | 2025-10-03 | 2025-10-09 | 撤销
      2025-10-01 | 1001 | 轻度 | 2025-10-03 | 2025-10-10 | 撤销
      2025-10-01 | 1001 | 轻度 |            | 2025-10-08 | 维持`);
    expect(violations.map(({ appealResult }) => appealResult)).toEqual(["revoked", "revoked", "upheld"]);
    expect(problems).toEqual(["lateAppeal 评扣!E3 2025-10-10", "lateAppeal 评扣!E4 2025-10-08"]);
  });

  it("notes goods whose rule has no multiple", async () => {
    const { violations, problems } = await read(`日期 | 工号 | 条款 | 类别 | 物品价值
      2025-10-01 | 1001 | 3.3 | 重大 | 10
      2025-10-02 | 1001 | 3.1 | 轻度 | 20
      2025-10-03 | 1001 |     | 轻度 | 30`);
    expect(violations.map(({ multiple }) => multiple)).toEqual([2, null, null]);
    expect(problems).toEqual(["noMultiple 评扣!E3 20", "noMultiple 评扣!E4 30"]);
  });

  it("sets aside what cannot be read, and a row that stands twice; notes who was not there", async () => {
    const { violations, problems } = await read(`日期 | 工号 | 类别 | 罚款 | 申诉结果
      昨天       | 1001 | 轻度 |     |
      2025-10-02 | 1001 | 小错 |     |
      2025-10-03 | 1001 | 轻度 | -20 |
      2025-10-04 | 1001 | 轻度 |     | 成立
      2025-10-05 | 1001 | 轻度 | 20  |
      2025-10-05 | 1001 | 轻度 | 20  |
      2025-10-21 | 1002 | 轻度 |     |
      2025-10-04 | 1002 | 轻度 |     |
      2025-10-05 | 9999 | 轻度 |     |`);
    expect(violations.map(({ id }) => id)).toEqual(["1001", "1002", "1002", "9999"]);
    expect(problems).toEqual([
      "unreadableDate 评扣!A2 昨天",
      "unknownWord 评扣!C3 小错",
      "negativeValue 评扣!D4 -20",
      "unknownWord 评扣!E5 成立",
      "duplicateRow 评扣!A7 2025-10-05",
      "agentLeft 评扣!B8 1002",
      "agentNotJoined 评扣!B9 1002",
      "unknownAgent 评扣!B10 9999",
    ]);
  });

  it.each([
    ["类别 with a word of its own", "日期 | 工号 | 类别\n2025-10-01 | 1001 | 轻度", "violations"],
    ["条款", "日期 | 工号 | 条款\n2025-10-01 | 1001 | 3.1", "violations"],
    ["both, still empty", "日期 | 工号 | 条款 | 类别", "violations"],
    ["类别 of other words", "日期 | 工号 | 类别\n2025-10-01 | 1001 | 咨询", undefined],
  ])("is told by %s", async (_, rows, table) => {
    const centre = await centreOf({ 人员: ROSTER, 处罚条例: RULES, 登记: rows });
    expect(centre.readings.find(({ sheet }) => sheet === "登记")?.table).toBe(table);
  });
});

describe("处罚条例", () => {
  it("of two rows of one 条款 counts the last, noted", async () => {
    const 处罚条例 = `条款 | 类别 | 事由
      3.1 | 轻度 | 迟到
      3.1 | 重大 | 迟到`;
    const { violations, problems } = await read("日期 | 工号 | 条款\n2025-10-01 | 1001 | 3.1", { 处罚条例 });
    expect(violations.map(({ level }) => level)).toEqual([3]);
    expect(problems).toEqual(["differingRow 处罚条例!A3 3.1"]);
  });
});
