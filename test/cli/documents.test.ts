import { COMPLAINT_POST } from "../support/complaint-post.ts";
import { CENTRE, CommandFolder } from "../support/command-line.ts";
import { textOfDocx } from "../support/word.ts";

const DAY = ["--period", "2025-10-14"];

let folder: CommandFolder;
let book: string;
beforeEach(async () => {
  folder = await CommandFolder.set();
  book = await folder.putBook("投诉.xlsx", COMPLAINT_POST);
});
afterEach(() => folder.clear());

describe("report --docx", () => {
  it("writes the document beside the first input", async () => {
    const { exit, printed, told } = await folder.run(["report", "complaint-brief", book, ...DAY, "--docx"]);
    const target = folder.path("投诉 投诉日报 2025-10-14.docx");
    expect([exit, printed]).toEqual([0, `${target}\n`]);
    expect(told).toContain("“投诉日报”:未计入 0 行(见“问题”表)。\n");
    const text = textOfDocx(await folder.bytes("投诉 投诉日报 2025-10-14.docx"));
    expect(text.slice(0, 3)).toEqual(["投诉日报", "期间 2025-10-14  截至 2025-10-14 16:20", "受理情况"]);
  });

  it.each([
    ["--out", ["--docx", "--out"]],
    ["--docx itself", ["--docx"]],
  ])("writes where %s says, by the Chinese title too, and replaces nothing unasked", async (_, words) => {
    const target = folder.path("日报.docx");
    const line = ["report", "投诉日报", book, ...DAY, ...words, target];
    expect(await folder.run(line)).toMatchObject({ exit: 0, printed: `${target}\n` });
    const again = await folder.run(line);
    expect([again.exit, again.told]).toEqual([1, expect.stringContaining("--force")]);
    expect((await folder.run([...line, "--force"])).exit).toBe(0);
  });

  it("tells the state of the moment asked for", async () => {
    const line = [
      "report",
      "complaint-brief",
      book,
      ...DAY,
      "--docx",
      folder.path("d.docx"),
      "--as-of",
      "2025-10-14 09:00",
    ];
    expect((await folder.run(line)).exit).toBe(0);
    const text = textOfDocx(await folder.bytes("d.docx"));
    expect(text[1]).toBe("期间 2025-10-14  截至 2025-10-14 09:00");
    expect(text[3]).toContain("当日受理投诉1件");
  });

  it("says which parts are left out for want of a table", async () => {
    const { 回访记录, 人员 } = COMPLAINT_POST;
    const calls = await folder.putBook("回访.xlsx", { 回访记录: 回访记录!, 人员: 人员! });
    const { exit, told } = await folder.run(["report", "callback-summary", calls, "--period", "2025-W41", "--docx"]);
    expect(exit).toBe(0);
    expect(told).toContain("“按业务”需要“投诉”表,但没有找到。");
  });

  it("fails with a sentence where there is nothing to tell", async () => {
    const other = await folder.putBook("外呼.xlsx", CENTRE);
    const { exit, told } = await folder.run(["report", "complaint-brief", other, ...DAY, "--docx"]);
    expect([exit, told]).toEqual([1, expect.stringContaining("“投诉日报”需要“投诉”表,但没有找到。")]);
    expect(await folder.names()).toEqual(["外呼.xlsx", "投诉.xlsx"]);
  });

  it.each([
    [["complaint-register", "--docx"], "“投诉明细”没有 Word 文书。有的是:complaint-brief、"],
    [["complaint-brief", "--docx", "--out", "日报.doc"], "Word 文书要写成 .docx 文件,不是“日报.doc”。"],
    [["complaint-brief", "--docx", "--json"], "--docx 只写 Word 文书,不能和 --json 一起用。"],
    [["complaint-brief", "--docx", "a.docx", "--out", "b.docx"], "Word 文书只能写到一个文件,给出了 a.docx、b.docx。"],
    [["satisfaction-brief", "--docx"], "“满意度周报”的期间要是一周(例如 2025-W44),不是 2025-10-14。"],
  ])("refuses %j", async ([id, ...words], sentence) => {
    const { exit, told } = await folder.run(["report", id!, book, ...DAY, ...words]);
    expect([exit, told]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it("has its figures as a sheet and as JSON without it, and traced", async () => {
    const line = ["report", "complaint-brief", book, ...DAY];
    expect((await folder.run(line)).printed).toBe(`${folder.path("投诉 投诉日报 2025-10-14.xlsx")}\n`);
    const { blocks } = JSON.parse((await folder.run([...line, "--json"])).printed) as {
      blocks: Record<string, { rows: { measure: string; this: number }[] }>;
    };
    expect(blocks["figures"]!.rows.find(({ measure }) => measure === "openNow")).toMatchObject({
      this: 5,
      previous: 2,
    });
    const { printed } = await folder.run(["explain", ...line.slice(1), "--measure", "figures.openNow"]);
    expect(printed).toContain("来源 5 行");
  });
});
