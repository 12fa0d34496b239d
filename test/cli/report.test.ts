import { strFromU8, unzipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { openFile } from "../../src/hosts/file/node.ts";
import type { ReportJson } from "../../src/lib/report/to-json.ts";
import { pick } from "../support/centre.ts";
import { CENTRE, CommandFolder } from "../support/command-line.ts";
import { showRows } from "../support/show-sheet.ts";

const MONTH = ["--period", "2025-10"];

let folder: CommandFolder;
let book: string;
beforeEach(async () => {
  folder = await CommandFolder.set();
  book = await folder.putBook("中心.xlsx", CENTRE);
});
afterEach(() => folder.clear());

async function json(...words: string[]): Promise<ReportJson> {
  const { exit, printed } = await folder.run(["report", ...words, "--json"]);
  expect(exit).toBe(0);
  return JSON.parse(printed) as ReportJson;
}

describe("report", () => {
  it("writes a new workbook beside the first input, and prints its path", async () => {
    const { exit, printed, told } = await folder.run(["report", "agent-output-hours", book, ...MONTH]);
    const target = folder.path("中心 员工产值工时表 2025-10.xlsx");
    expect([exit, printed]).toEqual([0, `${target}\n`]);
    expect(told).toContain("“员工产值工时表 2025-10”:2 行,未计入 1 行(见“问题”表)。\n");
    expect(await folder.names()).toEqual(["中心 员工产值工时表 2025-10.xlsx", "中心.xlsx"]);
    const sheets = await openFile(target);
    expect(sheets.map(({ name }) => name)).toEqual(["员工产值工时表 2025-10", "问题"]);
    const rows = await showRows(sheets[0]!);
    expect(rows.slice(3, 8).map((row) => row.slice(0, 7))).toEqual([
      ["一班", "1001", "张三", 2, 2, 1, 2.5],
      ["一班 小计", null, null, 2, 2, 1, 2.5],
      ["二班", "2001", "李四", 1, 1, 1, 2.5],
      ["二班 小计", null, null, 1, 1, 1, 2.5],
      ["合计", null, null, 3, 3, 2, 5],
    ]);
    expect(rows[1]![0]).toContain("制表 2025-11-01 09:30");
  });

  it("takes a report by its Chinese title too", async () => {
    expect((await json("定制率拒访率", book, ...MONTH)).report).toBe("agent-rates");
  });

  it("writes to --out, from wherever the input is", async () => {
    const target = folder.path("月报.xlsx");
    const { exit, printed } = await folder.run(["report", "agent-rates", book, ...MONTH, "--out", target]);
    expect([exit, printed]).toEqual([0, `${target}\n`]);
    expect(await folder.names()).toEqual(["中心.xlsx", "月报.xlsx"]);
  });

  it("prints JSON alone with --json, and writes nothing", async () => {
    const { rows, problems } = await json("outbound-overview", book, ...MONTH);
    expect(pick(rows, "agentId", "product", "dialled", "output")).toEqual([
      ["1001", "手机报", 2, 2.5],
      ["2001", "手机报", 1, 2.5],
    ]);
    expect(problems).toEqual({ setAside: 1, noted: 0, skipped: 0 });
    expect(await folder.names()).toEqual(["中心.xlsx"]);
  });

  it("leaves its input as it was, byte by byte", async () => {
    const before = await folder.bytes("中心.xlsx");
    await folder.run(["report", "agent-rates", book, ...MONTH]);
    await folder.run(["report", "agent-rates", book, ...MONTH, "--force"]);
    expect((await folder.bytes("中心.xlsx")).equals(before)).toBe(true);
  });

  it("replaces an existing file only with --force", async () => {
    const target = await folder.put("旧.xlsx", "旧的");
    const words = ["report", "agent-rates", book, ...MONTH, "--out", target];
    const refused = await folder.run(words);
    expect([refused.exit, refused.printed]).toEqual([1, ""]);
    expect(refused.told).toContain(`“${target}”已经存在,没有改动它。要替换它请加 --force`);
    expect((await folder.bytes("旧.xlsx")).toString()).toBe("旧的");
    expect((await folder.run([...words, "--force"])).exit).toBe(0);
    expect((await folder.bytes("旧.xlsx")).toString("latin1")).toMatch(/^PK/);
    expect(await folder.names()).toEqual(["中心.xlsx", "旧.xlsx"]);
  });

  it.each(["中心.xlsx", "./下面/../中心.xlsx", "别名/中心.xlsx"])(
    "refuses the input %s as --out, even with --force",
    async (out) => {
      await mkdir(folder.path("下面"));
      await symlink(folder.path("."), folder.path("别名"));
      const before = await folder.bytes("中心.xlsx");
      const words = ["report", "agent-rates", book, ...MONTH, "--force", "--out", `${folder.path(".")}/${out}`];
      const { exit, told } = await folder.run(words);
      expect(exit).toBe(2);
      expect(told).toContain("--out 不能是输入文件");
      expect((await folder.bytes("中心.xlsx")).equals(before)).toBe(true);
    },
  );

  it("refuses a folder that is not there", async () => {
    const { exit, told } = await folder.run([
      "report",
      "agent-rates",
      book,
      ...MONTH,
      "--out",
      folder.path("没有/a.xlsx"),
    ]);
    expect(exit).toBe(1);
    expect(told).toContain("不存在");
  });

  it("fails with 3 under --strict when rows were set aside, its work done all the same", async () => {
    expect((await folder.run(["report", "agent-rates", book, ...MONTH, "--strict"])).exit).toBe(3);
    expect(await folder.names()).toHaveLength(2);
    expect((await folder.run(["report", "agent-rates", book, ...MONTH, "--strict", "--json"])).exit).toBe(3);
    const clean = { ...CENTRE, 外呼明细: CENTRE.外呼明细.replace("天书", "拒访") };
    const other = await folder.putBook("干净.xlsx", clean);
    expect((await folder.run(["report", "agent-rates", other, ...MONTH, "--strict"])).exit).toBe(0);
  });

  it("links its problems to the input from where the report lies", async () => {
    await mkdir(folder.path("报表"));
    const target = folder.path(path.join("报表", "月报.xlsx"));
    await folder.run(["report", "agent-rates", book, ...MONTH, "--out", target]);
    const parts = unzipSync(await folder.bytes(path.join("报表", "月报.xlsx")));
    const links = strFromU8(parts["xl/worksheets/_rels/sheet2.xml.rels"]!);
    expect(links).toContain(`Target="../${encodeURIComponent("中心.xlsx")}" TargetMode="External"`);
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"]!)).toContain("location=\"'外呼明细'!D5\"");
  });
});

