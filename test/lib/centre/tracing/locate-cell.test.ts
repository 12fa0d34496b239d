import { locateCell } from "../../../../src/lib/centre/tracing/locate-cell.ts";
import type { SheetCells } from "../../../../src/lib/centre/tracing/sheet-cells.ts";
import { cellsOf } from "../../../support/centre.ts";

/** The last cell of the last line, under a title and a stamp and the lines before it. */
function cellAt(report: string, lines: string, options = ""): SheetCells {
  const texts = cellsOf(lines).map((line) => line.map((text) => (text as string | null) ?? ""));
  const row = texts.pop()!;
  const stamp = `坐席台账 SeatLedger · ${report} · 期间 2025-10-01 至 2025-10-31${options} · 制表 2025-11-01 09:30`;
  const above = [["标题"], [stamp], ...texts];
  return { above: above.map((line) => line.slice(0, row.length)), row };
}

/** How a query names it, and where it is not so, the word that says why. */
function queried(cells: SheetCells) {
  const found = locateCell(cells);
  return typeof found === "string" ? found : [found.row, found.measure];
}

const RATES = "班组 | 工号 | 姓名 | 外呼量 | 接通量 | 定制量 | 定制率 | 拒访量 | 拒访率 | 定制率差";
const SUBSCRIPTIONS = "班组 | 工号 | 姓名 | 彩铃 | 手机报 | 定制量 | 产值(元)";
const DAY = `
    | 当日 | 当日 | 本月累计 | 本月累计
  班组 | 人数 | 产值(元) | 人均产值(元) | 工时(小时) | 人均工时(小时) | 人数 | 产值(元)`;

