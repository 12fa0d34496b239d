import { swaps } from "../../../../../src/lib/centre/subjects/floor/swaps.ts";
import { people } from "../../../../../src/lib/centre/subjects/people/people.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";
import { countsOf, problemsOf } from "../../../../support/centre-rows.ts";
import { centreOf } from "../../../../support/centre.ts";

const 人员 = `
  工号 | 姓名 | 班组 | 新系统工号 | 入职日期   | 离职日期
  1001 | 张三 | 一班 | X1         |            |
  1002 | 李四 | 一班 | X9         | 2025-01-01 | 2025-09-30
  1003 | 王五 | 二班 | X9         | 2025-10-01 |
  1004 | 赵六 | 二班 | X7         |            |
  1005 | 钱七 | 二班 | X7         |            |`;

describe("换班", () => {
  it("is read with both people as they are on the day of the original shift", async () => {
    const centre = await centreOf({
      人员,
      换班登记: `
        申请人 | 对方 | 原班日期   | 换班日期   | 还班日期   | 申请方班长 | 对方班长
        1001   | X9   | 2025-09-30 | 2025-10-02 | 2025-10-04 | 甲班长     | 乙班长
        1001   | X9   | 2025-10-01 | 2025-10-03 |            | 甲班长     |`,
    });
    const directory = centre.of(people);
    expect(
      centre
        .of(swaps)
        .map(({ applicant, partner, shiftDay, swapDay, returnDay, leaders }) => [
          directory.nameOf(applicant),
          directory.nameOf(partner),
          formatDay(shiftDay),
          formatDay(swapDay),
          returnDay === null ? null : formatDay(returnDay),
          leaders.length,
        ]),
    ).toEqual([
      ["张三", "李四", "2025-09-30", "2025-10-02", "2025-10-04", 2],
      ["张三", "王五", "2025-10-01", "2025-10-03", null, 1],
    ]);
    expect(problemsOf(centre)).toEqual([]);
  });

  it("notes strangers, and sets aside numbers of several people, blanks, unreadable dates and repeats", async () => {
    const centre = await centreOf({
      人员,
      换班: `
        申请人工号 | 对方 | 原班日期   | 换班日期   | 还班日期
        1001       | 8888 | 2025-10-09 | 2025-10-10 |
        X7         | 1001 | 2025-10-09 | 2025-10-10 |
        1001       | X7   | 2025-10-09 | 2025-10-10 |
        1001       |      | 2025-10-09 | 2025-10-10 |
        1001       | 1003 | 2025-10-09 | 2025-10-10 | 改日
        1001       | 8888 | 2025-10-09 | 2025-10-10 |`,
    });
    expect(problemsOf(centre)).toEqual([
      "unknownAgent 换班!B2 8888",
      "ambiguousAgent 换班!A3 X7",
      "ambiguousAgent 换班!B4 X7",
      "missingValue 换班!B5",
      "unreadableDate 换班!E6 改日",
      "duplicateRow 换班!A7 1001",
    ]);
    expect(countsOf(centre)).toContain("换班 swaps 6 = 1 + 5 + 0");
  });
});
