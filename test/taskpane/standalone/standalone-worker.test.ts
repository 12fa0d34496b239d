import { readWorkbook } from "../../../src/hosts/file/read-workbook.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import { showNumber } from "../../../src/lib/report/face/number-formats.ts";
import type { SheetPlace } from "../../../src/taskpane/standalone/sheets/sheet-view.ts";
import { StandaloneWorker } from "../../../src/taskpane/standalone/standalone-worker.ts";
import { unpackResult } from "../../../src/taskpane/standalone/worker-result.ts";
import { CENTRE, CommandFolder } from "../../support/command-line.ts";
import { showRows } from "../../support/show-sheet.ts";

const period = parsePeriod("2025-10")!;
const RATES = [{ report: "agent-rates", options: {} }];
const making = { kind: "makeReports", items: RATES, period, madeAt: "2025-11-01 09:30" } as const;

let folder: CommandFolder;
let worker: StandaloneWorker;
beforeEach(async () => {
  folder = await CommandFolder.set();
  worker = new StandaloneWorker();
  const book = await folder.putBook("中心.xlsx", CENTRE);
  const bytes = await folder.bytes(book.slice(book.lastIndexOf("/") + 1));
  unpackResult(await worker.open([new File([new Uint8Array(bytes)], "中心.xlsx")]));
});
afterEach(() => folder.clear());

function sheetNamed(start: string): SheetPlace {
  return worker.contents().made.find(({ name }) => name.startsWith(start))!;
}

async function textsOf(place: SheetPlace): Promise<string[][]> {
  const { heights } = unpackResult(await worker.frame(place));
  const { rows } = unpackResult(await worker.rows(place, 0, heights.length));
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe("the worker of the stand-alone page", () => {
  it("opens files, and says which can have sheets added to a copy of them", async () => {
    unpackResult(await worker.open([new File(["日期,工号,工时\n2025-10-09,1001,4\n"], "工时.csv")]));
    expect(worker.contents().files).toEqual([
      { name: "中心.xlsx", canTakeSheets: true, isChanged: false },
      { name: "工时.csv", canTakeSheets: false, isChanged: false },
    ]);
  });

  it("says in a sentence which file cannot be read, and keeps the others", async () => {
    const answer = await worker.open([new File(["%PDF-1.7"], "扫描.pdf")]);
    expect(answer).toEqual({ fault: "user", message: expect.stringContaining("扫描.pdf 是 PDF 文件") as string });
    expect(worker.contents().files.map(({ name }) => name)).toEqual(["中心.xlsx"]);
  });

  it("shows and saves the figures that the command line prints", async () => {
    unpackResult(await worker.perform(making));
    const { printed } = await folder.run([
      "report",
      "agent-rates",
      folder.path("中心.xlsx"),
      "--period",
      "2025-10",
      "--json",
    ]);
    const { rows } = JSON.parse(printed) as { rows: Record<string, unknown>[] };
    const figuresOf = ({ dialled, connected, subscriptionRate }: Record<string, unknown>) => [
      dialled,
      connected,
      subscriptionRate,
    ];
    const place = sheetNamed("定制率拒访率");
    const texts = await textsOf(place);
    const header = texts.find((cells) => cells.includes("工号"))!;
    const isAgent = (cells: readonly unknown[]) => /^\d{4}$/.test(String(cells[header.indexOf("工号")]));
    const columns = ["外呼量", "接通量", "定制率"].map((title) => header.indexOf(title));
    const pick = (cells: readonly unknown[]) => columns.map((column) => cells[column]);

    const sheets = await readWorkbook({ name: "存.xlsx", bytes: unpackResult(await worker.save(null)) });
    const stored = (await showRows(sheets.find(({ name }) => name === place.name)!)).filter(isAgent);
    const held = ([dialled, connected, rate]: unknown[]) => [dialled, connected, rate === null ? null : `percent ${rate as number}`]; // prettier-ignore
    expect(stored.map(pick)).toEqual(rows.map(figuresOf).map(held));
    expect(rows.length).toBeGreaterThan(0);

    const shown = ([dialled, connected, rate]: unknown[]) => [
      showNumber(dialled as number, "#,##0"),
      showNumber(connected as number, "#,##0"),
      rate === null ? "" : showNumber(rate as number, "0.00%"),
    ];
    expect(texts.filter(isAgent).map(pick)).toEqual(rows.map(figuresOf).map(shown));
  });

  it("saves the sheets into a copy of the file, with all that was in it", async () => {
    unpackResult(await worker.perform(making));
    const sheets = await readWorkbook({ name: "存.xlsx", bytes: unpackResult(await worker.save("中心.xlsx")) });
    const names = sheets.map(({ name }) => name);
    expect(names.slice(0, Object.keys(CENTRE).length)).toEqual(Object.keys(CENTRE));
    expect(names).toEqual(expect.arrayContaining(worker.contents().made.map(({ name }) => name)));
  });

  it("leads a problem to the very cell of the file", async () => {
    unpackResult(await worker.perform(making));
    const problems = sheetNamed("问题");
    const { rows } = unpackResult(await worker.rows(problems, 0, 10));
    const link = rows.flatMap(({ cells }) => cells).find((cell) => cell.link)!.link!;
    expect(link).toEqual({ file: "中心.xlsx", sheet: "外呼明细", cell: "D5" });
    const cell = unpackResult(await worker.cell({ file: "中心.xlsx", name: "外呼明细" }, 4, 3));
    expect([cell.sheet, cell.cell, cell.text]).toEqual(["外呼明细", "D5", "天书"]);
  });

  it("shows the cells of an opened sheet as they stand there", async () => {
    const [header] = await textsOf({ file: "中心.xlsx", name: "人员" });
    expect(header).toContain("工号");
  });

  it("stops when it is told to, and works on afterwards", async () => {
    const running = worker.perform(making);
    worker.stop();
    expect(await running).toMatchObject({ fault: "stopped" });
    expect(worker.contents().made).toEqual([]);
    expect(await worker.perform(making)).toHaveProperty("value");
  });

  it("takes the last run back", async () => {
    unpackResult(await worker.perform(making));
    const made = worker.contents().made.map(({ name }) => name);
    expect(unpackResult(await worker.restoreLast())).toEqual({ restored: [], removed: made });
    expect(worker.contents().made).toEqual([]);
  });
});
