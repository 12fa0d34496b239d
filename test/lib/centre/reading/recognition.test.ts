import { inspectionJson, inspectionLines } from "../../../../src/lib/centre/reading/inspection.ts";
import { openCentre } from "../../../../src/lib/centre/reading/open-centre.ts";
import { explainProblem } from "../../../../src/lib/centre/reading/sentences.ts";
import { calls } from "../../../../src/lib/centre/subjects/calls/calls.ts";
import { people as subject } from "../../../../src/lib/centre/subjects/people/people.ts";
import type { Sheet } from "../../../../src/lib/table/sheet.ts";
import { countsOf, dialsOf, hoursOf, presenceOf, problemsOf } from "../../../support/centre-rows.ts";
import { area, at, blankRows, type Cell, error, sheet } from "../../../support/sheets.ts";

const CALLS = ["日期", "工号", "业务", "结果"];
const CALL = ["2025-10-09", "1001", "手机报", "拒访"];
const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组"],
  ["1001", "张三", "一班"],
  ["1002", "李四", "二班"],
]);

function definitions(...lines: Cell[][]): Sheet {
  return sheet("口径", [["块", "项", "值"], ...lines]);
}

async function tableOf(name: string, ...rows: Cell[][]): Promise<string | undefined> {
  return (await openCentre([sheet(name, rows)])).readings[0]?.table;
}

async function lacks(name: string, ...rows: Cell[][]) {
  return (await openCentre([sheet(name, rows)])).unread.map(({ nearest, missing }) => [nearest, ...missing]);
}

describe("a sheet", () => {
  it.each<[string, string[]]>([
    ["roster", ["员工编号", "Name", "小组", "职位"]],
    ["prices", ["产品", "价格(元/户)"]],
    ["calls", ["拨打时间", "坐席工号", "外呼业务", "Disposition"]],
    ["tallies", ["日期", "工号", "项目", "拨打量", "接通数", "订购量"]],
    ["sessions", ["日期", "工号", "登录时间", "登出时间"]],
    ["sessions", ["日期", "工号", "在线时长(分钟)"]],
    ["attendance", ["日期", "工号", "出勤情况"]],
    ["targets", ["月份", "对象", "产值目标"]],
  ])("is %s by its headers alone", async (table, header) => {
    expect(await tableOf("Sheet1", header)).toBe(table);
  });

  it("that is almost a table is told its nearest table and the headers it lacks", async () => {
    expect(await lacks("明细", ["日期", "工号", "业务", "备注"], CALL)).toEqual([["calls", "结果"]]);
    expect(await lacks("人员", ["工号", "班组", "岗位"])).toEqual([["roster", "姓名"]]);
    expect(await lacks("工时", ["日期", "工号", "签入"])).toEqual([["sessions", "签出"]]);
  });

  it("without a known header has no nearest table", async () => {
    expect(await lacks("菜单", ["周一", "周二"], ["面", "饭"])).toEqual([[null]]);
  });

  it("that SeatLedger stamped is passed over in silence", async () => {
    const stamped = sheet("外呼明细", [CALLS, CALL], { stamp: "坐席台账 SeatLedger · agent-rates" });
    expect(await openCentre([stamped])).toMatchObject({ readings: [], unread: [] });
  });
});

describe("a report made by hand", () => {
  const tallies = ["日期", "工号", "业务", "外呼量", "接通量", "定制量"];

  it.each([["产值(元)"], ["排名"], ["接通率"], ["定制率(%)"]])("is no input: its header %s tells", async (header) => {
    const { readings, unread } = await openCentre([sheet("十月汇总", [[...tallies, header]])]);
    expect(readings).toEqual([]);
    expect(unread).toMatchObject([{ sheet: "十月汇总", isReport: true, nearest: "tallies", missing: [] }]);
  });

  it("is input when it has a price, or when 口径 names it", async () => {
    expect(await tableOf("资费", ["业务", "单价", "排名"])).toBe("prices");
    const report = sheet("十月汇总", [
      [...tallies, "接通率"],
      ["2025-10-09", "1001", "手机报", 9, 5, 1, "56%"],
    ]);
    const centre = await openCentre([report, definitions(["表名口径", "十月汇总", "外呼汇总"]), ROSTER]);
    expect(dialsOf(centre, "agentId", "dialled", "subscriptions")).toEqual([["1001", 9, 1]]);
  });
});

