// Takes the pictures of docs/pictures of the real pane and page, with a made-up centre in them: `npm run pictures`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../test/support/browser/launch.ts";
import { openPane, type PaneOptions } from "../test/support/browser/open-pane.ts";
import { openStandalone } from "../test/support/browser/open-standalone.ts";
import { makeYesterday, openTab, press, select } from "../test/support/browser/pane-driver.ts";
import { BOOKS } from "../test/support/browser/places.ts";
import { serveSite } from "../test/support/browser/serve-site.ts";
import { choose } from "../test/support/browser/standalone-driver.ts";

const FOLDER = path.join("docs", "pictures");
/** Enough for letters and a few colours. */
const COLOURS = 128;
const SHEET = "员工产值工时表 2025-10-09";

interface Scene {
  readonly browser: Browser;
  readonly address: string;
}

/** Each picture by its name: how what it shows comes to look so. */
const PICTURES: Readonly<Record<string, (scene: Scene) => Promise<Page>>> = {
  "pane-reports": async (scene) => {
    const page = await paneOf(scene);
    await makeYesterday(page);
    return page;
  },
  "pane-trace": async (scene) => {
    const page = await paneOf(scene);
    await makeYesterday(page);
    await openTab(page, "查数");
    await select(page, "班组产值工时 2025-10-09", "C5");
    await press(page, "查来源行");
    await page.getByRole("heading", { name: /^来源行/ }).waitFor();
    await showTop(page, "查来源行");
    return page;
  },
  "pane-quality": async (scene) => {
    const page = await paneOf(scene);
    await openTab(page, "质检·评扣");
    await press(page, "看这个月");
    await page.getByRole("heading", { name: /^评扣建议/ }).waitFor();
    await showTop(page, "看这个月");
    return page;
  },
  "pane-service": async (scene) => {
    const page = await paneOf(scene);
    await openTab(page, "投诉·回访");
    await press(page, "看没办完的");
    const first = page.getByRole("region", { name: /^未结的投诉/ }).getByRole("button", { expanded: false });
    await first.first().click();
    await page.getByRole("heading", { name: /^未结的投诉/ }).evaluate((heading) => heading.scrollIntoView());
    return page;
  },
  "pane-definitions-dark": async (scene) => {
    const page = await paneOf(scene, { isDark: true });
    await openTab(page, "口径");
    await press(page, "读取口径");
    await page.getByRole("button", { name: /^比率口径/ }).click();
    await page.getByRole("combobox", { name: "分母" }).selectOption("外呼");
    await page.getByRole("textbox", { name: "期间" }).fill("2025-10-09");
    await press(page, "比较");
    await page.getByRole("table").waitFor();
    return page;
  },
  "page-wide": (scene) => pageOf(scene, { viewport: { width: 1280, height: 860 } }),
  "page-dark": (scene) => pageOf(scene, { viewport: { width: 1280, height: 860 }, colorScheme: "dark" }),
  "page-narrow": async (scene) => {
    const page = await pageOf(scene, { viewport: { width: 360, height: 760 }, deviceScaleFactor: 2 });
    await showTop(page, "另存为新工作簿");
    return page;
  },
};

const [browser, site] = [await launchBrowser(), await serveSite()];
mkdirSync(FOLDER, { recursive: true });
try {
  for (const [name, pose] of Object.entries(PICTURES)) await take(name, pose);
} finally {
  await browser.close();
  await site.stop();
}

async function take(name: string, pose: (scene: Scene) => Promise<Page>): Promise<void> {
  const page = await pose({ browser, address: site.address });
  const target = path.join(FOLDER, `${name}.png`);
  // Nothing is pointed at, or it would be shown as such.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: target, animations: "disabled" });
  await page.context().close();
  shrink(target);
  console.log(`${target}  ${Math.ceil(statSync(target).size / 1024)} KB`);
}

async function paneOf(scene: Scene, options: PaneOptions = {}): Promise<Page> {
  const screen = { viewport: { width: 350, height: 760 }, deviceScaleFactor: 2 };
  const { page } = await openPane(scene, { workbook: readFileSync(BOOKS.sample), screen, ...options });
  return page;
}

/** The page with the day's sheets made and one of them on show. */
async function pageOf(scene: Scene, screen: BrowserContextOptions): Promise<Page> {
  const { page } = await openStandalone(scene, { screen });
  await choose(page, BOOKS.sample);
  await makeYesterday(page);
  const link = page.getByRole("button", { name: SHEET, exact: true });
  await link.click();
  const sheet = page.getByRole("grid", { name: `工作表 ${SHEET}` });
  await sheet.locator("[role=gridcell] .text").first().waitFor();
  await page.locator("canvas").first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  return page;
}

/** Scrolls so that what begins with this button is seen. */
function showTop(page: Page, button: string): Promise<void> {
  return page
    .getByRole("button", { name: button, exact: true })
    .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 12));
}

/** With ImageMagick, where there is one, a picture takes a third of the room. */
function shrink(picture: string): void {
  spawnSync("convert", [picture, "+dither", "-colors", String(COLOURS), `PNG8:${picture}`]);
}
