import fc from "fast-check";
import { staffing } from "../../../../../src/lib/centre/reports/clerk/staffing.ts";
import type { JsonRow } from "../../../../../src/lib/report/to-json.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const header = "工号 | 姓名 | 班组 | 岗位 | 入职日期 | 离职日期 | 生效日期";

const FIGURES = [
  "atStart",
  "joined",
  "left",
  "transferredIn",
  "transferredOut",
  "promoted",
  "demoted",
  "atEnd",
  "trainees",
];

async function rowsFor(period: string, ...people: string[]): Promise<unknown[][]> {
  const centre = await centreOf({ 人员: [header, ...people].join("\n") });
  return tableOf(jsonOf(staffing, centre, period).rows).slice(1);
}

describe("人员状况", () => {
  it("gives who was in a team at the start, came, went, moved, and is there in the end", async () => {
    const centre = await centreOf({
      人员: `${header}
        1001 | 张三 | 一班 | 坐席 |            |            |
        1002 | 李四 | 一班 | 坐席 |            | 2025-10-20 |
        1003 | 王五 | 一班 | 坐席 | 2025-10-08 |            |
        1004 | 赵六 | 一班 | 坐席 |            |            |
        1004 | 赵六 | 二班 | 坐席 |            |            | 2025-10-15
        1005 | 孙七 | 二班 | 班长 |            |            |`,
    });
    const { rows, subtotals, totals } = jsonOf(staffing, centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["team", ...FIGURES],
      ["一班", 3, 1, 1, 0, 1, 0, 0, 2, 1],
      ["二班", 0, 0, 0, 1, 0, 0, 0, 1, 0],
    ]);
    expect([subtotals, tableOf([totals!])]).toEqual([[], [FIGURES, [3, 1, 1, 1, 1, 0, 0, 3, 1]]]);
    expect(linesOf(gridOf(staffing, centre, "2025-10")).slice(4)).toEqual([
      ["note", "入职:一班 王五(1003)"],
      ["note", "离职:一班 李四(1002)"],
      ["note", "调入:二班 赵六(1004)"],
      ["note", "调出:一班 赵六(1004)"],
    ]);
  });

  it.each<[string, string, number[]]>([
    ["joins on the first day", "2025-10-01 | |", [0, 1, 0, 0, 0, 0, 0, 1, 0]],
    ["joined the day before", "2025-09-30 | |", [1, 0, 0, 0, 0, 0, 0, 1, 0]],
    ["joins on the last day", "2025-10-31 | |", [0, 1, 0, 0, 0, 0, 0, 1, 1]],
    ["leaves on the first day", "| 2025-10-01 |", [1, 0, 1, 0, 0, 0, 0, 0, 0]],
    ["leaves on the last day", "| 2025-10-31 |", [1, 0, 1, 0, 0, 0, 0, 0, 0]],
    ["leaves the day after", "| 2025-11-01 |", [1, 0, 0, 0, 0, 0, 0, 1, 0]],
    ["joins and leaves in between", "2025-10-08 | 2025-10-09 |", [0, 1, 1, 0, 0, 0, 0, 0, 0]],
    ["joined 30 days before the end", "2025-10-02 | |", [0, 1, 0, 0, 0, 0, 0, 1, 1]],
  ])("counts who %s", async (_, dates, figures) => {
    expect(await rowsFor("2025-10", `1001 | 张三 | 一班 | 坐席 | ${dates}`)).toEqual([["一班", ...figures]]);
  });

  it("takes a change of post as promoted or demoted, never as a transfer", async () => {
    const people = [
      "1001 | 张三 | 一班 | 班长 | | |",
      "1001 | 张三 | 一班 | 坐席 | | | 2025-10-09",
      "1002 | 李四 | 二班 |      | | |",
      "1002 | 李四 | 二班 | 质检 | | | 2025-10-09",
      "1003 | 王五 | 一班 | 坐席 | | |",
      "1003 | 王五 | 二班 | 班长 | | | 2025-10-01",
      "1004 | 赵六 | 一班 | 坐席 | | |",
      "1004 | 赵六 | 一班 | 班长 | | | 2025-11-01",
    ];
    const centre = await centreOf({ 人员: [header, ...people].join("\n") });
    const { rows, totals } = jsonOf(staffing, centre, "2025-10");
    expect(tableOf(rows).slice(1)).toEqual([
      ["一班", 2, 0, 0, 0, 0, 1, 1, 2, 0],
      ["二班", 1, 0, 0, 0, 0, 1, 0, 0, 0],
    ]);
    expect(Object.values(totals!)).toEqual([3, 0, 0, 0, 0, 2, 1, 2, 0]);
    expect(linesOf(gridOf(staffing, centre, "2025-10")).slice(4)).toEqual([
      ["note", "晋升:二班 李四(1002)、一班 王五(1003)"],
      ["note", "转回坐席:一班 张三(1001)"],
    ]);
  });

  it("counts every move, back again too, on the first day of the period too", async () => {
    expect(
      await rowsFor(
        "2025-10",
        "1001 | 张三 | 一班 | 坐席 | | |",
        "1001 | 张三 | 二班 | 坐席 | | | 2025-10-01",
        "1001 | 张三 | 一班 | 坐席 | | | 2025-10-09",
      ),
    ).toEqual([
      ["一班", 1, 0, 0, 1, 1, 0, 0, 1, 0],
      ["二班", 0, 0, 0, 1, 1, 0, 0, 0, 0],
    ]);
  });

  it("never counts one who left before ever joining", async () => {
    expect(await rowsFor("2025-10", "1001 | 张三 | 一班 | 坐席 | 2025-10-10 | 2025-10-09 |")).toEqual([]);
  });
});

