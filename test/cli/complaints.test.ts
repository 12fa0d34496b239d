import { read } from "@e965/xlsx";
import type { ReportJson } from "../../src/lib/report/to-json.ts";
import { pick } from "../support/centre.ts";
import { CommandFolder } from "../support/command-line.ts";
import { POSTS } from "../support/posts.ts";
import { textOfDocx } from "../support/word.ts";

const DAY = ["--date", "2025-10-09"];
const SHEETS = ["投诉明细", "投诉分类汇总", "投诉跟踪", "上行短信汇总", "黑名单", "待呼核对", "回访时效"];
const dated = (title: string) => `${title} 2025-10-09`;

let folder: CommandFolder;
let book: string;
beforeEach(async () => {
  folder = await CommandFolder.set();
  book = await folder.putBook("岗位.xlsx", POSTS);
});
afterEach(() => folder.clear());

async function text(name: string): Promise<string> {
  return (await folder.bytes(name)).toString("utf8");
}

describe("complaints", () => {
  it("writes the day's sheets in one workbook, the regulation's three first", async () => {
    const { exit, printed, told } = await folder.run(["complaints", book, ...DAY]);
    const written = ["投诉日汇总 2025-10-09.xlsx", "投诉日报 2025-10-09.docx"].map((name) =>
      folder.path(`岗位 ${name}`),
    );
    expect([exit, printed.split("\n")]).toEqual([0, [...written, ""]]);
    const { SheetNames: names } = read(await folder.bytes("岗位 投诉日汇总 2025-10-09.xlsx"));
    expect(names).toEqual([dated("投诉日汇总目录"), ...SHEETS.map(dated), "所用口径", "问题"]);
    expect(told).toContain("投诉日汇总 2025-10-09:7 张报表。\n");
  });

  it("writes a workbook a sheet with --separate, beside the first input or in a folder", async () => {
    const beside = await folder.run(["complaints", book, ...DAY, "--separate"]);
    const apart = await folder.run(["complaints", book, ...DAY, "--separate", "--out", folder.path("投诉/九日")]);
    const files = [...SHEETS.map((title) => `${dated(title)}.xlsx`), `${dated("投诉日报")}.docx`];
    expect(beside.printed.split("\n")).toEqual([...files.map((file) => folder.path(`岗位 ${file}`)), ""]);
    expect(apart.printed.split("\n")).toEqual([...files.map((file) => folder.path(`投诉/九日/${file}`)), ""]);
    const { SheetNames: names } = read(await folder.bytes(`投诉/九日/${dated("投诉跟踪")}.xlsx`));
    expect(names).toEqual([dated("投诉跟踪"), "问题"]);
  });

  it("begins none of the workbooks where one is there already", async () => {
    await folder.put(`岗位 ${dated("回访时效")}.xlsx`, "我的");
    const { exit, printed, told } = await folder.run(["complaints", book, ...DAY, "--separate"]);
    expect([exit, printed, told.includes("已经存在,没有改动它")]).toEqual([1, "", true]);
    expect(await folder.names()).toEqual([`岗位 ${dated("回访时效")}.xlsx`, "岗位.xlsx"]);
  });

  it.each([["--docx"], []])("makes the Word document with %j, under the name that is given", async (...words) => {
    const target = folder.path("九日.docx");
    const { exit, printed } = await folder.run(["complaints", book, ...DAY, ...words, target]);
    expect([exit, printed.split("\n")[1]]).toEqual([0, target]);
    expect(textOfDocx(await folder.bytes("九日.docx"))[0]).toBe("投诉日报");
  });

  it("makes no Word document without 投诉, and says so", async () => {
    const { 人员, 上行短信 } = POSTS;
    const poor = await folder.putBook("只有短信.xlsx", { 人员, 上行短信 });
    const { exit, told, printed } = await folder.run(["complaints", poor, ...DAY]);
    expect([exit, printed]).toEqual([0, `${folder.path("只有短信 投诉日汇总 2025-10-09.xlsx")}\n`]);
    expect(told).toContain("“投诉日报”需要“投诉”表,但没有找到。");
  });

  it("leaves out what lacks a table, with a sentence", async () => {
    const { 人员, 投诉 } = POSTS;
    const poor = await folder.putBook("只有投诉.xlsx", { 人员, 投诉 });
    const { exit, told } = await folder.run(["complaints", poor, ...DAY]);
    expect(exit).toBe(0);
    expect(told).toContain("投诉日汇总 2025-10-09:5 张报表。\n");
    expect(told).toContain("“上行短信汇总”需要“上行短信”表,但没有找到。");
    expect(told).toContain("“待呼核对”需要“待呼名单”或“外呼明细”表,但没有找到。");
  });

  it("writes the numbers that hold with --plain, one a line and in full", async () => {
    const target = folder.path("黑名单.txt");
    const { printed } = await folder.run(["complaints", book, ...DAY, "--plain", target, "--mask"]);
    expect(printed).toContain(`${target}\n`);
    expect(await text("黑名单.txt")).toBe("037165350001\n13800000001\n13800000009\n");
    const refused = await folder.run(["complaints", book, ...DAY, "--plain", target]);
    expect([refused.exit, refused.printed]).toEqual([1, ""]);
  });

  it.each([
    ["the workbook and the numbers", ["--out", "一.txt", "--plain", "一.txt"]],
    ["the Word document and the numbers", ["一.docx", "--plain", "一.docx"]],
    [
      "a workbook of the folder and the numbers",
      ["--separate", "--out", "投诉", "--plain", "投诉/黑名单 2025-10-09.xlsx"],
    ],
  ])("writes nothing where %s would be one file", async (_, asked) => {
    const named = asked.map((word) => (word.startsWith("--") ? word : folder.path(word)));
    const { exit, printed, told } = await folder.run(["complaints", book, ...DAY, ...named, "--force"]);
    expect([exit, printed]).toEqual([2, ""]);
    expect(told).toContain(`“${named.at(-1)}”要写两样东西,后写的会盖掉先写的。请换一个名字。`);
    expect(await folder.names()).toEqual(["岗位.xlsx"]);
  });

  it("shows the state at another moment with --as-of, and masks the numbers with --mask", async () => {
    const words = ["complaints", book, ...DAY, "--as-of", "2025-10-09 12:00", "--mask", "--json"];
    const { printed } = await folder.run(words);
    const all = JSON.parse(printed) as ReportJson[];
    expect(all.map(({ report, asOf }) => [report, asOf])).toEqual([
      ["complaint-register", "2025-10-09T12:00:00"],
      ["complaint-summary", "2025-10-09T12:00:00"],
      ["complaint-tracking", "2025-10-09T12:00:00"],
      ["inbound-sms", "2025-10-09T12:00:00"],
      ["blacklist", "2025-10-09T12:00:00"],
      ["blacklist-check", "2025-10-09T12:00:00"],
      ["callback-sla", "2025-10-09T12:00:00"],
    ]);
    expect(pick(all[2]!.rows, "id")).toEqual([["T2"]]);
    expect(pick(all[3]!.rows, "phone")).toEqual([["138****0002"]]);
  });

  it.each<[string[], string]>([
    [[], "请用 --date 给出期间:2025-10-09"],
    [["--date", "2025-10"], "--date 要写成:2025-10-09"],
    [[...DAY, "--as-of", "中午"], "--as-of 要写成 2025-10-20(当天 24:00)或 2025-10-20 12:00,不是“中午”"],
    [[...DAY, "--separate", "--into"], "不能和 --into 一起用"],
    [[...DAY, "--separate", "--out", "一天.xlsx"], "--out 要一个文件夹,不是“一天.xlsx”"],
    [[...DAY, "--json", "--plain", "号码.txt"], "--json 不写文件,不能和 --plain 一起用"],
    [[...DAY, "一.docx", "二.docx"], "Word 文书只能写到一个文件"],
  ])("takes %j for a misuse", async (words, sentence) => {
    const { exit, printed, told } = await folder.run(["complaints", book, ...words]);
    expect([exit, printed, told.includes(sentence)]).toEqual([2, "", true]);
  });
});