describe("a sheet of the posts 投诉, 回访 and 质检", () => {
  const outcomes = [CALLS, CALL];

  it.each([
    "投诉登记",
    "回访记录表",
    "退订",
    "核减10月",
    "问卷",
    "满意度调查",
    "黑名单",
    "待呼",
    "二次确认",
    "质检结果",
    "监听",
  ])("is no sheet of calls whatever its headers: %s", async (name) => {
    const { readings, unread } = await openCentre([sheet(name, outcomes)]);
    expect(readings).toEqual([]);
    expect(unread).toMatchObject([
      {
        nearest: "calls",
        missing: [expect.stringContaining("表名口径") as string],
        headers: CALLS,
        definitions: [{ block: "表名口径", item: name, value: "外呼明细" }],
      },
    ]);
  });

  it.each(["质检外呼明细", "回访通话明细", "退订外呼记录", "确认话单"])(
    "is one where its name says so too: %s",
    async (name) => expect(await tableOf(name, ...outcomes)).toBe("calls"),
  );

  it("is one where 口径 says so", async () => {
    const centre = await openCentre([sheet("回访", outcomes), definitions(["表名口径", "回访", "外呼明细"]), ROSTER]);
    expect(dialsOf(centre, "agentId", "dialled", "refusals")).toEqual([["1001", 1, 1]]);
  });

  it("is no 外呼汇总 either, and may be any other table", async () => {
    expect(await tableOf("回访汇总", ["日期", "工号", "业务", "外呼量", "接通量", "定制量"])).toBeUndefined();
    expect(await tableOf("质检登记", ["日期", "工号", "得分", "质检员"])).toBe("evaluations");
  });

  it("is nothing at all where it is a questionnaire", async () => {
    expect(await tableOf("满意度调查", ["日期", "工号", "得分", "质检员"])).toBeUndefined();
  });
});

describe("人员", () => {
  const people = ["工号", "姓名", "班组"];

  it("needs a telling column, or a telling name of the sheet", async () => {
    expect(await tableOf("通讯录", [...people, "电话"])).toBeUndefined();
    expect(await tableOf("通讯录", [...people, "入职时间"])).toBe("roster");
    expect(await tableOf("一班花名册", people)).toBe("roster");
    expect(await tableOf("十月名单", [...people, "状态"])).toBe("roster");
  });

  it("takes 部门 for 班组 where there is no 班组", async () => {
    expect(await tableOf("通讯录", ["工号", "姓名", "部门", "岗位"])).toBe("roster");
    const both = sheet("人员", [
      ["工号", "姓名", "部门", "班组"],
      ["1001", "张三", "外呼部", "一班"],
    ]);
    expect((await openCentre([both])).of(subject).teams.texts).toEqual(["一班", "未归属"]);
    const added = sheet("人员", [
      ["工号", "姓名", "部门", "中队"],
      ["1001", "张三", "外呼部", "一班"],
    ]);
    const centre = await openCentre([added, definitions(["列名口径", "人员.班组", "中队"])]);
    expect(centre.of(subject).teams.texts).toEqual(["一班", "未归属"]);
  });

  it.each([
    ["of days", ["姓名", "考勤组", "部门", "工号", "职位", "考勤日期", "打卡时间"]],
    ["of a month", ["姓名", "部门", "工号", "职位", "出勤天数", "迟到次数"]],
    ["of punches", ["姓名", "考勤组", "部门", "工号", "职位", "1", "2", "3"]],
  ])("is no export %s, although it has 部门 and 职位", async (_, header) => {
    expect(await tableOf("人员考勤", header)).not.toBe("roster");
  });

  it("is no schedule with a column a day", async () => {
    expect(await tableOf("人员排班", [...people, "岗位", "1日", "2日"])).toBeUndefined();
  });

  it.each(["月份", "日期", "产值", "工时", "外呼量", "预约量", "通话时长(秒)", "出勤天数"])(
    "never has a column %s",
    async (header) => {
      expect(await tableOf("人员", [...people, "岗位", header])).not.toBe("roster");
    },
  );
});

