import type { Page } from "playwright-core";
import { audit } from "../support/browser/audit.ts";
import { BrowserFixture, bytesOf } from "../support/browser/browser-fixture.ts";
import { make, openTab } from "../support/browser/pane-driver.ts";
import { BOOKS } from "../support/browser/places.ts";
import { tabTo } from "../support/browser/tab-to.ts";

const fixture = BrowserFixture.use();
const NARROW = { viewport: { width: 320, height: 640 } };
const LANGUAGES = [
  { displayLanguage: "zh-CN", daily: "做日报" },
  { displayLanguage: "en-US", daily: "Make the day" },
];

function pageNames(page: Page): Promise<string[]> {
  return page.getByRole("tab").allInnerTexts();
}

/** Things that stick out of the window, as a person would have to scroll sideways for. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(LANGUAGES)("the pane in $displayLanguage", ({ displayLanguage, daily }) => {
  it.each([false, true])("has nothing serious for axe on any page, after a run, dark: %s", async (isDark) => {
    const page = await fixture.pane({ workbook: await bytesOf(BOOKS.small), displayLanguage, isDark, screen: NARROW });
    await make(page, daily);
    for (const name of await pageNames(page)) {
      await openTab(page, name);
      expect([name, ...(await audit(page))]).toEqual([name]);
      expect([name, await overflow(page)]).toEqual([name, 0]);
    }
  });
});

describe("the pane by keyboard alone", () => {
  it("makes the day's sheets and goes to one, with the focus in view all the way", async () => {
    const page = await fixture.pane({ workbook: await bytesOf(BOOKS.small) });
    await tabTo(page, "做日报");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^做出的工作表/ }).waitFor();
    await tabTo(page, "班组产值工时 2025-10-09");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => globalThis.excelInPage.book.activeSheet.name === "班组产值工时 2025-10-09");
  });

  it("goes from page to page with the arrows", async () => {
    const page = await fixture.pane({ workbook: await bytesOf(BOOKS.small) });
    await tabTo(page, "报表");
    for (const name of (await pageNames(page)).slice(1)) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await page.getByRole("tab", { name, selected: true }).waitFor();
    }
  });
});

describe("the pane in the system's contrast colours", () => {
  it("shows its buttons and where the focus is", async () => {
    const page = await fixture.pane({ workbook: await bytesOf(BOOKS.small), screen: { forcedColors: "active" } });
    await tabTo(page, "做日报");
    expect(await audit(page)).toEqual([]);
  });
});
