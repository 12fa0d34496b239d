import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { inspectionJson } from "../../../../src/lib/centre/reading/inspection.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import type { AnyReport } from "../../../../src/lib/report/report.ts";
import { centreOf, gridsOf, jsonOf } from "../../../support/centre.ts";

/** Plain names, and what every object of JavaScript's has: a cell may say either. */
const ODD = new Map([
  ["人甲", "toString"],
  ["人乙", "__proto__"],
  ["班甲", "valueOf"],
  ["班乙", "constructor"],
  ["品甲", "__proto__"],
  ["品乙", "hasOwnProperty"],
  ["市甲", "constructor"],
  ["词甲", "isPrototypeOf"],
  ["质甲", "constructor"],
  ["差甲", "toString"],
  ["项甲", "__proto__"],
  ["条甲", "constructor"],
  ["由甲", "valueOf"],
  ["表甲", "__proto__"],
  ["列甲", "constructor"],
  ["客甲", "propertyIsEnumerable"],
]);

const SHEETS = {
  人员: "工号 | 姓名 | 班组 | 岗位 | 底薪\n人甲 | 人甲 | 班甲 | 坐席 | 3000\n人乙 | 人乙 | 班乙 | 坐席 | 3000\n9 | 长 | 班甲 | 班长 |",
  业务单价: "业务 | 单价 | 列甲\n品甲 | 2 | 列甲\n品乙 | 1 | 列甲",
  表甲: `
    日期             | 列甲 | 工号 | 业务 | 结果 | 地市 | 号码        | 通话时长
    2025-10-09 09:00 | 列甲 | 人甲 | 品甲 | 成功 | 市甲 | 13812340001 | 60
    2025-10-09 09:05 | 列甲 | 人乙 | 品甲 | 成功 | 市甲 | 13812340002 | 60
    2025-10-09 09:10 | 列甲 | 人乙 | 品乙 | 词甲 |      | 13812340003 | 60
    2025-10-09 09:15 | 列甲 | 人甲 | 品乙 | 由甲 | 市甲 | 13812340004 | 60
    2025-10-09 09:20 | 列甲 | 客甲 | 品乙 | 成功 | 市甲 | 13812340005 | 60`,
  工时: "日期 | 工号 | 签入 | 签出 | 类型\n2025-10-09 | 人甲 | 08:30 | 17:30 | 外呼\n2025-10-09 | 人乙 | 08:30 | 17:30 | 差甲",
  考勤: "日期 | 工号 | 状态\n2025-10-09 | 人甲 | 词甲\n2025-10-09 | 人乙 | 差甲",
  评分标准: "项目 | 满分\n项甲 | 100",
  质检记录:
    "日期 | 工号 | 质检员 | 项甲 | 差错类型 | 业务\n2025-10-09 | 人甲 | 质甲 | 90 | 差甲 | 品甲\n2025-10-09 | 人乙 | 质甲 | 80 | 差甲 | 品甲",
  处罚条例: "条款 | 类别 | 事由\n条甲 | 轻度 | 由甲",
  评扣: "日期 | 工号 | 条款 | 事由\n2025-10-09 | 人甲 | 条甲 | 由甲\n2025-10-10 | 人甲 | 条甲 | 由甲",
  目标: "月份 | 对象 | 产值目标\n2025-10 | 人甲 | 3\n2025-10 | 班乙 | 5",
  老系统报表: "日期 | 工号 | 业务 | 定制量\n2025-10-09 | 人甲 | 品甲 | 4",
  巡检: "巡检时间 | 班长\n2025-10-09 09:00 | 由甲",
  技能考核: "月份 | 工号 | 打字速度 | 业务考试\n2025-10 | 人甲 | 60 | 70",
  投诉: `
    投诉编号 | 受理时间         | 客户号码    | 责任坐席 | 业务 | 地市 | 渠道 | 投诉分类 | 原因 | 处理人 | 状态 | 派发时间         | 处理完成时间
    由甲     | 2025-10-09 09:00 | 13812340001 | 人甲     | 品甲 | 市甲 | 由甲 | 词甲     | 由甲 | 差甲   | 已结 | 2025-10-09 09:30 | 2025-10-09 10:00
    差甲     | 2025-10-09 10:00 | 13812340002 | 客甲     | 品乙 |      | 质甲 |          | 差甲 | 由甲   |      |                  |`,
  跟踪记录: "投诉编号 | 跟踪时间 | 跟踪人 | 跟踪情况\n差甲 | 2025-10-09 11:00 | 由甲 | 词甲",
  回访记录: "回访时间 | 投诉编号 | 回访人 | 回访结果 | 满意度\n2025-10-09 12:00 | 由甲 | 质甲 | 成功 | 满意",
  上行短信:
    "接收时间 | 手机号码 | 短信内容 | 业务\n2025-10-09 09:00 | 13812340001 | 词甲 | 品甲\n2025-10-09 09:30 | 13812340003 | TD | 品乙",
  黑名单:
    "手机号码 | 加入时间 | 原因 | 业务\n13812340003 | 2025-10-08 | 由甲 | 品甲\n13812340004 | 2025-10-08 | 差甲 | 全部",
  待呼名单: "手机号码 | 派单日期 | 批次 | 业务 | 工号\n13812340003 | 2025-10-09 | 由甲 | 品甲 | 人甲",
  工单: "工单编号 | 派单时间 | 工位 | 状态\n列甲 | 2025-10-08 09:00 | 由甲 | 词甲",
  口径: "块 | 项 | 值\n结果口径 | 词甲 | 拒访\n考勤口径 | 词甲 | 出勤\n列名口径 | 外呼明细.地市 | 地市甲、列乙\n表名口径 | 表甲 | 外呼明细",
};

