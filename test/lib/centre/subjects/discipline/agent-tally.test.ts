import { recordOf, talliedAgents, tallyFor } from "../../../../../src/lib/centre/subjects/discipline/agent-tally.ts";
import { discipline } from "../../../../../src/lib/centre/subjects/discipline/discipline.ts";
import { people } from "../../../../../src/lib/centre/subjects/people/people.ts";
import { parsePeriod } from "../../../../../src/lib/facts/period.ts";
import { centreOf } from "../../../../support/centre.ts";
import { day, yuan } from "./record.ts";

const ROSTER = `工号 | 姓名 | 班组 | 岗位 | 底薪 | 津贴 | 合同到期 | 离职日期 | 生效日期
  1001 | 张三 | 一班 | 坐席 | 2000 | 300 | 2025-12-31 |            | 2025-01-01
  1001 | 张三 | 一班 | 坐席 | 2400 | 600 | 2026-12-31 |            | 2025-10-15
  1002 | 李四 | 一班 | 坐席 |      |     |            | 2025-09-20 |
  1003 | 王五 | 一班 | 坐席 | 2000 |     |            |            |
  1004 | 赵六 | 一班 | 坐席 |      | 300 |            |            |`;

async function centreWith(...rows: string[]) {
  return centreOf({ 人员: ROSTER, 评扣: ["日期 | 工号 | 类别 | 申诉结果 | 结果日期", ...rows].join("\n") });
}

/** Who is in the tally of a month, by 工号. */
async function tallied(month: string, ...rows: string[]): Promise<string[]> {
  const centre = await centreWith(...rows);
  return talliedAgents(centre.of(discipline), parsePeriod(month)!).map((agent) => centre.of(people).idOf(agent));
}

describe("recordOf", () => {
  it("takes pay and the contract's end from the roster's row in force on the day", async () => {
    const { employment } = recordOf((await centreWith("2025-10-01 | 1001 | 轻度")).of(discipline), 0);
    const days = [day("2025-10-14"), day("2025-10-15")];
    expect(days.map(employment.payOn)).toEqual([yuan(2300), yuan(3000)]);
    expect(days.map(employment.contractEndOn)).toEqual([day("2025-12-31"), day("2026-12-31")]);
    expect(employment.leftDay).toBe(Infinity);
  });

  it("knows no pay where 底薪 is blank, whatever 津贴 says, and takes a blank 津贴 for none", async () => {
    const centre = await centreWith("2025-09-01 | 1002 | 轻度");
    const pay = (agent: number) => recordOf(centre.of(discipline), agent).employment.payOn(day("2025-10-31"));
    expect([pay(1), pay(2), pay(3)]).toEqual([null, yuan(2000), null]);
    expect(recordOf(centre.of(discipline), 1).employment.leftDay).toBe(day("2025-09-20"));
  });

  it("knows nothing of who is not in the roster but what 评扣 says", async () => {
    const centre = await centreWith("2025-10-01 | 9999 | 严重");
    const { employment, violations } = recordOf(centre.of(discipline), 4);
    expect([employment.payOn(day("2025-10-31")), employment.leftDay, violations.length]).toEqual([null, Infinity, 1]);
    expect(tallyFor(centre.of(discipline), 4, parsePeriod("2025-10")!)).toMatchObject({
      written: 1,
      fines: yuan(100),
      withinCap: null,
    });
  });
});

describe("talliedAgents", () => {
  it.each<[string, string, string[]]>([
    ["a sanction issued in the month", "2025-10-31 | 1001 | 轻度", ["1001"]],
    ["one still active at its end", "2024-11-01 | 1001 | 轻度", ["1001"]],
    ["one that lapsed on its last day", "2024-10-31 | 1001 | 轻度", []],
    ["one issued later", "2025-11-01 | 1001 | 轻度", []],
    ["one that was revoked", "2025-10-09 | 1001 | 轻度 | 撤销", []],
    ["one active who left before the month", "2025-09-10 | 1002 | 严重", []],
    ["one issued in it who left before the month", "2025-10-09 | 1002 | 轻度", ["1002"]],
    ["a sanction, unknown to the roster", "2025-10-09 | 9999 | 轻度", ["9999"]],
    ["a fine of an earlier month that its result revokes", "2025-09-10 | 1001 | 严重 | 撤销 | 2025-10-09", ["1001"]],
    ["a result of another month", "2025-09-10 | 1001 | 严重 | 撤销 | 2025-09-30", []],
  ])("has, of October, who has %s: %s", async (_, row, agents) => {
    expect(await tallied("2025-10", row)).toEqual(agents);
  });
});
