import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { MORNING } from "./open-pane.ts";
import { type Watch, watchPage } from "./watch-page.ts";

const SCREEN: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: "zh-CN",
  reducedMotion: "reduce",
};

export interface StandaloneOptions {
  readonly screen?: BrowserContextOptions;
  /** What day it is there; null for the machine's own clock, which is the only one that times can be measured with. */
  readonly now?: Date | null;
}

/** Opens the stand-alone page, in a browser of its own memory. */
export async function openStandalone(
  { browser, address }: { browser: Browser; address: string },
  { screen = {}, now = MORNING }: StandaloneOptions = {},
): Promise<{ page: Page; watch: Watch }> {
  const context = await browser.newContext({ ...SCREEN, ...screen });
  const page = await context.newPage();
  const watch = watchPage(page, address);
  if (now) await page.clock.setFixedTime(now);
  await page.goto(`${address}/`);
  await page.getByRole("button", { name: /^(选择文件|Choose files)$/ }).waitFor();
  return { page, watch };
}