function withNames(names: ReadonlyMap<string, string>): Promise<Centre> {
  const said = (text: string) => [...names].reduce((all, [plain, odd]) => all.replaceAll(plain, odd), text);
  return centreOf(Object.fromEntries(Object.entries(SHEETS).map(([name, rows]) => [said(name), said(rows)])));
}

/** A report's figures as sorted numbers and blanks: whatever they are called, they are the same. */
function figuresOf(report: AnyReport<Centre>, centre: Centre): string[] {
  const { rows, totals, problems, blocks = {} } = jsonOf(report, centre, asked(report));
  const all = [...rows, ...(totals ? [totals] : []), ...Object.values(blocks).flatMap((block) => block.rows)];
  const numbers = all.map((row) => JSON.stringify(Object.values(row).map((value) => numbersIn(value))));
  return [...numbers.sort(), JSON.stringify(problems)];
}

function numbersIn(value: unknown): unknown {
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return value.length;
  return value !== null && typeof value === "object" ? Object.values(value).sort() : value;
}

function asked({ of }: AnyReport<Centre>) {
  return of === "day" ? "2025-10-09" : "2025-10";
}

describe("names that every object has", () => {
  let plain: Centre;
  let odd: Centre;
  beforeAll(async () => {
    plain = await withNames(new Map());
    odd = await withNames(ODD);
  });

  it("are read like any others, with the same problems in as many rows", () => {
    const told = (centre: Centre) => {
      const { tables, unrecognised } = inspectionJson(centre);
      return [
        tables.map(({ table, counted, noted, setAside, problems }) => [table, counted, noted, setAside, problems]),
        unrecognised.length,
      ];
    };
    expect(told(odd)).toEqual(told(plain));
    expect(odd.readings.find(({ table }) => table === "calls")).toMatchObject({ rows: 5, counted: 4, noted: 1 });
  });

  it.each(
    REPORTS.filter(({ options }) => !Object.values(options).includes("required")).map(
      (report) => [report.title, report] as const,
    ),
  )("have the figures of any others in %s, and a sheet", (_, report) => {
    const figures = figuresOf(report, plain);
    expect(figuresOf(report, odd)).toEqual(figures);
    const shown = gridsOf(report, odd, asked(report)).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    for (const { value } of shown) expect(["string", "number"].includes(typeof value) || value === null).toBe(true);
  });
});
