import { CENTRE, CommandFolder } from "../support/command-line.ts";

let folder: CommandFolder;
let book: string;
beforeAll(async () => {
  folder = await CommandFolder.set();
  book = await folder.putBook("中心.xlsx", CENTRE);
});
afterAll(() => folder.clear());

describe("the command line", () => {
  it.each([["help"], ["--help"], ["-h"]])("prints the commands for %s", async (word) => {
    const { exit, printed, told } = await folder.run([word]);
    expect([exit, told]).toEqual([0, ""]);
    expect(printed).toMatch(/^SeatLedger 坐席台账\n/);
    for (const command of ["inspect FILE…", "report ID FILE…", "sample --out FILE"]) expect(printed).toContain(command);
  });

  it("prints them for nothing at all too, but that is a misuse", async () => {
    const { exit, printed } = await folder.run([]);
    expect([exit, printed.split("\n")[0]]).toEqual([2, "SeatLedger 坐席台账"]);
  });

  it("prints one command's usage for its --help, and does nothing", async () => {
    const { exit, printed } = await folder.run(["sample", "--out", folder.path("不写.xlsx"), "--help"]);
    expect([exit, printed.startsWith("sample --out FILE")]).toEqual([0, true]);
    expect(await folder.names()).not.toContain("不写.xlsx");
  });

  it.each<[string, string[], string]>([
    ["an unknown command", ["reprot"], "没有命令“reprot”。可用:inspect、report"],
    ["a command that is no word of ours", ["toString"], "没有命令“toString”。"],
    ["an unknown option", ["inspect", "a.xlsx", "--jsno"], "选项不对。用法:inspect FILE… "],
    ["an option without its value", ["report", "agent-rates", "a.xlsx", "--period"], "选项不对。用法:report ID FILE…"],
    ["no file", ["inspect"], "请给出至少一个工作簿"],
    ["no file to report on", ["report", "agent-rates", "--period", "2025-10"], "请给出至少一个工作簿"],
    ["no report", ["report"], "请给出报表:"],
    ["an unknown report", ["report", "agent-rate", "a.xlsx"], "没有报表“agent-rate”。最接近:agent-rates。可用:"],
    ["no period", ["report", "agent-rates", "a.xlsx"], "请用 --period 给出期间:2025-10-09"],
    ["a bad period", ["report", "agent-rates", "a.xlsx", "--period", "2025-13"], "“2025-13”"],
    ["no name for a sample", ["sample"], "请用 --out 给出要写的文件"],
    ["a sample's bad month", ["sample", "--out", "a.xlsx", "--month", "2025-10-09"], "--month 要一个月份"],
    ["a sample's bad number", ["sample", "--out", "a.xlsx", "--agents", "-1"], "选项不对。"],
    ["a sample's bad count", ["sample", "--out", "a.xlsx", "--agents", "许多"], "--agents 要一个不小于"],
    ["too few agents", ["sample", "--out", "a.xlsx", "--agents", "4"], "--agents 要一个不小于"],
  ])("takes %s for a misuse and says what to type instead", async (_, words, sentence) => {
    const { exit, printed, told } = await folder.run(words);
    expect([exit, printed]).toEqual([2, ""]);
    expect(told).toContain(sentence);
    expect(told.trim().split("\n")).toHaveLength(1);
  });

  it("stops when it is interrupted, and writes nothing", async () => {
    const before = await folder.names();
    const words = ["report", "agent-rates", book, "--period", "2025-10"];
    const { exit, printed, told } = await folder.run(words, { signal: AbortSignal.abort() });
    expect([exit, printed]).toEqual([1, ""]);
    expect(told).toMatch(/已取消,没有写任何文件。\n$/);
    expect(await folder.names()).toEqual(before);
  });

  it("owns up to a fault of its own in a sentence without a stack", async () => {
    const print = () => {
      throw new Error("打印机着火了");
    };
    const { exit, told } = await folder.run(["inspect", book], { print });
    expect(exit).toBe(1);
    expect(told).toContain("程序出错:打印机着火了。");
    expect(told).not.toMatch(/\n\s+at /);
  });
});

describe("progress", () => {
  it("is a line a step where nobody watches", async () => {
    const { told } = await folder.run(["inspect", book]);
    expect(told).toBe(`打开 ${book}\n读取 人员……\n读取 业务单价……\n读取 外呼明细……\n认出 3 张表。\n`);
  });

  it("is a bar that fills on a terminal", async () => {
    const { told } = await folder.run(["inspect", book], { isInteractive: true });
    const bars = told.split("\r").slice(1);
    expect(bars.map((bar) => / *(\d+)% (.*)/.exec(bar)!.slice(1))).toEqual([
      ["28", "读取 人员"],
      ["42", "读取 业务单价"],
      ["100", "读取 外呼明细"],
    ]);
    expect(told.endsWith("\n")).toBe(true);
  });
});
