import type { Centre } from "../../../../../src/lib/centre/centre.ts";
import { agentOutputHours } from "../../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { centreOf, gridOf, jsonOf } from "../../../../support/centre.ts";

let centre: Centre;
beforeAll(async () => {
  centre = await centreOf({
    人员: `
      工号 | 姓名 | 班组 | 岗位
      1002 | 李四 | 一班 | 坐席
      1001 | 张三 | 一班 | 坐席
      2001 | 王五 | 二班 | 坐席`,
    业务单价: `
      业务   | 单价
      手机报 | 2.5
      彩铃   | 1`,
    外呼明细: `
      日期       | 工号 | 业务   | 结果     | 通话时长
      2025-10-09 | 1001 | 手机报 | 成功     | 100
      2025-10-09 | 1001 | 彩铃   | 成功     | 80
      2025-10-09 | 1001 | 彩铃   | 无人接听 |
      2025-10-10 | 2001 | 彩铃   | 拒访     | 36
      2025-10-10 | 9999 | 手机报 | 成功     | 60
      2025-10-10 | 9999 | 手机报 | 莫名其妙 | 60
      坏日期     | 9999 | 手机报 | 成功     | 60
      2025-11-01 | 9999 | 手机报 | 天书     | 60
      合计       |      |        |          | 999`,
    工时: `
      日期       | 工号 | 签入  | 签出
      2025-10-09 | 1001 | 08:00 | 09:00
      2025-10-10 | 1001 | 08:00 | 08:30
      2025-10-10 | 2001 | 08:00 | 10:00`,
    目标: `
      月份    | 对象 | 产值目标 | 工时目标
      2025-10 | 1001 | 7        | 3
      2025-10 | 二班 | 10       | 4`,
  });
});

describe("员工产值工时表", () => {
  it("gives a month's figures by team and agent, a subtotal a team, and totals", () => {
    expect(jsonOf(agentOutputHours, centre, "2025-10")).toEqual({
      report: "agent-output-hours",
      title: "员工产值工时表",
      period: { from: "2025-10-01", to: "2025-10-31" },
      options: {},
      rows: [
        {
          team: "一班",
          agentId: "1001",
          name: "张三",
          dialled: 3,
          connected: 2,
          subscriptions: 2,
          output: 3.5,
          hours: 1.5,
          talkSeconds: 180,
          attended: 2,
          outputPerHour: 3.5 / 1.5,
          subscriptionsPerHour: 2 / 1.5,
          utilisation: 180 / 3600 / 1.5,
          outputTarget: 7,
          outputCompletion: 0.5,
          hoursTarget: 3,
          hoursCompletion: 0.5,
          outputRank: 1,
        },
        { ...idle, team: "一班", agentId: "1002", name: "李四", outputRank: 3 },
        {
          ...idle,
          team: "二班",
          agentId: "2001",
          name: "王五",
          dialled: 1,
          connected: 1,
          hours: 2,
          talkSeconds: 36,
          attended: 1,
          outputPerHour: 0,
          subscriptionsPerHour: 0,
          utilisation: 0.005,
          outputRank: 3,
        },
        {
          ...idle,
          team: "未归属",
          agentId: "9999",
          name: null,
          dialled: 1,
          connected: 1,
          subscriptions: 1,
          output: 2.5,
          talkSeconds: 60,
          outputRank: 2,
        },
      ],
      subtotals: [
        {
          team: "一班",
          dialled: 3,
          connected: 2,
          subscriptions: 2,
          output: 3.5,
          hours: 1.5,
          talkSeconds: 180,
          attended: 2,
          outputPerHour: 3.5 / 1.5,
          subscriptionsPerHour: 2 / 1.5,
          utilisation: 180 / 3600 / 1.5,
          outputTarget: 7,
          outputCompletion: 0.5,
          hoursTarget: 3,
          hoursCompletion: 0.5,
        },
        {
          ...idle,
          team: "二班",
          dialled: 1,
          connected: 1,
          hours: 2,
          talkSeconds: 36,
          attended: 1,
          outputPerHour: 0,
          subscriptionsPerHour: 0,
          utilisation: 0.005,
          outputTarget: 10,
          outputCompletion: 0,
          hoursTarget: 4,
          hoursCompletion: 0.5,
        },
        { ...idle, team: "未归属", dialled: 1, connected: 1, subscriptions: 1, output: 2.5, talkSeconds: 60 },
      ],
      totals: {
        dialled: 5,
        connected: 4,
        subscriptions: 3,
        output: 6,
        hours: 3.5,
        talkSeconds: 276,
        attended: 3,
        outputPerHour: 6 / 3.5,
        subscriptionsPerHour: 3 / 3.5,
        utilisation: 276 / 3600 / 3.5,
        outputTarget: 17,
        outputCompletion: 6 / 17,
        hoursTarget: 7,
        hoursCompletion: 0.5,
      },
      problems: { setAside: 2, noted: 1, skipped: 1 },
    });
  });

  it("has the keys first in every row, then the figures in the order of its columns", () => {
    const { rows, subtotals } = jsonOf(agentOutputHours, centre, "2025-10");
    expect(Object.keys(rows[0]!)).toEqual([
      "team",
      "agentId",
      "name",
      "dialled",
      "connected",
      "subscriptions",
      "output",
      "hours",
      "talkSeconds",
      "attended",
      "outputPerHour",
      "subscriptionsPerHour",
      "utilisation",
      "outputTarget",
      "outputCompletion",
      "hoursTarget",
      "hoursCompletion",
      "outputRank",
    ]);
    expect(Object.keys(subtotals[0]!).slice(0, 2)).toEqual(["team", "dialled"]);
  });

  it("gives the same again when it is run again", () => {
    const first = JSON.stringify(jsonOf(agentOutputHours, centre, "2025-10"));
    expect(JSON.stringify(jsonOf(agentOutputHours, centre, "2025-10"))).toBe(first);
    expect(gridOf(agentOutputHours, centre, "2025-10")).toEqual(gridOf(agentOutputHours, centre, "2025-10"));
  });

  it("counts the problems of its period, and of rows without a day", () => {
    const { problems } = jsonOf(agentOutputHours, centre, "2025-11-01");
    expect(problems).toEqual({ setAside: 2, noted: 0, skipped: 1 });
  });
});

