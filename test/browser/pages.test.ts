import type { Page } from "playwright-core";
import { BrowserFixture, bytesOf } from "../support/browser/browser-fixture.ts";
import { everything, make, openTab, press, select, selected, sheetNames } from "../support/browser/pane-driver.ts";
import { BOOKS } from "../support/browser/places.ts";

const fixture = BrowserFixture.use();

async function openSample(): Promise<Page> {
  return fixture.pane({ workbook: await bytesOf(BOOKS.small) });
}

/** The sheets of which anything differs. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((line) => !before.includes(line)).map((line) => line.slice(0, line.lastIndexOf(" ")));
}

describe("查数", () => {
  it("says what a figure is, in words and with its numbers, and leads to each row behind it", async () => {
    const page = await openSample();
    await make(page, "做日报");
    await openTab(page, "查数");
    await select(page, "班组产值工时 2025-10-09", "E5");
    await page.getByText("当日的工时(小时)").waitFor();
    await press(page, "查来源行");
    const rows = page.getByRole("region", { name: /^来源行\(\d+\)$/ }).getByRole("listitem");
    await rows.first().waitFor();
    const hours = await page.evaluate(() => globalThis.excelInPage.values("班组产值工时 2025-10-09", "E5")[0]![0]);
    const contributions = (await rows.allInnerTexts()).map((text) => Number(/贡献 (-?[\d.]+)/.exec(text)![1]));
    expect(contributions.reduce((sum, one) => sum + one, 0)).toBeCloseTo(hours as number, 2);
    const first = rows.first().getByRole("button").first();
    const [sheet, row] = (await first.innerText()).split("!");
    await first.click();
    await selected(page, `${sheet!}!A${row!}`);
  });
});

describe("质检·评扣", () => {
  it("appends a confirmed penalty to 评扣 and writes nothing else, until it is taken back", async () => {
    const page = await openSample();
    await openTab(page, "质检·评扣");
    await press(page, "看这个月");
    const list = page.getByRole("region", { name: /^评扣建议\(\d+\)$/ });
    await list
      .getByRole("button", { name: /^确认 / })
      .first()
      .waitFor();
    const before = await everything(page);
    const suggested = await list.getByRole("listitem").first().innerText();
    await list
      .getByRole("button", { name: /^确认 / })
      .first()
      .click();
    const dialog = page.getByRole("dialog", { name: "写进评扣?" });
    await dialog.waitFor();
    expect(await everything(page)).toEqual(before);
    const agentId = /\d{4}-\d\d-\d\d (\S+)/.exec(suggested)![1]!;
    expect(await dialog.innerText()).toContain(agentId);
    await dialog.getByRole("button", { name: "写入" }).click();
    await page.getByText(/^已写在 /).waitFor();
    expect(changed(before, await everything(page))).toEqual(["评扣台账登记"]);
    await press(page, "恢复上一次");
    await page.getByText(/^上一次已撤回/).waitFor();
    expect(await everything(page)).toEqual(before);
    expect(await list.getByRole("listitem").first().innerText()).toBe(suggested);
  });

  it("writes a declined penalty into 建议处理, and nothing else", async () => {
    const page = await openSample();
    await openTab(page, "质检·评扣");
    await press(page, "看这个月");
    const declines = page.getByRole("button", { name: /^不采纳 / });
    await declines.first().waitFor();
    const before = await everything(page);
    const count = await declines.count();
    await declines.first().click();
    await page.getByRole("dialog", { name: "写进建议处理?" }).getByRole("button", { name: "写入" }).click();
    await page.getByText(/^已写在 /).waitFor();
    expect(changed(before, await everything(page))).toEqual(["建议处理"]);
    expect(await declines.count()).toBe(count - 1);
  });

  it("writes nothing when the penalty is not confirmed", async () => {
    const page = await openSample();
    await openTab(page, "质检·评扣");
    await press(page, "看这个月");
    await page
      .getByRole("button", { name: /^确认 / })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    const before = await everything(page);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await everything(page)).toEqual(before);
  });

  it("draws one agent's ladder as a line of time, each step a link to its row", async () => {
    const page = await openSample();
    await openTab(page, "质检·评扣");
    await press(page, "看这个月");
    const agents = page.getByRole("combobox", { name: "坐席" });
    await agents.selectOption({ index: 1 });
    const step = page.getByRole("region", { name: "一个人的处分台阶" }).getByRole("listitem").first();
    const row = /评扣台账登记!(\d+)/.exec(await step.innerText())![1]!;
    await step.getByRole("button").click();
    await selected(page, `评扣台账登记!A${row}`);
  });
});

describe("口径", () => {
  it("shows what would change before anything is written, and then writes 口径 alone", async () => {
    const page = await openSample();
    const before = await everything(page);
    await openTab(page, "口径");
    await press(page, "读取口径");
    await page.getByRole("button", { name: /^比率口径/ }).click();
    await page.getByRole("combobox", { name: "分母" }).selectOption("外呼");
    await page.getByRole("textbox", { name: "期间" }).fill("2025-10");
    await press(page, "比较");
    const figures = page.getByRole("table").getByRole("row");
    await figures.nth(1).waitFor();
    expect(await figures.nth(1).innerText()).toMatch(/定制率|拒访率/);
    expect(await everything(page)).toEqual(before);
    await press(page, "应用");
    await page.getByText(/^已写入“口径”表/).waitFor();
    expect(changed(before, await everything(page))).toEqual(["口径"]);
  });
});

describe("an empty workbook", () => {
  it.each([
    ["示例", "人员花名册"],
    ["模板", "口径"],
  ])("is offered %s, which puts sheets such as %s into it", async (offer, sheet) => {
    const page = await fixture.pane();
    const offers = page.getByRole("region", { name: "这是一个空工作簿" });
    await offers.getByRole("button", { name: offer, exact: true }).click();
    await offers.waitFor({ state: "detached" });
    expect(await sheetNames(page)).toContain(sheet);
  });
});
