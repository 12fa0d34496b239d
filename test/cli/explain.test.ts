import { CENTRE, CommandFolder } from "../support/command-line.ts";

describe("explain", () => {
  let folder: CommandFolder;
  let book: string;
  beforeEach(async () => {
    folder = await CommandFolder.set();
    book = await folder.putBook("外呼.xlsx", CENTRE);
  });
  afterEach(() => folder.clear());

  const asked = (...words: string[]) => folder.run(["explain", "agent-rates", book, "--period", "2025-10", ...words]);

  it("prints the value, the definition, the formula and the rows as JSON", async () => {
    const { exit, printed } = await asked("--row", "team=一班,agentId=1001", "--measure", "dialled", "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      value: 2,
      definition: "外呼明细的行数,加外呼汇总的外呼量",
      formula: "2 行的外呼量相加 = 2",
      rows: [
        { file: "外呼.xlsx", sheet: "外呼明细", row: 2, contribution: 1 },
        { file: "外呼.xlsx", sheet: "外呼明细", row: 3, contribution: 1 },
      ],
      total: 2,
    });
  });

  it("tells people the formula with its numbers, those of its parts, and the rows, a page of them", async () => {
    const { printed } = await asked("--row", "team=一班", "--measure", "定制率", "--limit", "1");
    expect(printed).toBe(
      [
        "定制率拒访率 2025-10 team=一班",
        "定制率 = 50.00%",
        "定义:定制量 ÷ 比率分母",
        "算式:定制量 1 ÷ 比率分母 2 = 50.00%",
        "  定制量:1 行的定制量相加 = 1",
        "  比率分母:按口径用 接通量 2 = 2",
        "    接通量:2 行的接通量相加 = 2",
        "来源 2 行,第 1 到 1 行(用 --offset、--limit 看其余):",
        "  外呼.xlsx!外呼明细!2  定制量 1、接通量 1",
        "",
      ].join("\n"),
    );
  });

  it.each([
    [["--measure", "dialled", "--row", "team=三班"], "没有班组“三班”的行"],
    [["--measure", "dialed"], "最接近的是“dialled”"],
    [["--measure", "dialled", "--row", "一班"], "--row 要写成 team=一班,agentId=1002"],
    [["--measure", "dialled", "--limit", "-1"], "选项不对"],
    [["--measure", "dialled", "--offset", "1.5"], "--offset 要是不小于 0 的整数,不是“1.5”"],
    [[], "请用 --measure 给出指标"],
  ])("%j is a wrong command line, and it says why", async (words, sentence) => {
    const { exit, told } = await asked(...words);
    expect([exit, told]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