describe("工时 and 考勤", () => {
  const header = ["日期", "工号", "上班时间", "下班时间", "状态"];
  const row = (status: string) => ["2025-10-09", "1001", at("08:30"), at("17:30"), status];

  it("are told apart by the words under 状态", async () => {
    const worked = await openCentre([ROSTER, sheet("打卡", [header, row("外呼"), row("午休"), row("培训")])]);
    expect(hoursOf(worked, "agentId", "hours")).toEqual([["1001", 0]]);
    const attended = await openCentre([ROSTER, sheet("打卡", [header, row("迟到"), row("出勤"), row("培训")])]);
    expect(countsOf(attended)).toEqual(["人员 roster 2 = 2 + 0 + 0", "打卡 attendance 3 = 3 + 0 + 0"]);
    expect(presenceOf(attended, "agentId", "atWork")).toEqual([
      ["1001", 1],
      ["1001", 1],
      ["1001", 1],
    ]);
  });

  it("are told apart by a header 考勤状态, and by none at all", async () => {
    const times = header.slice(0, 4);
    expect(await tableOf("打卡", [...times, "考勤状态"], row("外呼"))).toBe("attendance");
    expect(await tableOf("打卡", times, row("出勤").slice(0, 4))).toBe("sessions");
  });
});

describe("口径", () => {
  it("adds headers, also to a table of two forms", async () => {
    const lines = definitions(
      ["列名口径", "外呼明细.工号", "话务员、小姐姐"],
      ["列名口径", "工时.工时", "挂机时长"],
      ["列名口径", "工时.工号", "话务员"],
    );
    const calls = sheet("外呼", [["日期", "小姐姐", "业务", "结果"], CALL]);
    const hours = sheet("上线", [
      ["日期", "话务员", "挂机时长"],
      ["2025-10-09", "1001", 7.5],
    ]);
    const centre = await openCentre([calls, hours, lines, ROSTER]);
    expect(dialsOf(centre, "agentId", "refusals")).toEqual([["1001", 1]]);
    expect(hoursOf(centre, "agentId", "hours")).toEqual([["1001", 7.5]]);
  });

  it("names a sheet's table, of whichever form, or leaves the sheet alone", async () => {
    const hours = sheet("产值", [
      ["日期", "工号", "工时", "产值"],
      ["2025-10-09", "1001", 7.5, 80],
    ]);
    const lines = definitions(["表名口径", "产值", "工时"], ["表名口径", "草稿", "忽略"]);
    const centre = await openCentre([lines, hours, sheet("草稿", [CALLS, CALL]), ROSTER]);
    expect(hoursOf(centre, "agentId", "hours")).toEqual([["1001", 7.5]]);
    expect(centre.unread).toEqual([]);
    expect(centre.of(calls).facts).toHaveLength(0);
  });

  it("stands before the other sheets in what was read, and every fact points at its own sheet", async () => {
    const lines = definitions(["结果口径", "再说吧", "预约"]);
    const centre = await openCentre([sheet("外呼", [CALLS, CALL]), lines, ROSTER]);
    expect(centre.readings.map(({ sheet: name }) => name)).toEqual(["口径", "人员", "外呼"]);
    expect([centre.of(calls).facts.sheets[0], centre.of(calls).facts.rows[0]]).toEqual([2, 1]);
  });

  it("without its headers stops everything", async () => {
    await expect(openCentre([sheet("口径", [["项目", "内容"]])])).rejects.toThrow("外呼.xlsx 的“口径”表没有");
  });
});

describe("workbooks", () => {
  it("are stacked: a team each, a sheet a day", async () => {
    const call = (date: string, agent: string) => [date, agent, "手机报", "拒访"];
    const centre = await openCentre([
      sheet("10-09", [CALLS, call("2025-10-09", "1001")], { file: "一班.xlsx" }),
      sheet("10-10", [CALLS, call("2025-10-10", "1001")], { file: "一班.xlsx" }),
      sheet(
        "人员",
        [
          ["工号", "姓名", "班组"],
          ["1001", "张三", "一班"],
        ],
        { file: "一班.xlsx" },
      ),
      sheet("明细", [["结果", "业务", "工号", "日期"], call("2025-10-09", "1002").reverse()], { file: "二班.xlsx" }),
      sheet(
        "人员",
        [
          ["工号", "姓名", "班组"],
          ["1002", "李四", "二班"],
        ],
        { file: "二班.xlsx" },
      ),
    ]);
    expect(dialsOf(centre, "date", "agentId", "team")).toEqual([
      ["2025-10-09", "1001", "一班"],
      ["2025-10-10", "1001", "一班"],
      ["2025-10-09", "1002", "二班"],
    ]);
  });

  it("may hold Excel tables side by side, and one far down", async () => {
    const rows: Cell[][] = [
      ["工号", "姓名", "班组", "岗位", null, "业务", "单价"],
      ["1001", "张三", "一班", "坐席", null, "手机报", 3.5],
      ...blankRows(297),
      [...CALLS, null, null, null],
      ["2025-10-09", "1001", "手机报", "成功"],
    ];
    const places = { 人: "A1:D2", 价: "F1:G2", 话: "A300:D301" };
    const excelTables = Object.entries(places).map(([name, address]) => ({ name, area: area(address) }));
    const centre = await openCentre([sheet("全部", rows, { excelTables })]);
    expect(dialsOf(centre, "agentId", "team", "output")).toEqual([["1001", "一班", 3.5]]);
    expect(problemsOf(centre)).toEqual([]);
  });

  it("may be empty, or hold fifty sheets of other things", async () => {
    expect(await openCentre([])).toMatchObject({ readings: [], unread: [] });
    const empty = await openCentre([sheet("Sheet1", [])]);
    expect(empty.unread).toMatchObject([{ sheet: "Sheet1", nearest: null }]);
    const others = Array.from({ length: 50 }, (_, number) =>
      sheet(`杂 ${number}`, [
        ["菜", "价钱"],
        ["面", number],
      ]),
    );
    const centre = await openCentre([...others, ROSTER, sheet("外呼", [CALLS, CALL])]);
    expect(centre.unread).toHaveLength(50);
    expect(dialsOf(centre, "agentId")).toEqual([["1001"]]);
  });
});