describe("the sheet of 员工产值工时表", () => {
  const formulas = (line: number) =>
    Object.fromEntries(
      gridOf(agentOutputHours, centre, "2025-10").rows[line]!.cells.flatMap(({ formula }, column) =>
        formula === undefined ? [] : [["ABCDEFGHIJKLMNOPQR"[column]!, formula]],
      ),
    );

  it("reckons an agent's rates from the cells of the agent's line", () => {
    expect(formulas(3)).toEqual({
      K: 'IF(N(H4)=0,"",G4/H4)',
      L: 'IF(N(H4)=0,"",F4/H4)',
      M: 'IF(N(H4)=0,"",I4/3600/H4)',
      O: 'IF(N(N4)=0,"",G4/N4)',
      Q: 'IF(N(P4)=0,"",H4/P4)',
    });
  });

  it("adds a team up from its agents, and its rates from its own sums", () => {
    expect(formulas(5)).toEqual({
      D: "SUM(D4:D5)",
      E: "SUM(E4:E5)",
      F: "SUM(F4:F5)",
      G: "SUM(G4:G5)",
      H: "SUM(H4:H5)",
      I: "SUM(I4:I5)",
      K: 'IF(N(H6)=0,"",G6/H6)',
      L: 'IF(N(H6)=0,"",F6/H6)',
      M: 'IF(N(H6)=0,"",I6/3600/H6)',
      N: "SUM(N4:N5)",
      O: 'IF(N(N6)=0,"",G6/N6)',
      P: "SUM(P4:P5)",
      Q: 'IF(N(P6)=0,"",H6/P6)',
    });
  });

  it("writes a team's own target as a value", () => {
    const { rows } = gridOf(agentOutputHours, centre, "2025-10");
    expect(rows[7]!.cells[0]).toEqual({ value: "二班 小计" });
    expect([rows[7]!.cells[13], rows[7]!.cells[15]]).toEqual([{ value: 10 }, { value: 4 }]);
  });

  it("adds the totals up from the subtotals", () => {
    expect(formulas(10)).toMatchObject({ D: "SUM(D6,D8,D10)", G: "SUM(G6,G8,G10)", N: "SUM(N6,N8,N10)" });
    const total = gridOf(agentOutputHours, centre, "2025-10").rows[10]!;
    expect([total.role, total.cells[0], total.cells[6]]).toEqual([
      "total",
      { value: "合计" },
      { value: 6, formula: "SUM(G6,G8,G10)" },
    ]);
  });

  it("counts days and gives ranks as values", () => {
    const { rows } = gridOf(agentOutputHours, centre, "2025-10");
    expect([rows[3]!.cells[9], rows[5]!.cells[9], rows[3]!.cells[17]]).toEqual([
      { value: 2 },
      { value: 2 },
      { value: 1 },
    ]);
  });

  it.each([
    ["2025-10", "员工产值工时表 2025-10"],
    ["2025-10-09", "员工产值工时表 2025-10-09"],
    ["2025-W41", "员工产值工时表 2025-W41"],
    ["2025-10-01..2025-10-15", "员工产值工时表 1001-1015"],
  ])("for %s is named and titled %j", (period, name) => {
    const grid = gridOf(agentOutputHours, centre, period);
    expect([grid.name, grid.rows[0]!.cells[0]!.value]).toEqual([name, name]);
  });
});

const idle = {
  dialled: 0,
  connected: 0,
  subscriptions: 0,
  output: 0,
  hours: 0,
  talkSeconds: 0,
  attended: 0,
  outputPerHour: null,
  subscriptionsPerHour: null,
  utilisation: null,
  outputTarget: null,
  outputCompletion: null,
  hoursTarget: null,
  hoursCompletion: null,
};
