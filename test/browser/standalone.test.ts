import { BrowserFixture, bytesOf } from "../support/browser/browser-fixture.ts";
import { BAD_FILES, fileOf, oldFiles } from "../support/browser/odd-files.ts";
import { MORNING } from "../support/browser/open-pane.ts";
import { make, makeYesterday, press } from "../support/browser/pane-driver.ts";
import { BOOKS } from "../support/browser/places.ts";
import { readFigures } from "../support/browser/read-figures.ts";
import { choose, drop, fileAt, madeSheets, open, save, shownCells } from "../support/browser/standalone-driver.ts";
import { CommandFolder } from "../support/command-line.ts";

const fixture = BrowserFixture.use();

describe("the stand-alone page", () => {
  it("gives somebody who never saw it the sheets of the sample's last day in three clicks", async () => {
    const page = await fixture.standalone();
    await press(page, "打开示例");
    await page.getByRole("button", { name: "做日报" }).click();
    const { name, bytes } = await save(page, "另存为新工作簿");
    expect(name).toBe("日报目录 2025-10-31.xlsx");
    expect(Object.keys(readFigures(bytes, "value"))).toEqual(
      expect.arrayContaining(["外呼数据一览表 2025-10-31", "班组产值工时 2025-10-31", "问题"]),
    );
  });

  it("opens several files that are dropped at once, old and plain ones too", async () => {
    const page = await fixture.standalone();
    await open(page, ...oldFiles());
    const files = page.getByRole("list", { name: "打开的文件" }).getByRole("listitem");
    expect(await files.allInnerTexts()).toEqual(["旧.xls", "导出.csv"]);
    await makeYesterday(page);
    await page.getByRole("tab", { name: "班组产值工时 2025-10-09", exact: true }).click();
    expect(Object.values(await shownCells(page))).toContain("一班");
  });

  it("makes the month's sheets and shows each that is chosen", async () => {
    const page = await fixture.standalone();
    await open(page, await fileAt(BOOKS.small));
    await make(page, "做月报");
    expect(await madeSheets(page)).toEqual(expect.arrayContaining(["业务汇总表 2025-10", "质检月度成绩 2025-10"]));
    await page.getByRole("tab", { name: "业务汇总表 2025-10", exact: true }).click();
    await page.getByRole("grid", { name: "工作表 业务汇总表 2025-10" }).waitFor();
  });

  it("leads from each problem to its cell in the dropped file", async () => {
    const page = await fixture.standalone();
    await open(page, await fileAt(BOOKS.small));
    await page.getByRole("listitem").filter({ hasText: "业务单价!B10" }).getByRole("button").click();
    await page.getByRole("grid", { name: "工作表 业务单价" }).waitFor();
    await page.locator("#B10[aria-selected=true]").filter({ hasText: "待定" }).waitFor();
  });

  it("shows, saves and prints on the command line the same figures", async () => {
    const page = await fixture.standalone();
    await open(page, await fileAt(BOOKS.small));
    await makeYesterday(page);
    const { bytes } = await save(page, "另存为新工作簿");
    await page.getByRole("tab", { name: "员工产值工时表 2025-10-09", exact: true }).click();
    await page.getByRole("grid", { name: "工作表 员工产值工时表 2025-10-09" }).waitFor();
    const shown = await shownCells(page);
    const texts = readFigures(bytes, "text")["员工产值工时表 2025-10-09"]!;
    expect(Object.keys(shown).length).toBeGreaterThan(30);
    expect(shown).toEqual(Object.fromEntries(Object.keys(shown).map((address) => [address, texts[address]])));
    expect(readFigures(bytes, "value")).toEqual(await figuresOfCommandLine());
  });

  it("adds the sheets to a copy of the file and leaves its own as they are", async () => {
    const page = await fixture.standalone();
    const own = await bytesOf(BOOKS.small);
    await open(page, fileOf("小组.xlsx", own));
    await makeYesterday(page);
    const { name, bytes } = await save(page, "加进原文件的副本 小组.xlsx");
    expect(name).toBe("小组 日报目录 2025-10-09.xlsx");
    const [before, after] = [readFigures(own, "value"), readFigures(bytes, "value")];
    expect(after).toMatchObject(before);
    expect(after).toHaveProperty(["班组产值工时 2025-10-09"]);
  });

  it("takes a run back", async () => {
    const page = await fixture.standalone();
    await open(page, await fileAt(BOOKS.small));
    await makeYesterday(page);
    await press(page, "恢复上一次");
    await page.getByText(/^上一次已撤回/).waitFor();
    expect(await madeSheets(page)).toEqual([]);
  });

  it("stops making sheets when it is told to, and goes on afterwards", async () => {
    const page = await fixture.standalone();
    await choose(page, BOOKS.month);
    await press(page, "做月报");
    await press(page, "取消");
    await page.getByText(/^已取消/).waitFor();
    await makeYesterday(page);
  });

  it("stops opening a file when it is told to", async () => {
    const page = await fixture.standalone();
    await drop(page, await fileAt(BOOKS.month));
    await press(page, "取消");
    await page.getByText(/^已取消/).waitFor();
    await open(page, await fileAt(BOOKS.small));
  });
});

describe("a file that cannot be read", () => {
  it("is told in one sentence each, and the page goes on with the next", async () => {
    const page = await fixture.standalone();
    for (const [name, bytes, sentence] of BAD_FILES) {
      await drop(page, fileOf(name, await bytes()));
      const alert = page.getByRole("group").filter({ hasText: name });
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(sentence);
    }
    await open(page, ...oldFiles());
    await makeYesterday(page);
  });
});

async function figuresOfCommandLine(): Promise<unknown> {
  const folder = await CommandFolder.set();
  try {
    const book = await folder.put("小组.xlsx", await bytesOf(BOOKS.small));
    const words = ["daily", book, "--date", "2025-10-09", "--out", folder.path("日报.xlsx")];
    expect((await folder.run(words, { now: () => MORNING })).exit).toBe(0);
    return readFigures(await folder.bytes("日报.xlsx"), "value");
  } finally {
    await folder.clear();
  }
}

describe("a sheet that was not read", () => {
  it("shows its headers and the lines of 口径 for it, and is read once they are kept", async () => {
    const page = await fixture.standalone();
    const calls = "日期,工号,业务,话务结果\n2025-10-10,1001,手机报,成功\n";
    await open(page, await fileAt(BOOKS.small), fileOf("十月.csv", Buffer.from(calls)));
    const item = page.getByRole("listitem").filter({ hasText: "最接近“外呼明细”,缺 结果" });
    await item.getByText("表头:日期、工号、业务、话务结果").waitFor();
    expect(await item.locator("pre").innerText()).toBe("列名口径\t外呼明细.结果\t话务结果");
    await item.getByRole("button", { name: "记进口径 十月" }).click();
    await page.getByRole("listitem").filter({ hasText: "十月 → 外呼明细" }).waitFor();
  });
});
