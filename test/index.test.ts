import * as seatledger from "../src/index.ts";
import { pick } from "./support/centre.ts";
import { COMPLAINT_POST } from "./support/complaint-post.ts";
import { CommandFolder, CENTRE } from "./support/command-line.ts";
import { showRows } from "./support/show-sheet.ts";
import { textOfDocx } from "./support/word.ts";
import { openFile } from "../src/hosts/file/node.ts";

const { amount, defineReport, dimensions, measures, subjects, ratio, sum } = seatledger;
const { DOCUMENTS, documentPapers, runDocument, saveDocument } = seatledger;
const { openWorkbooks, parsePeriod, REPORTS, reportGrids, reportJson, runReport, saveReports } = seatledger;

const october = { period: parsePeriod("2025-10")!, options: {} };
const agentRates = REPORTS.find(({ id }) => id === "agent-rates")!;

let folder: CommandFolder;
let files: string[];
beforeEach(async () => {
  folder = await CommandFolder.set();
  const { 人员, 业务单价, 外呼明细 } = CENTRE;
  const [header, ...calls] = 外呼明细.trim().split("\n");
  files = [
    await folder.putBook("公共.xlsx", { 人员, 业务单价 }),
    await folder.putBook("一班.xlsx", { 外呼明细: [header, ...calls.slice(0, 2)].join("\n") }),
    await folder.putBook("二班.xlsx", { 外呼明细: [header, ...calls.slice(2)].join("\n") }),
    await folder.put("工时.csv", "日期,工号,工时\n2025-10-09,1001,4\n2025-10-10,2001,2\n"),
  ];
});
afterEach(() => folder.clear());

describe("the library", () => {
  it("reads the teams' workbooks, makes a month, and saves it", async () => {
    const centre = await openWorkbooks(files);
    const grids = REPORTS.filter(({ id }) => ["agent-rates", "outbound-overview"].includes(id)).flatMap((report) =>
      reportGrids(runReport(report, centre, october), "2025-11-01 09:30"),
    );
    await saveReports(folder.path("月报.xlsx"), { centre, grids });
    const sheets = await openFile(folder.path("月报.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["外呼数据一览表 2025-10", "定制率拒访率 2025-10", "问题"]);
    expect(sheets.every(({ stamp }) => stamp !== null)).toBe(true);
  });

  it("saves over an existing file only when told to", async () => {
    const centre = await openWorkbooks(files);
    const grids = reportGrids(runReport(agentRates, centre, october), "2025-11-01 09:30");
    const target = await folder.put("月报.xlsx", "旧的");
    await expect(saveReports(target, { centre, grids })).rejects.toThrow(seatledger.UserError);
    expect((await folder.bytes("月报.xlsx")).toString()).toBe("旧的");
    await saveReports(target, { centre, grids, force: true });
    expect(await openFile(target)).toHaveLength(2);
  });

  it("writes a document, over an existing file only when told to", async () => {
    const { 投诉 } = COMPLAINT_POST;
    const centre = await openWorkbooks([await folder.putBook("投诉.xlsx", { 投诉: 投诉! })]);
    const request = { period: parsePeriod("2025-10-14")!, options: {} };
    const brief = DOCUMENTS.find(({ id }) => id === "complaint-brief")!;
    const [paper] = documentPapers(runDocument(brief, centre, request), "2025-11-01 09:30");
    const target = folder.path(`${paper!.name}.docx`);
    await saveDocument(target, paper!);
    expect(textOfDocx(await folder.bytes("投诉日报 2025-10-14.docx"))[0]).toBe("投诉日报");
    await expect(saveDocument(target, paper!)).rejects.toThrow(seatledger.UserError);
    await saveDocument(target, paper!, { force: true });
  });

  it("says in a sentence what cannot be read, or made", async () => {
    await expect(openWorkbooks([folder.path("没有.xlsx")])).rejects.toThrow(seatledger.UserError);
    const centre = await openWorkbooks(files.slice(1));
    expect(() => runReport(agentRates, centre, october)).toThrow(/^“定制率拒访率”需要“人员”表/);
  });

  it("runs a measure and a report of one's own like those it has", async () => {
    const refused = sum({
      id: "refused",
      title: "拒绝数",
      english: "Refused",
      format: "count",
      means: "拒访的外呼",
      of: amount(subjects.calls.sources.dials, "refusals"),
    });
    const perHour = ratio({
      id: "refusedPerHour",
      title: "时均拒绝",
      english: "Refused per hour",
      format: "score",
      means: "拒绝数 ÷ 工时",
      of: refused,
      per: measures.hours,
    });
    const report = defineReport({
      id: "refused-per-hour",
      title: "时均拒绝表",
      english: "Refused per hour",
      tells: "每个班组每小时被拒绝几次",
      rows: [dimensions.team],
      show: [refused, measures.hours, perHour],
      total: true,
    });
    const centre = await openWorkbooks(files);
    const result = runReport(report, centre, october);
    const { rows, totals } = reportJson(result);
    expect(pick([...rows, totals!], "team", "refused", "hours", "refusedPerHour")).toEqual([
      ["一班", 1, 4, 0.25],
      ["二班", 0, 2, 0],
      [undefined, 1, 6, 1 / 6],
    ]);

    const grids = reportGrids(result, "2025-11-01 09:30");
    expect(grids[0]!.rows[3]!.cells[3]).toEqual({ value: 0.25, formula: 'IF(N(C4)=0,"",B4/C4)' });
    await saveReports(folder.path("自定.xlsx"), { centre, grids });
    const [sheet] = await openFile(folder.path("自定.xlsx"));
    expect([sheet!.name, (await showRows(sheet!))[3]]).toEqual(["时均拒绝表 2025-10", ["一班", 1, 4, 0.25]]);
  });

  it("needs the tables that a report of one's own draws on", async () => {
    const report = defineReport({
      id: "own",
      title: "自定表",
      english: "Own",
      tells: "产值",
      rows: [dimensions.product],
      show: [measures.output],
    });
    const centre = await openWorkbooks(files.slice(1, 2));
    expect(() => runReport(report, centre, october)).toThrow(/^“自定表”需要“业务单价”表/);
  });

  it("has every measure of the definitions, and every report and table under an id of its own", () => {
    const defined = [
      "dialled",
      "connected",
      "subscriptions",
      "refusals",
      "callbacks",
      "talkSeconds",
      "output",
      "hours",
      "headcount",
      "agentDays",
      "attended",
      "connectRate",
      "subscriptionRate",
      "refusalRate",
      "averageTalk",
      "outputPerHour",
      "subscriptionsPerHour",
      "dialsPerHour",
      "utilisation",
      "outputPerHead",
      "hoursPerHead",
      "outputShare",
      "outputPerConnected",
      "averagePrice",
      "outputCompletion",
      "hoursCompletion",
    ] as const;
    expect(defined.map((id) => measures[id].id)).toEqual(defined);
    for (const list of [REPORTS, seatledger.INPUT_TABLES]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
