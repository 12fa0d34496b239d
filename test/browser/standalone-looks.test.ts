import type { Page } from "playwright-core";
import { audit } from "../support/browser/audit.ts";
import { Stage } from "../support/browser/browser-fixture.ts";
import { make, openDoor } from "../support/browser/pane-driver.ts";
import { BOOKS } from "../support/browser/places.ts";
import { fileAt, open } from "../support/browser/standalone-driver.ts";
import { tabTo } from "../support/browser/tab-to.ts";

const stage = Stage.use();
const NARROW = { viewport: { width: 320, height: 640 } };
const LANGUAGES = [
  { locale: "zh-CN", daily: "做日报" },
  { locale: "en-US", daily: "Make the day" },
];

/** By how much the page is wider than the window: a person would have to scroll sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(LANGUAGES)("the page in $locale", ({ locale, daily }) => {
  it.each(["light", "dark"] as const)(
    "has nothing serious for axe behind any door, on 320 pixels, %s",
    async (look) => {
      const page = await stage.page({ screen: { ...NARROW, locale, colorScheme: look } });
      expect(["empty", ...(await audit(page)), await overflow(page)]).toEqual(["empty", 0]);
      await open(page, await fileAt(BOOKS.small));
      await make(page, daily);
      await page.getByRole("grid").waitFor();
      for (const door of await page.getByRole("tablist").first().getByRole("tab").allInnerTexts()) {
        await openDoor(page, door);
        expect([door, ...(await audit(page)), await overflow(page)]).toEqual([door, 0]);
      }
    },
  );
});

describe("the page by keyboard alone", () => {
  it("opens the sample, makes the day's sheets and looks a figure up, with the focus in sight all the way", async () => {
    const page = await stage.page();
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
