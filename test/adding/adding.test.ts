import { readFileSync } from "node:fs";
import {
  agentRows,
  amount,
  bundleGrids,
  columnTypes,
  defineReport,
  defineSubject,
  defineTable,
  dimensions,
  FactTableBuilder,
  type FactTable,
  fields,
  inspectionJson,
  monthly,
  openCentre,
  optional,
  parsePeriod,
  problemGrid,
  ratio,
  type Report,
  reportJson,
  REPORTS,
  required,
  runBundle,
  runReport,
  subjects,
  sum,
  traceFigure,
  type Centre,
  type Subject,
} from "../../src/index.ts";
import { readWorkbook } from "../../src/hosts/file/read-workbook.ts";
import { writeSample } from "../../src/hosts/file/write-sample.ts";
import { makeSample } from "../../src/sample/sample.ts";
import { inspectionLines } from "../../src/lib/centre/reading/inspection.ts";
import { templateForms } from "../../src/lib/centre/sheets/template/template.ts";
import { inOrderOfNeeds } from "../../src/lib/centre/subject.ts";
import { makeCentre } from "../../src/sample/centre.ts";
import { makeOtherTables } from "../../src/sample/other-tables.ts";
import { cellsOf } from "../support/centre.ts";
import { sheet } from "../support/sheets.ts";
import { praiseByAgent, praises } from "./praise-report.ts";
import { bonus, praisesWithBonus, praiseWithBonus } from "./praise-with-bonus.ts";
import { praise, praiseTable } from "./praise.ts";

const { SUBJECTS } = subjects;
const ROSTER = `工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 一班 | 坐席
  2001 | 王五 | 二班 | 坐席`;
const PRAISE = `日期 | 坐席工号 | 表扬内容 | 奖励分
  2025-10-09 | 1001 | 态度好 | 2
  2025-10-10 | 1001 | 懂业务 |
  2025-10-10 | 2001 | 耐心 | 3
  2025-10-10 | 2001 | 耐心 | 3
  2025-10-11 | 9999 | 态度好 |
  2025-10-12 | 1002 |  |
  2025-11-01 | 1002 | 态度好 |`;
const OCTOBER = { period: parsePeriod("2025-10")!, options: {} };

async function open(all: readonly Subject[] = [...SUBJECTS, praise]): Promise<Centre> {
  const sheets = Object.entries({ 人员: ROSTER, 十月表扬: PRAISE }).map(([name, rows]) => sheet(name, cellsOf(rows)));
  return openCentre(sheets, { subjects: all });
}

describe("a table that is added", () => {
  it("is one short file, word for word that of CONTRIBUTING", () => {
    const file = readFileSync("test/adding/praise.ts", "utf8");
    const recipe = recipeOf("src/lib/centre/subjects/floor/praise.ts");
    expect(recipe.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(40);
    expect(file).toContain(withoutImports(recipe));
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
      ["missingValue", 7, ""],
    ]);
    expect(inspectionLines(centre)).toContain("✓ 十月表扬 → 表扬登记(表头第 1 行)7 行:计入 5(备注 1),未计入 2,跳过 0");
  });

  it("is no table of a centre that was opened without it", async () => {
    const centre = await open(SUBJECTS);
    expect(centre.unread.map(({ sheet: name }) => name)).toEqual(["十月表扬"]);
    expect(() => centre.of(praise)).toThrow("without the subject “praise”");
  });

  it("changes no figure of the others", async () => {
    const { sheets } = makeSample({ agents: 12, month: "2025-10", seed: 3, callsPerAgentDay: 5 });
    const book = await readWorkbook({ name: "示例.xlsx", bytes: await writeSample(sheets) });
    const extra = sheet("十月表扬", cellsOf(PRAISE));
    const without = await openCentre([...book, extra]);
    const beside = await openCentre([...book, extra], { subjects: [praise, ...SUBJECTS] });
    const free = REPORTS.filter(({ options }) => !Object.values(options).includes("required"));
    for (const report of free) {
      const period = parsePeriod(report.of === "day" ? "2025-10-09" : "2025-10")!;
      const jsonIn = (centre: Centre) => reportJson(runReport(report, centre, { period, options: {} }));
      expect(jsonIn(beside)).toEqual(jsonIn(without));
    }
    expect(reportJson(runReport(praiseByAgent, beside, OCTOBER)).totals).toMatchObject({ praises: 4 });
  });

  it("has its empty sheet with notes and drop-downs, and made-up rows that can be read", async () => {
    const all = [...SUBJECTS, praise];
    const form = templateForms(all).find(({ name }) => name === "表扬登记")!;
    expect(form.columns.map(({ header }) => header)).toEqual(["日期*", "工号*", "表扬内容*"]);
    expect(form.columns[2]!.note).toContain("客户的原话。");
    expect(form.dropDowns.map(({ column }) => column)).toEqual([1]);
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
      { ...monthly, items: [{ report: praiseByAgent, period: (asked) => asked }] },
      centre,
      OCTOBER.period,
    );
    expect(JSON.stringify(bundleGrids(centre, made, "2025-11-01 09:30")[0])).toContain("表扬登记");
    const lacking = await openCentre([sheet("人员", cellsOf(ROSTER))], { subjects: [...SUBJECTS, praise] });
    expect(() => runReport(praiseByAgent, lacking, OCTOBER)).toThrow("“表扬统计”需要“表扬登记”表");
  });
});

