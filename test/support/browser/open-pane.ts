import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { OfficeSetting } from "./office-script.ts";
import { FAKE_OFFICE } from "./places.ts";
import { watchPage, type Watch } from "./watch-page.ts";

/** The morning after the day whose sheets are wanted. */
export const MORNING = new Date("2025-10-10T09:30:00");

export interface PaneOptions extends Omit<OfficeSetting, "workbook"> {
  readonly workbook?: Uint8Array;
  readonly screen?: BrowserContextOptions;
}

/** As wide as Excel makes a pane. */
const SCREEN: BrowserContextOptions = {
  viewport: { width: 350, height: 900 },
  locale: "zh-CN",
  reducedMotion: "reduce",
};

/** Opens the built pane inside the fake Excel, in a browser of its own memory. */
export async function openPane(
  { browser, address }: { browser: Browser; address: string },
  { workbook, screen, ...setting }: PaneOptions = {},
): Promise<{ page: Page; watch: Watch }> {
  const context = await browser.newContext({ ...SCREEN, ...screen });
  const page = await context.newPage();
  const watch = watchPage(page, address);
  await page.clock.setFixedTime(MORNING);
  await page.route("**/office-js/office.js", (route) =>
    route.fulfill({ path: FAKE_OFFICE, contentType: "text/javascript" }),
  );
  const book = workbook ? { workbook: Buffer.from(workbook).toString("base64") } : {};
  await page.addInitScript((given: OfficeSetting) => void (globalThis.officeSetting = given), { ...setting, ...book });
  await page.goto(`${address}/taskpane.html`);
  await page.getByRole("tablist").waitFor();
  return { page, watch };
}
