import { createElement } from "react";
import { qualityMonth } from "../../../src/lib/centre/asking/quality-month.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import { PlannedRow } from "../../../src/taskpane/components/confirm-dialog.tsx";
import { TimeLine } from "../../../src/taskpane/pages/ladder-view.tsx";
import { MonthView, QualityPage } from "../../../src/taskpane/pages/quality-page.tsx";
import { centreOf } from "../../support/centre.ts";
import { pagePropsIn, rendered } from "../page-props.ts";

const october = parsePeriod("2025-10")!;
const now = new Date(2025, 9, 10);

const centre = () =>
  centreOf({
    人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
    质检记录: "质检日期 | 工号 | 得分 | 申诉 | 质检员\n2025-10-09 | 1001 | 90 | 申诉中 | 王五",
    评扣: "日期 | 工号 | 类别 | 事由\n2025-08-01 | 1001 | 轻度 | 早退\n2025-08-02 | 1001 | 轻度 | 早退",
    考勤: "日期 | 工号 | 状态\n2025-10-10 | 1001 | 旷工",
  });

describe("the QA lead's page", () => {
  it("offers the day's plan and the month, each with its own period", () => {
    const { markup, text } = rendered(createElement(QualityPage, { ...pagePropsIn("zh"), now }));
    for (const said of ["做抽听清单", "抽几条", "看这个月", "做月度成绩"]) expect(text).toContain(said);
    expect(markup).toContain('value="2025-10-09"');
    expect(markup).toContain('value="2025-10"');
  });

  it("lists shortfalls, appeals with their rows, and suggestions with a button each", async () => {
    const month = qualityMonth(await centre(), october);
    const { markup, text } = rendered(createElement(MonthView, { ...pagePropsIn("zh"), month }));
    expect(text).toContain("一班 1001 张三:已抽 1 份,还差 4 份");
    expect(text).toContain("2025-10-09 1001 张三 · 质检申诉");
    expect(text).toContain("2025-10-10 1001 张三 · 旷工 1 天 → 严重 旷工一天严重");
    expect(markup).toMatch(/<button[^>]*aria-label="确认 1001 张三 旷工 1 天"/);
    expect(markup).toMatch(/<button[^>]*aria-label="不采纳 1001 张三 旷工 1 天"/);
    expect(markup).toMatch(/<button[^>]*>质检记录!2<\/button>/);
  });

  it("shows a row before it is written, cell by cell", () => {
    const plan = {
      edit: { file: "", sheet: "评扣", cells: [], table: null },
      place: "评扣!A4",
      cells: [
        { header: "工号", text: "1001" },
        { header: "类别", text: "严重" },
      ],
      left: [],
    };
    expect(rendered(createElement(PlannedRow, { plan })).text).toBe(" 工号 1001 类别 严重 ");
  });

  it("tells a ladder as a list in the order of days", async () => {
    const { ladders } = qualityMonth(await centre(), october);
    const { markup, text } = rendered(createElement(TimeLine, { ...pagePropsIn("en"), ladder: ladders[0]! }));
    expect(markup).toMatch(/^<ol[^>]*aria-label="1001 张三"/);
    expect(text.indexOf("2025-08-01 口头批评 · issued")).toBeLessThan(text.indexOf("2025-08-02 口头批评 · issued"));
    expect(text).toContain("fine 20 yuan");
    expect(text).toContain("in force until 2026-08-01 · appeal until 2025-08-08");
  });
});