describe("a measure that is added", () => {
  const withBonus = () => open([...SUBJECTS, praiseWithBonus]);

  it("is word for word that of CONTRIBUTING", () => {
    const recipe = recipeOf("src/lib/centre/subjects/floor/measures/praise.ts");
    expect(readFileSync("test/adding/praise-report.ts", "utf8")).toContain(recipe);
  });

  it("is added up by whatever a report groups by, and its rate is made of sums", async () => {
    const perPraise = ratio({
      id: "bonusPerPraise",
      title: "每次奖励分",
      english: "Bonus per praise",
      format: "score",
      of: bonus,
      per: praisesWithBonus,
      means: "奖励分 ÷ 表扬次数",
    });
    const report = reportOf([dimensions.team, dimensions.agent], [praisesWithBonus, bonus, perPraise]);
    const { rows, subtotals, totals } = reportJson(runReport(report, await withBonus(), OCTOBER));
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

  it("of a column that is added counts what stands there, under either of its headers", async () => {
    const byDay = reportOf([dimensions.date], [bonus]);
    const { rows } = reportJson(runReport(byDay, await withBonus(), OCTOBER));
    expect(rows).toEqual([
      { date: "2025-10-09", bonus: 2 },
      { date: "2025-10-10", bonus: 3 },
      { date: "2025-10-11", bonus: 0 },
    ]);
    expect(readFileSync("CONTRIBUTING.md", "utf8")).toContain('    bonus: optional(quantity, "奖励分", "奖励"),');
  });

  it("keeps to its own facts beside another's of the same name", async () => {
    const complaintTable = defineTable({
      id: "gripes",
      title: "抱怨登记",
      fields: { date: fields.dateField(), agentId: fields.agentId, gripe: required(columnTypes.name, "抱怨") },
    });
    const gripes = defineSubject({
      id: "gripes",
      needs: { people: subjects.people },
      tables: { gripes: complaintTable },
      start: ({ people }) => {
        const facts = new FactTableBuilder(["date", "agentId", "team"], ["gripes"]);
        const take = agentRows(people, (row, owner) => {
          facts.add(owner, { gripes: 1 }, row.origin);
        });
        return { take: { gripes: take }, finish: () => facts.finish() };
      },
      sources: { praise: { facts: (facts: FactTable) => facts } },
    });
    const count = sum({ ...praises, id: "gripes", of: amount(gripes.sources.praise, "gripes") });
    const sheets = { 人员: ROSTER, 十月表扬: PRAISE, 抱怨: "日期 | 工号 | 抱怨\n2025-10-09 | 1002 | 等太久" };
    const all = Object.entries(sheets).map(([title, rows]) => sheet(title, cellsOf(rows)));
    const centre = await openCentre(all, { subjects: [...SUBJECTS, praise, gripes] });
    const report = reportOf([dimensions.team, dimensions.agent], [praises, count]);
    const { rows } = reportJson(runReport(report, centre, OCTOBER));
    expect(rows.map(({ agentId, praises: praised, gripes: griped }) => [agentId, praised, griped])).toEqual([
      ["1001", 2, 0],
      ["1002", 0, 1],
      ["2001", 1, 0],
      ["9999", 1, 0],
    ]);
    const total = traceFigure(centre, { report, request: OCTOBER, row: {}, measure: "gripes" });
    expect(total).toMatchObject({ value: 1, total: 1 });
  });
});

describe("a report that is added", () => {
  it("is word for word that of CONTRIBUTING", () => {
    const recipe = recipeOf("src/lib/centre/reports/discipline/praise-by-agent.ts");
    expect(readFileSync("test/adding/praise-report.ts", "utf8")).toContain(recipe);
  });

  it("leads each of its figures back to the rows", async () => {
    const centre = await open();
    const asked = { report: praiseByAgent, request: OCTOBER };
    const trace = traceFigure(centre, { ...asked, row: { team: "一班", agentId: "1001" }, measure: "表扬次数" });
    expect(trace).toMatchObject({ value: 2, total: 2, definition: "表扬登记的行数" });
    expect(trace.rows.map(({ sheet: name, row, contribution }) => [name, row, contribution])).toEqual([
      ["十月表扬", 2, 1],
      ["十月表扬", 3, 1],
    ]);
    const total = traceFigure(centre, { ...asked, row: {}, measure: "praises" });
    expect(total.rows.reduce((all, { contribution }) => all + contribution, 0)).toBe(4);
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

  it("must define what its subjects need before them, and say how rows are taken", async () => {
    const needs = { people: undefined as unknown as Subject };
    expect(() => inOrderOfNeeds([alone("a", needs)])).toThrow("“a” needs “people”, which is not defined");
    const idle = { ...praise, start: () => ({ take: {}, finish: () => ({}) }) };
    await expect(open([...SUBJECTS, idle])).rejects.toThrow("“praise” does not say how rows of its table “praise”");
  });

  it("may hold one without tables, whose reports need none and whose facts lead to no row", async () => {
    const told = defineSubject({
      id: "told",
      needs: { people: subjects.people },
      start: () => {
        const facts = new FactTableBuilder(["date", "agentId", "team"], ["told"]);
        facts.add({ date: OCTOBER.period.from, agentId: 0, team: 0 }, { told: 1 }, { sheet: -1, row: -1 });
        return { take: {}, finish: () => facts.finish() };
      },
      sources: { told: { facts: (facts: FactTable) => facts } },
    });
    const count = sum({ ...praises, id: "told", of: amount(told.sources.told, "told") });
    const centre = await open([...SUBJECTS, told]);
    const report = reportOf([dimensions.team, dimensions.agent], [count]);
    expect(reportJson(runReport(report, centre, OCTOBER)).totals).toEqual({ told: 1 });
    expect(traceFigure(centre, { report, request: OCTOBER, row: {}, measure: "told" })).toMatchObject({ rows: [] });
  });

  it("sets rows aside that name nobody, where their 工号 may be blank", async () => {
    const table = defineTable({
      ...praiseTable,
      fields: { ...praiseTable.fields, agentId: optional(columnTypes.identifier, "工号") },
    });
    const loose = { ...praise, tables: { praise: table } };
    const all = [
      sheet("人员", cellsOf(ROSTER)),
      sheet("表扬", cellsOf("日期 | 工号 | 表扬内容\n2025-10-09 |  | 耐心")),
    ];
    const centre = await openCentre(all, { subjects: [...SUBJECTS, loose] });
    expect(inspectionJson(centre).problems.map(({ code, row }) => [code, row])).toEqual([["missingValue", 2]]);
  });

  it("gives each source the tables of its subject", () => {
    const unused = sum({ ...praises, id: "unused" });
    expect(unused.of.source).toMatchObject({ id: "praise/praise", tables: ["praise"], needs: [["praise"]] });
  });
});

/** A report of two or one keys, with subtotals and totals. */
function reportOf(rows: Report<Centre>["rows"], show: Report<Centre>["show"]) {
  const named = { id: "made-up", title: "编造", english: "Made up", tells: "试一试" };
  return defineReport({ ...named, rows, show, subtotal: true, total: true });
}

/** A code block of CONTRIBUTING, by the file that it says it is of. */
function recipeOf(file: string): string {
  const text = readFileSync("CONTRIBUTING.md", "utf8");
  const start = text.indexOf(`// ${file}\n`) + `// ${file}\n`.length;
  return text.slice(start, text.indexOf("```", start));
}

function withoutImports(code: string): string {
  return code.replace(/^import .*\n/gm, "").trimStart();
}

function isDated(cell: unknown): cell is { serial: number } {
  return typeof cell === "object" && cell !== null && "serial" in cell;
}

function dateOf(serial: number): number {
  return (serial - 25569) * 86_400_000;
}