describe("odd names", () => {
  const names = [`'"“”`, "🎧👩‍💼", "=cmd|' /C calc'!A0", "<b>外呼</b>", "外呼".repeat(100), "$&%s"];

  it.each(names)("of a sheet are kept as they are: %j", async (name) => {
    const centre = await openCentre([sheet(name, [CALLS, ["昨天", "1001", "手机报", "拒访"]])]);
    const [problem] = centre.readings[0]!.problems;
    expect(explainProblem(problem!).zh).toBe(
      `${name}!A2:“昨天”读不出日期或时间。请写成 2025-10-09、2025/10/9 14:05 或 2025年10月9日。`,
    );
  });

  it.each(names)("of an agent and a team are kept as they are: %j", async (name) => {
    const people = sheet("人员", [
      ["工号", "姓名", "班组"],
      ["1001", name, name],
    ]);
    const centre = await openCentre([people, sheet("外呼", [CALLS, CALL, ["2025-10-09", name, "手机报", "拒访"]])]);
    expect(centre.of(subject).nameOf(0)).toBe(name.replace(/^'/, ""));
    expect(dialsOf(centre, "team").flat()).toEqual([name.replace(/^'/, ""), "未归属"]);
    expect(problemsOf(centre)).toEqual([`unknownAgent 外呼!B3 ${name}`]);
  });
});

describe("the inspection", () => {
  const sheets = [
    ROSTER,
    sheet("外呼", [
      ["十月外呼"],
      CALLS,
      CALL,
      ["2025-10-09", "1009", "手机报", "天晴"],
      ["合计"],
      ["2025-10-09", "1009", "手机报", "拒访"],
    ]),
    sheet("排名", [["工号", "班组", "排名"]]),
    sheet("明细", [
      ["日期", "工号"],
      ["2025-10-09", error("#N/A")],
    ]),
  ];

  it("tells what each sheet is, its rows, and each problem in words", async () => {
    const told = inspectionJson(await openCentre(sheets));
    expect(told.tables[1]).toEqual({
      table: "calls",
      file: "外呼.xlsx",
      sheet: "外呼",
      headerRow: 2,
      rows: 4,
      counted: 2,
      noted: 1,
      setAside: 1,
      skipped: 1,
      problems: { unknownOutcome: 1, totalRow: 1, unknownAgent: 1 },
    });
    expect(told.unrecognised.map(({ sheet: name, nearest, isReport }) => [name, nearest, isReport])).toEqual([
      ["排名", "roster", true],
      ["明细", "sessions", false],
    ]);
    expect(told.problems[0]).toMatchObject({ code: "unknownOutcome", column: "D", row: 4, value: "天晴" });
    expect(told.problems[0]!.message).toMatch(/^外呼!D4:“天晴”不是已知结果。/);
  });

  it("says the same in lines", async () => {
    expect(inspectionLines(await openCentre(sheets))).toEqual([
      "✓ 人员 → 人员(表头第 1 行)2 行:计入 2(备注 0),未计入 0,跳过 0",
      "✓ 外呼 → 外呼明细(表头第 2 行)4 行:计入 2(备注 1),未计入 1,跳过 1",
      "- 排名:是报表(有产值、排名或比率),不作输入",
      "    表头:工号、班组、排名",
      "- 明细:最接近“工时”,缺 工时",
      "    表头:日期、工号",
    ]);
  });
});