describe("a cell of a report's sheet", () => {
  it("is named as a query names it, and its row as the sheet does", () => {
    const found = (line: string) => locateCell(cellAt("agent-rates", `${RATES}\n${line}`));
    const dialled = { measure: "dialled", part: null, figure: { title: "外呼量" } };
    const row = { team: "一班", agentId: "1001" };
    expect(found("一班 | 1001 | 张三 | 12")).toMatchObject({ ...dialled, row, names: ["一班", "1001"] });
    expect(found("一班 小计 | | | 12")).toMatchObject({ ...dialled, row: { team: "一班" }, names: ["一班 小计"] });
    expect(found("合计 | | | 12")).toMatchObject({ ...dialled, row: {}, names: ["合计"] });
  });

  it("has its column's words in a line that does not have the column", () => {
    const found = (line: string) => locateCell(cellAt("agent-rates", `${RATES}\n${line}`));
    const measure = "subscriptionRateGap";
    expect(found("一班 | 1001 | 张三 | 9 | 9 | 9 | 9% | 9 | 9% | 1%")).toMatchObject({ measure, isShown: true });
    expect(found("一班 小计 | | | 9 | 9 | 9 | 9% | 9 | 9% | ")).toMatchObject({ measure, isShown: false });
  });

  it("under a name that no column bears is of the figure spread there", () => {
    const under = (line: string) => locateCell(cellAt("agent-subscriptions", `${SUBSCRIPTIONS}\n${line}`));
    const [measure, part] = ["subscriptionsByProduct/手机报", "手机报"];
    expect(under("一班 | 1001 | 张三 | 1 | 2")).toMatchObject({ measure, part, figure: { title: "各业务定制量" } });
    expect(under("一班 | 1001 | 张三 | 1 | 2 | 3 | 4.00")).toMatchObject({ measure: "output", part: null });
  });

  it("under a name that two columns bear is of the one that stands there", () => {
    const under = (line: string) => queried(cellAt("team-output-hours", `${DAY}\n${line}`));
    expect(under("一班 | 3")).toEqual([{ team: "一班" }, "dayHeadcount"]);
    expect(under("一班 | 3 | 9.00 | 3.00 | 8.00 | 2.67 | 4")).toEqual([{ team: "一班" }, "monthHeadcount"]);
    const deleted = "班组 | 产值(元) | 人均产值(元)\n一班 | 9.00 | 3.00";
    expect(queried(cellAt("team-output-hours", deleted))).toBe("notAFigure");
  });

  it("is found where columns were moved or added", () => {
    const moved = "班组 | 备注 | 工号 | 定制率 | 外呼量\n一班 | 好 | 1001 | 9% | 12";
    expect(queried(cellAt("agent-rates", moved))).toEqual([{ team: "一班", agentId: "1001" }, "dialled"]);
    expect(queried(cellAt("agent-rates", "班组 | 工号 | 备注\n一班 | 1001 | 好"))).toBe("notAFigure");
  });

  it("has the keys of a report that an option narrows", () => {
    const narrowed = cellAt("product-evaluation", "班组 | 工号 | 外呼量\n一班 | 1001 | 12", " · 选项 业务=彩铃");
    expect(queried(narrowed)).toEqual([{ team: "一班", agentId: "1001" }, "dialled"]);
  });

  it("of the table that a chart draws groups from is the groups', of one by names nobody's", () => {
    const groups = "班组 | 工号 | 姓名\n合计 | | \n班组 | 产值分 | 考勤分\n一班 | 93.00 | 91.00";
    expect(queried(cellAt("performance", groups))).toEqual([{ team: "一班" }, "attendanceScore"]);
    const names = "班组 | 工号 | 姓名\n合计 | | \n姓名 | 产值(元)\n张三 | 93.00";
    expect(queried(cellAt("agent-output-hours", names))).toBe("notAFigure");
  });

  it("of a list has the line's texts up to it, its first column too", () => {
    const list = "工号 | 姓名 | 发出日期\n1001 | 张三 | 2025-10-09";
    const row = { agentId: "1001", name: "张三", issued: "2025-10-09" };
    expect(locateCell(cellAt("penalty-ledger", list))).toMatchObject({ row, measure: "issued", names: ["1001"] });
    expect(queried(cellAt("penalty-ledger", "工号\n1001"))).toEqual([{ agentId: "1001" }, "agentId"]);
  });

  it("of what a list comes to is its count, of no row", () => {
    const list = "时段 | 接收时间 | 号码\n昨晚 | 2025-10-13 20:00 | 13800000001";
    const totals = (line: string) => locateCell(cellAt("inbound-sms", `${list}\n短信 | 要答复 | 人工看\n${line}`));
    expect(totals("3")).toMatchObject({ row: {}, measure: "messages", names: ["合计"], isShown: true });
    expect(totals("3 | 1 | 2")).toMatchObject({ row: {}, measure: "person" });
    const numbers = "名单\n号码 | 首次列入\n13800000001 | 2025-10-01\n号码数 | 生效";
    expect(queried(cellAt("blacklist", `${numbers}\n1`))).toEqual([{}, "list.phones"]);
    expect(queried(cellAt("blacklist", numbers))).not.toEqual([{}, "list.active"]);
  });

  it("of a composed report is of the part whose title stands last above it", () => {
    const month = `
      关键指标 | 关键指标 | 关键指标 | 关键指标 | 关键指标 | 关键指标
      指标 | 2025-10 | 2025-09 | 增减 | 增减率 |
      产值(元) | 9.00 | 8.00 | 1.00 | 12.50% |`;
    const cell = (end: string) => cellAt("monthly-report", `${month}\n${end}`);
    const changed = locateCell(cell("定制量 | 9 | 8 | 1"));
    expect(changed).toMatchObject({ row: { figure: "subscriptions" }, measure: "key-figures.change", part: "增减" });
    expect(queried(cell("定制量 | 9 | 8 | 1 | 12.50% | 0"))).toBe("notAFigure");
    const teams = "各班组 | 各班组\n班组 | 人数";
    expect(queried(cell(`${teams}\n一班 | 3`))).toEqual([{ team: "一班" }, "teams.headcount"]);
    expect(queried(cell(teams))).toBe("notAFigure");
    expect(queried(cell("各班组 | 各班组"))).toBe("notAFigure");
  });

  it.each([
    ["a key", `${RATES}\n一班 | 1001`],
    ["a heading", RATES],
    ["a blank line", `${RATES}\n | | | `],
    ["a line that lacks a key", `${RATES}\n差 3 份 | | | 12`],
  ])("that is %s is no figure", (_, lines) => {
    expect(locateCell(cellAt("agent-rates", lines))).toBe("notAFigure");
  });

  it("is not ours under another stamp, or none", () => {
    expect(locateCell(cellAt("problems", `${RATES}\n一班 | 1001 | 张三 | 12`))).toBe("notOurs");
    expect(locateCell({ above: [], row: [] })).toBe("notOurs");
  });
});
