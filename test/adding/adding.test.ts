import { readFileSync } from "node:fs";
import { bundleGrids, type Centre, defineReport, defineSubject, dimensions, inspectionJson, measures, monthly, openCentre, parsePeriod, problemGrid, ratio, reportJson, runBundle, runReport, type Subject, subjects, sum, traceFigure } from "../../src/index.ts";
import { inspectionLines } from "../../src/lib/centre/reading/inspection.ts";
import { templateForms } from "../../src/lib/centre/sheets/template/template.ts";
import { inOrderOfNeeds } from "../../src/lib/centre/subject.ts";
import { makeCentre } from "../../src/sample/centre.ts";
import { makeOtherTables } from "../../src/sample/other-tables.ts";
import { cellsOf } from "../support/centre.ts";
import { sheet } from "../support/sheets.ts";
import { bonus, praises, praisesByAgent } from "./praise-report.ts";
import { praise, praiseTable } from "./praise.ts";

const { SUBJECTS } = subjects;
const ROSTER = `工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 一班 | 坐席
  2001 | 王五 | 二班 | 坐席`;
const PRAISE = `日期 | 坐席工号 | 表扬内容 | 奖励分
  2025-10-09 | 1001 | 态度 | 2
  2025-10-10 | 1001 | 业务 |
  2025-10-10 | 2001 | 其他 | 3
  2025-10-10 | 2001 | 其他 | 3
  2025-10-11 | 9999 | 态度 |
  2025-10-12 | 1002 | 很好 |
  2025-11-01 | 1002 | 态度 |`;
const OCTOBER = { period: parsePeriod("2025-10")!, options: {} };

async function open(all: readonly Subject[] = [...SUBJECTS, praise]): Promise<Centre> {
  const sheets = Object.entries({ 人员: ROSTER, 十月表扬: PRAISE }).map(([name, rows]) => sheet(name, cellsOf(rows)));
  return openCentre(sheets, { subjects: all });
}

describe("a table that is added", () => {
  it("is one file of declarations and one entry of the list", () => {
    const lines = readFileSync("test/adding/praise.ts", "utf8").split("\n");
    expect(lines.filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(40);
  });

  it("is recognised by its headers, and each of its rows has one fate", async () => {
    const centre = await open();
    const { tables, problems } = inspectionJson(centre);
    expect(tables.find(({ table }) => table === "praise")).toMatchObject({
      sheet: "十月表扬",
      rows: 7,
      counted: 5,
      noted: 1,
      setAside: 2,
    });
    expect(problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ["duplicateRow", 5, "2025-10-10"],
      ["unknownAgent", 6, "9999"],
      ["unknownWord", 7, "很好"],
    ]);
    expect(inspectionLines(centre)).toContain("✓ 十月表扬 → 表扬登记(表头第 1 行)7 行:计入 5(备注 1),未计入 2,跳过 0");
  });

  it("is no table of a centre that was opened without it", async () => {
    const centre = await open(SUBJECTS);
    expect(centre.unread.map(({ sheet: name }) => name)).toEqual(["十月表扬"]);
    expect(() => centre.of(praise)).toThrow("without the subject “praise”");
  });

  it("changes no figure of the others", async () => {
    const others = [measures.attended];
    const { id, title, english, tells, rows } = praisesByAgent;
    const report = defineReport({ id, title, english, tells, rows, show: [measures.hours], totalsShow: others });
    const [without, beside] = [await open(SUBJECTS), await open()];
    expect(reportJson(runReport(report, beside, OCTOBER)).rows).toEqual(
      reportJson(runReport(report, without, OCTOBER)).rows,
    );
  });

  it("has its empty sheet with notes and drop-downs, and made-up rows that can be read", async () => {
    const all = [...SUBJECTS, praise];
    const form = templateForms(all).find(({ name }) => name === "表扬登记")!;
    expect(form.columns.map(({ header }) => header)).toEqual(["日期*", "工号*", "表扬内容*", "奖励分"]);
    expect(form.columns[3]!.note).toContain("空着是 0。");
    expect(form.dropDowns.map(({ column }) => column)).toEqual([1, 2]);
    const made = makeCentre({ agents: 12, month: "2025-10", seed: 1 });
    const [sample] = makeOtherTables(made, [praiseTable]).sheets;
    const rows = sample!.rows.map((row) => row.map((cell) => (isDated(cell) ? new Date(dateOf(cell.serial)) : cell)));
    const cells = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)));
    const centre = await openCentre([sheet(sample!.name, cells as (string | number)[][])], { subjects: all });
    expect(centre.readings.find(({ table }) => table === "praise")).toMatchObject({ rows: 12, setAside: 0 });
  });

  it("takes headers and sheets that 口径 names, like any other", async () => {
    const header = "工号 | 夸奖 | 表扬日期";
    const sheets = {
      人员: ROSTER,
      口径: "块 | 项 | 值\n列名口径 | 表扬登记.表扬内容 | 夸奖",
      十月: `${header}\n1001 | 态度 | 2025-10-09`,
    };
    const all = Object.entries(sheets).map(([name, rows]) => sheet(name, cellsOf(rows)));
    const centre = await openCentre(all, { subjects: [...SUBJECTS, praise] });
    expect(centre.readings.find(({ table }) => table === "praise")).toMatchObject({ sheet: "十月", counted: 1 });
  });

  it("is called by its name where sheets speak of it", async () => {
    const centre = await open();
    const problems = centre.readings.flatMap((reading) => reading.problems);
    const grid = problemGrid(
      problems,
      () => null,
      (table) => centre.titleOf(table),
    );
    expect(JSON.stringify(grid)).toContain("表扬登记");
    const made = runBundle(
      { ...monthly, items: [{ report: praisesByAgent, period: (asked) => asked }] },
      centre,
      OCTOBER.period,
    );
    expect(JSON.stringify(bundleGrids(centre, made, "2025-11-01 09:30")[0])).toContain("表扬登记");
    const lacking = await openCentre([sheet("人员", cellsOf(ROSTER))], { subjects: [...SUBJECTS, praise] });
    expect(() => runReport(praisesByAgent, lacking, OCTOBER)).toThrow("“表扬统计”需要“表扬登记”表");
  });
});