describe("the blacklist's report", () => {
  const asked = ["--period", "2025-10-09"];

  it("writes the numbers that hold beside its workbook with --plain", async () => {
    const target = folder.path("号码.txt");
    const { exit, printed } = await folder.run(["report", "blacklist", book, ...asked, "--plain", target]);
    expect([exit, printed.split("\n")]).toEqual([0, [folder.path(`岗位 ${dated("黑名单")}.xlsx`), target, ""]]);
    expect(await text("号码.txt")).toBe("037165350001\n13800000001\n13800000009\n");
  });

  it("writes nothing where its workbook and the numbers would be one file", async () => {
    const target = folder.path("黑名单.xlsx");
    const words = ["report", "blacklist", book, ...asked, "--out", target, "--plain", target, "--force"];
    const { exit, told } = await folder.run(words);
    expect([exit, told.includes(`“${target}”要写两样东西`), await folder.names()]).toEqual([2, true, ["岗位.xlsx"]]);
  });

  it("is the only one with numbers to write", async () => {
    const words = ["report", "complaint-register", book, ...asked, "--plain", folder.path("号码.txt")];
    const { exit, told } = await folder.run(words);
    expect([exit, told]).toEqual([2, "--plain 只用于“黑名单”(blacklist),写出它生效的号码。\n"]);
  });

  it("never writes over an input", async () => {
    const { exit, told } = await folder.run(["report", "blacklist", book, ...asked, "--plain", book, "--force"]);
    expect([exit, told]).toEqual([2, `--plain 不能是输入文件 ${book}。请换一个名字。\n`]);
  });
});

describe("explain", () => {
  it("leads a figure back as it stood at the moment asked for", async () => {
    const figure = async (...words: string[]) => {
      const asked = ["explain", "complaint-summary", book, "--period", "2025-10-09", "--measure", "products.received"];
      const { printed } = await folder.run([...asked, ...words, "--json"]);
      const { value, rows } = JSON.parse(printed) as { value: number; rows: { row: number }[] };
      return [value, rows.map(({ row }) => row)];
    };
    expect(await figure()).toEqual([2, [3, 4]]);
    expect(await figure("--as-of", "2025-10-09 12:00")).toEqual([1, [3]]);
  });
});