describe("report on several workbooks", () => {
  it("gives the figures of one, however the rows are split", async () => {
    const [header, ...calls] = CENTRE.外呼明细.trim().split("\n");
    const first = await folder.putBook("一班.xlsx", {
      人员: CENTRE.人员,
      外呼明细: [header, ...calls.slice(0, 1)].join("\n"),
    });
    const second = await folder.putBook("二班.xlsx", { 外呼明细: [header, ...calls.slice(1)].join("\n") });
    const prices = await folder.put("业务单价.csv", "业务,单价\n手机报,2.5\n");
    const whole = await json("agent-output-hours", book, ...MONTH);
    expect(await json("agent-output-hours", first, second, prices, ...MONTH)).toEqual(whole);
    expect(await json("agent-output-hours", prices, second, first, ...MONTH)).toEqual(whole);
  });

  it("passes over a report of its own that is given as input", async () => {
    const before = await json("outbound-overview", book, ...MONTH);
    const { printed } = await folder.run(["report", "outbound-overview", book, ...MONTH]);
    const made = printed.trim();
    expect(await json("outbound-overview", book, made, ...MONTH)).toEqual(before);
    const inspected = await folder.run(["inspect", made, "--json"]);
    expect(JSON.parse(inspected.printed)).toEqual({ tables: [], unrecognised: [], problems: [] });
  });
});

describe("report --picture", () => {
  const words = () => ["report", "outbound-overview", book, "--period", "2025-10", "--out", folder.path("表.xlsx")];

  it("takes a PDF or a PNG only, and goes with no --json", async () => {
    const odd = await folder.run([...words(), "--picture", folder.path("表.jpg")]);
    expect([odd.exit, odd.told]).toEqual([2, expect.stringContaining(".pdf 或 .png")]);
    const both = await folder.run([...words(), "--json", "--picture", folder.path("表.png")]);
    expect([both.exit, both.printed]).toEqual([2, ""]);
  });

  it("says what to install where LibreOffice is missing, and writes nothing", async () => {
    const line = ["--import", "tsx", "src/cli/main.ts", ...words(), "--picture", folder.path("表.png")];
    const { status, stderr } = spawnSync(process.execPath, line, { env: { PATH: folder.path("") }, encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("请安装它(Debian、Ubuntu:apt-get install libreoffice-calc-nogui");
    expect(await folder.names()).toEqual(["中心.xlsx"]);
  });
});