const day = fc.date({ min: new Date("2025-08-20"), max: new Date("2025-12-10"), noInvalidDate: true });
const text = day.map((date) => date.toISOString().slice(0, 10));
const blankOr = fc.option(text, { nil: null });
const stint = fc.tuple(
  fc.constantFrom("1001", "1002", "1003"),
  fc.constant("张三"),
  fc.constantFrom("一班", "二班", "三班"),
  fc.constantFrom("坐席", "坐席", null, "班长"),
  blankOr,
  blankOr,
  blankOr,
);
const rosters = fc.array(stint, { minLength: 1, maxLength: 12 });

async function lawOver(law: (figures: (period: string) => readonly JsonRow[]) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(rosters, async (rows) => {
      const centre = await centreOf({
        人员: [["工号", "姓名", "班组", "岗位", "入职日期", "离职日期", "生效日期"], ...rows],
      });
      law((period) => jsonOf(staffing, centre, period).rows);
    }),
    { numRuns: 300 },
  );
}

describe("人员状况 of any roster", () => {
  it.each(["2025-10", "2025-10-09", "2025-09-15..2025-11-20"])("adds up, team by team, over %s", (period) =>
    lawOver((figures) => {
      for (const row of figures(period)) {
        const figure = (id: string) => row[id] as number;
        const came = figure("atStart") + figure("joined") + figure("transferredIn") + figure("demoted");
        const went = figure("left") + figure("transferredOut") + figure("promoted");
        expect([row, came - went]).toEqual([row, figure("atEnd")]);
        expect(figure("trainees")).toBeLessThanOrEqual(figure("atEnd"));
      }
    }),
  );

  it("begins a month with those whom the month before ended with", () =>
    lawOver((figures) => {
      const heads = (period: string, id: string) =>
        figures(period).flatMap(({ team, [id]: count }) => (count === 0 ? [] : [[team, count]]));
      expect(heads("2025-10", "atStart")).toEqual(heads("2025-09", "atEnd"));
      expect(heads("2025-11", "atStart")).toEqual(heads("2025-10", "atEnd"));
    }));
});
