import type { Page } from "playwright-core";
import { audit } from "../support/browser/audit.ts";
import { BrowserFixture } from "../support/browser/browser-fixture.ts";
import { make, openTab } from "../support/browser/pane-driver.ts";
import { BOOKS } from "../support/browser/places.ts";
import { fileAt, open } from "../support/browser/standalone-driver.ts";
import { tabTo } from "../support/browser/tab-to.ts";

const fixture = BrowserFixture.use();
const NARROW = { viewport: { width: 320, height: 640 } };
const LANGUAGES = [
  { locale: "zh-CN", daily: "做日报" },
  { locale: "en-US", daily: "Make the day" },
];

/** By how much the page is wider than the window: a person would have to scroll sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(LANGUAGES)("the stand-alone page in $locale", ({ locale, daily }) => {
  it.each(["light", "dark"] as const)("has nothing serious for axe on any page, on 320 pixels, %s", async (look) => {
    const page = await fixture.standalone({ screen: { ...NARROW, locale, colorScheme: look } });
    expect(["empty", ...(await audit(page)), await overflow(page)]).toEqual(["empty", 0]);
    await open(page, await fileAt(BOOKS.small));
    await make(page, daily);
    await page.getByRole("grid").waitFor();
    for (const name of await page.getByRole("tablist").first().getByRole("tab").allInnerTexts()) {
      await openTab(page, name);
      expect([name, ...(await audit(page)), await overflow(page)]).toEqual([name, 0]);
    }
  });

  it("shows the names of all pages whole in the column beside the sheets", async () => {
    const page = await fixture.standalone({ screen: { viewport: { width: 1366, height: 640 }, locale } });
    await open(page, await fileAt(BOOKS.small));
    const pages = page.getByRole("tablist").first();
    expect(await pages.evaluate((tabs) => tabs.scrollWidth - tabs.clientWidth)).toBe(0);
  });
});

describe("the stand-alone page by keyboard alone", () => {
  it("opens the sample, makes the day's sheets and looks a figure up, with the focus in view all the way", async () => {
    const page = await fixture.standalone();
    await tabTo(page, "打开示例");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^认出的表/ }).waitFor();
    await tabTo(page, "做日报");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^做出的工作表/ }).waitFor();
    await tabTo(page, "班组产值工时 2025-10-31");
    await page.keyboard.press("Enter");
    const grid = page.getByRole("grid", { name: "工作表 班组产值工时 2025-10-31" });
    await grid.waitFor();
    await grid.press("ArrowDown");
    const first = await grid.getAttribute("aria-activedescendant");
    await grid.press("ArrowRight");
    expect([first, await grid.getAttribute("aria-activedescendant")]).not.toContain(null);
    expect(await grid.getAttribute("aria-activedescendant")).not.toBe(first);
  });
});
