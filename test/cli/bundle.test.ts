import { type CellObject, read } from "@e965/xlsx";
import type { ReportJson } from "../../src/lib/report/to-json.ts";
import { CENTRE, CommandFolder } from "../support/command-line.ts";

let folder: CommandFolder;
let book: string;
beforeEach(async () => {
  folder = await CommandFolder.set();
  book = await folder.putBook("中心.xlsx", CENTRE);
});
afterEach(() => folder.clear());

/** Where the links of a sheet lead, as Excel has them: `#'问题'!A1`. */
function linksOf(cells: object): string[] {
  return Object.values(cells as Record<string, CellObject>).flatMap(({ l }) => (l ? [l.Target] : []));
}

describe("daily and monthly", () => {
  it.each([
    ["daily", ["--date", "2025-10-09"], "日报 2025-10-09", "出勤核对 2025-10-09"],
    ["monthly", ["--month", "2025-10"], "月报 2025-10", "人员状况 2025-10"],
  ])(
    "%s writes one workbook, the contents first, definitions and problems last",
    async (...[id, words, name, some]) => {
      const { exit, printed, told } = await folder.run([id, book, ...words]);
      const target = folder.path(`中心 ${name}.xlsx`);
      expect([exit, printed]).toEqual([0, `${target}\n`]);
      const { SheetNames: names, Sheets: sheets } = read(await folder.bytes(`中心 ${name}.xlsx`));
      const contents = name.replace(" ", "目录 ");
      expect([names[0], ...names.slice(-2)]).toEqual([contents, "所用口径", "问题"]);
      expect(names).toContain(some);
      expect(new Set(names).size).toBe(names.length);
      const reports = names.slice(1, -2);
      expect(linksOf(sheets[contents]!)).toEqual([...reports, "问题"].map((one) => `#'${one}'!A1`));
      expect(told).toContain(`${name}:${reports.length} 张报表。\n`);
    },
  );

  it("print each report's figures as JSON, and write nothing", async () => {
    const { exit, printed } = await folder.run(["daily", book, "--date", "2025-10-09", "--json"]);
    const all = JSON.parse(printed) as ReportJson[];
    expect([exit, all.map(({ report, period }) => `${report} ${period.from}`)]).toEqual([
      0,
      [
        "outbound-overview 2025-10-09",
        "agent-output-hours 2025-10-09",
        "agent-output-hours 2025-10-01",
        "floor-status 2025-10-09",
        "team-output-hours 2025-10-09",
        "agent-rates 2025-10-09",
        "agent-subscriptions 2025-10-09",
        "attendance-check 2025-10-09",
      ],
    ]);
    expect(await folder.names()).toEqual(["中心.xlsx"]);
  });

  it("make what can be made without a table, and say what could not", async () => {
    const { 人员, 外呼明细 } = CENTRE;
    const poor = await folder.putBook("缺价.xlsx", { 人员, 外呼明细 });
    const { exit, told } = await folder.run(["daily", poor, "--date", "2025-10-09"]);
    expect(exit).toBe(0);
    expect(told).toContain("日报 2025-10-09:2 张报表。\n“外呼数据一览表”需要“业务单价”表,但没有找到。");
    const { SheetNames: names, Sheets: sheets } = read(await folder.bytes("缺价 日报 2025-10-09.xlsx"));
    expect(names.slice(1, 3)).toEqual(["定制率拒访率 2025-10-09", "出勤核对 2025-10-09"]);
    expect(JSON.stringify(sheets[names[0]!])).toContain("“班组产值工时”需要“业务单价”表");
  });

  it("fail when nothing can be made, and write nothing", async () => {
    const empty = await folder.put("价.csv", "业务,单价\n手机报,2.5\n");
    const { exit, printed, told } = await folder.run(["monthly", empty, "--month", "2025-10"]);
    expect([exit, printed]).toEqual([1, ""]);
    expect(told).toContain("需要“人员”表,但没有找到");
    expect(await folder.names()).toEqual(["中心.xlsx", "价.csv"]);
  });

  it("fail with 3 under --strict when rows were set aside, their work done all the same", async () => {
    expect((await folder.run(["daily", book, "--date", "2025-10-09", "--strict"])).exit).toBe(3);
    expect(await folder.names()).toHaveLength(2);
  });

  it.each<[string[], string]>([
    [["daily"], "请用 --date 给出期间:2025-10-09"],
    [["daily", "--date", "2025-10"], "“2025-10”不对,--date 要写成:2025-10-09"],
    [["daily", "--date", "2025-10-09..2025-10-09"], "--date 要写成:2025-10-09"],
    [["monthly", "--month", "2025-10-09"], "“2025-10-09”不对,--month 要写成:2025-10"],
    [["monthly", "--month", "2025-10-01..2025-10-31"], "--month 要写成:2025-10"],
  ])("take %j for a misuse", async ([command, ...words], sentence) => {
    const { exit, told } = await folder.run([command!, book, ...words]);
    expect([exit, told.includes(sentence)]).toEqual([2, true]);
    expect(await folder.names()).toEqual(["中心.xlsx"]);
  });
});

describe("a report of one day, one city or one product", () => {
  it.each<[string, string[], string]>([
    ["floor-status", ["--period", "2025-10"], "期间要是一天"],
    ["team-output-hours", ["--period", "2025-W41"], "期间要是一天"],
    ["attendance-check", ["--period", "2025-10-09..2025-10-09"], "期间要是一天"],
    ["city-summary", ["--period", "2025-10"], "要用 --city 指定地市"],
    ["city-agent-subscriptions", ["--period", "2025-10", "--city", ""], "要用 --city 指定地市"],
    ["product-register", ["--period", "2025-10"], "要用 --product 指定业务"],
    ["outbound-overview", ["--period", "2025-10", "--city", "郑州"], "没有 --city 这个选项"],
  ])("takes %s with %j for a misuse", async (report, words, sentence) => {
    const { exit, printed, told } = await folder.run(["report", report, book, ...words]);
    expect([exit, printed, told.includes(sentence)]).toEqual([2, "", true]);
  });

  it("fails for a product that the data do not name, and names the nearest", async () => {
    const words = ["report", "product-register", book, "--period", "2025-10", "--product", "手机宝"];
    const { exit, told } = await folder.run(words);
    expect([exit, told.includes("数据里没有业务“手机宝”,最接近的是“手机报”。")]).toEqual([1, true]);
  });
});
