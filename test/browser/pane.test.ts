import type { Page } from "playwright-core";
import { BrowserFixture, bytesOf } from "../support/browser/browser-fixture.ts";
import { everything, make, makeYesterday, press, selected, sheetNames } from "../support/browser/pane-driver.ts";
import { BOOKS } from "../support/browser/places.ts";

const fixture = BrowserFixture.use();
const DAILY = [
  "日报目录",
  "外呼数据一览表",
  "员工产值工时表",
  "现场管理每日数据状况",
  "班组产值工时",
  "定制率拒访率",
  "个人定制量及业务单价",
  "出勤核对",
].map((title) => `${title} 2025-10-09`);

async function openSample(): Promise<Page> {
  return fixture.pane({ workbook: await bytesOf(BOOKS.small) });
}

describe("the pane in Excel", () => {
  it("makes yesterday's sheets in one click, each a link to it", async () => {
    const page = await openSample();
    const before = await sheetNames(page);
    await make(page, "做日报");
    const added = (await sheetNames(page)).slice(before.length);
    expect(added).toEqual(expect.arrayContaining([...DAILY, "所用口径", "问题"]));
    await press(page, "班组产值工时 2025-10-09");
    await selected(page, "班组产值工时 2025-10-09!A1");
  });

  it("makes this month's sheets in one click", async () => {
    const page = await openSample();
    await make(page, "做月报");
    expect(await sheetNames(page)).toEqual(
      expect.arrayContaining(["月报目录 2025-10", "业务汇总表 2025-10", "质检月度成绩 2025-10", "评扣统计 2025-10"]),
    );
  });

  it("replaces its own sheets when a day is made again", async () => {
    const page = await openSample();
    await makeYesterday(page);
    const once = await sheetNames(page);
    await makeYesterday(page);
    await page.getByText("替换了旧的").first().waitFor();
    expect((await sheetNames(page)).sort()).toEqual(once.sort());
  });

  it("leads from each problem to its cell, and says what to do", async () => {
    const page = await openSample();
    await make(page, "做日报");
    const problem = page.getByRole("listitem").filter({ hasText: "业务单价!B10" });
    expect(await problem.innerText()).toBe("业务单价!B10:“待定”读不出数。请只写数字。");
    await problem.getByRole("button").click();
    await selected(page, "业务单价!B10");
  });

  it("says which tables it recognised, and writes nothing", async () => {
    const page = await openSample();
    const before = await everything(page);
    await press(page, "看认出了哪些表");
    await page
      .getByRole("listitem")
      .filter({ hasText: /^新系统外呼明细 → 外呼明细 · \d+ 行,计入 \d+/ })
      .waitFor();
    expect(await everything(page)).toEqual(before);
  });

  it("makes single reports that are ticked", async () => {
    const page = await openSample();
    await press(page, "单张报表");
    await page.getByRole("textbox", { name: "期间" }).fill("2025-W41");
    await page.getByRole("checkbox", { name: "定制率拒访率" }).check();
    await make(page, "做出 1 张");
    expect(await sheetNames(page)).toContain("定制率拒访率 2025-W41");
  });

  it("opens the page of a ribbon button, with the way on one Enter away", async () => {
    const page = await openSample();
    await page.evaluate(() => globalThis.excelInPage.office.actions.get("quality")!({ completed: () => undefined }));
    expect(await page.getByRole("tab", { selected: true }).innerText()).toContain("质检");
    await page.evaluate(() => globalThis.excelInPage.office.actions.get("daily")!({ completed: () => undefined }));
    await page.locator("button:focus").filter({ hasText: "做日报" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^做出的工作表/ }).waitFor();
  });
});

describe("a run in Excel that does not go through", () => {
  it("leaves the workbook as it was when it is cancelled, and says so", async () => {
    const page = await openSample();
    const before = await everything(page);
    await press(page, "做月报");
    await page.getByRole("progressbar").waitFor();
    await press(page, "取消");
    await page.getByText("已取消,工作簿没有改动。").waitFor();
    expect(await everything(page)).toEqual(before);
    await make(page, "做日报");
  });

  it("leaves the workbook as it was when Excel fails while sheets are written", async () => {
    const page = await openSample();
    const before = await everything(page);
    await page.evaluate(() => {
      const { book, faults } = globalThis.excelInPage;
      const failSoon = () => {
        faults.failAction(200);
        return Promise.resolve();
      };
      book.listeners.added.add(failSoon);
    });
    await press(page, "做日报");
    await page.getByText(/^写入报表没有完成:.+。$/).waitFor();
    expect(await everything(page)).toEqual(before);
  });

  it("waits while a cell is being edited, and says what to do", async () => {
    const page = await openSample();
    await page.evaluate(() => globalThis.excelInPage.faults.editCell(Infinity));
    await press(page, "做日报");
    await page.getByText("请按回车或 Esc 结束单元格的编辑").waitFor();
    await page.evaluate(() => globalThis.excelInPage.faults.leaveCell());
    await page.getByRole("button", { name: /^做出的工作表/ }).waitFor();
  });

  it("is taken back, and the sheets before it come back", async () => {
    const page = await openSample();
    const before = await everything(page);
    await make(page, "做日报");
    await press(page, "恢复上一次");
    await page.getByText(/^上一次已撤回/).waitFor();
    expect(await everything(page)).toEqual(before);
    await press(page, "恢复上一次");
    await page.getByText("没有可恢复的").waitFor();
  });
});

describe("the pane's language", () => {
  it("is Office's, and a switch that is kept", async () => {
    const page = await fixture.pane({ workbook: await bytesOf(BOOKS.small), displayLanguage: "en-US" });
    await make(page, "Make the day");
    await page
      .getByRole("listitem")
      .filter({ hasText: "业务单价!B10" })
      .getByText(/number/)
      .waitFor();
    await press(page, "中文");
    await page.reload();
    await page.getByRole("button", { name: "做日报" }).waitFor();
    expect(await page.locator("[lang]").nth(1).getAttribute("lang")).toBe("zh-CN");
  });
});