describe("a measure that is added", () => {
  it("is added up by whatever a report groups by, and its rate is made of sums", async () => {
    const perPraise = ratio({
      id: "bonusPerPraise",
      title: "每次奖励分",
      english: "Bonus per praise",
      format: "score",
      of: bonus,
      per: praises,
      means: "奖励分 ÷ 表扬次数",
    });
    const report = defineReport({ ...praisesByAgent, id: "per-praise", show: [praises, bonus, perPraise] });
    const { rows, subtotals, totals } = reportJson(runReport(report, await open(), OCTOBER));
    expect(rows.map(({ agentId, praises: count, bonusPerPraise }) => [agentId, count, bonusPerPraise])).toEqual([
      ["1001", 2, 1],
      ["1002", 0, null],
      ["2001", 1, 3],
      ["9999", 1, 0],
    ]);
    expect(subtotals.map(({ team, bonusPerPraise }) => [team, bonusPerPraise])).toEqual([
      ["一班", 1],
      ["二班", 3],
      ["未归属", 0],
    ]);
    expect(totals).toMatchObject({ praises: 4, bonus: 5, bonusPerPraise: 1.25 });
  });

  it("of a column that is added counts what stands there", async () => {
    const byDay = defineReport({ ...praisesByAgent, id: "by-day", rows: [dimensions.date], show: [bonus] });
    const { rows } = reportJson(runReport(byDay, await open(), OCTOBER));
    expect(rows).toEqual([
      { date: "2025-10-09", bonus: 2 },
      { date: "2025-10-10", bonus: 3 },
      { date: "2025-10-11", bonus: 0 },
    ]);
  });
});

describe("a report that is added", () => {
  it("leads each of its figures back to the rows", async () => {
    const centre = await open();
    const asked = { report: praisesByAgent, request: OCTOBER };
    const trace = traceFigure(centre, { ...asked, row: { team: "一班", agentId: "1001" }, measure: "表扬次数" });
    expect(trace).toMatchObject({ value: 2, total: 2, definition: "表扬登记的行数" });
    expect(trace.rows.map(({ sheet: name, row, contribution }) => [name, row, contribution])).toEqual([
      ["十月表扬", 2, 1],
      ["十月表扬", 3, 1],
    ]);
    const total = traceFigure(centre, { ...asked, row: {}, measure: "bonus" });
    expect(total.rows.reduce((all, { contribution }) => all + contribution, 0)).toBe(5);
  });
});

describe("a list of subjects", () => {
  const alone = (id: string, needs: Readonly<Record<string, Subject>> = {}) =>
    defineSubject({ id, needs, start: () => ({ take: {}, finish: () => ({}) }) });

  it("is read in the order of needs, whatever the order given", () => {
    const a = alone("a");
    const b = alone("b", { a });
    const c = alone("c", { b });
    expect(inOrderOfNeeds([c, b, a]).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(inOrderOfNeeds([a, c, b]).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("must hold what its subjects need, each once, and none that need each other", () => {
    const a = alone("a");
    const needs: Record<string, Subject> = {};
    const b = alone("b", needs);
    const c = alone("c", { b });
    needs["c"] = c;
    expect(() => inOrderOfNeeds([alone("d", { a })])).toThrow("“d” needs “a”, which is not in the list");
    expect(() => inOrderOfNeeds([a, a])).toThrow("“a” is in the list of subjects twice");
    expect(() => inOrderOfNeeds([b, c])).toThrow("need each other: b → c → b");
    const other = defineSubject({
      id: "other",
      needs: {},
      tables: { praise: praiseTable },
      start: () => ({ take: { praise: () => () => ({ accept: () => null }) }, finish: () => ({}) }),
    });
    expect(() => inOrderOfNeeds([...SUBJECTS, praise, other])).toThrow("“praise” is in the list of subjects twice");
  });

  it("gives each source the tables of its subject", () => {
    const unused = sum({ ...praises, id: "unused" });
    expect(unused.of.source).toMatchObject({ id: "praise", tables: ["praise"], needs: [["praise"]] });
  });
});

function isDated(cell: unknown): cell is { serial: number } {
  return typeof cell === "object" && cell !== null && "serial" in cell;
}

function dateOf(serial: number): number {
  return (serial - 25569) * 86_400_000;
}
