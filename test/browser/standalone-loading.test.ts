import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { BrowserFixture } from "../support/browser/browser-fixture.ts";
import { make } from "../support/browser/pane-driver.ts";
import { BOOKS, SITE } from "../support/browser/places.ts";
import { fileAt, open, save } from "../support/browser/standalone-driver.ts";

const fixture = BrowserFixture.use();

describe("loading the stand-alone page", () => {
  it("is painted before anything that writes workbooks is asked for", async () => {
    const page = await fixture.standalone({ now: null });
    const writers = await scriptsHolding("Worksheet name already exists");
    expect(writers.length).toBeGreaterThan(0);
    const before = await page.evaluate(() => {
      const [{ startTime: painted } = { startTime: Infinity }] = performance.getEntriesByName("first-contentful-paint");
      const entries = performance.getEntriesByType("resource");
      return entries.filter(({ startTime }) => startTime < painted).map(({ name }) => name.split("/").pop()!);
    });
    expect(before.some((name) => name.startsWith("page."))).toBe(true);
    expect(before.filter((name) => writers.includes(name))).toEqual([]);
  });

  it("needs no network after the first visit: opening, working and saving", async () => {
    const page = await fixture.standalone();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await open(page, await fileAt(BOOKS.small));
    await make(page, "做日报");
    expect((await save(page, "另存为新工作簿")).bytes.length).toBeGreaterThan(1000);
  });

  it("sends nothing anywhere, whatever is opened, made and saved", async () => {
    const page = await fixture.standalone();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const asked: string[] = [];
    page.context().on("request", (request) => {
      asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ""}`.trim());
    });
    await open(page, await fileAt(BOOKS.small));
    await make(page, "做日报");
    await save(page, "另存为新工作簿");
    expect(asked.filter((one) => !/^GET \/[\w.-]+\.(js|css)$|^GET blob:/.test(one))).toEqual([]);
  });
});

/** The site's scripts that hold the text. */
async function scriptsHolding(text: string): Promise<string[]> {
  const names = (await readdir(SITE)).filter((name) => name.endsWith(".js"));
  const contents = await Promise.all(names.map((name) => readFile(path.join(SITE, name), "utf8")));
  return names.filter((_, index) => contents[index]!.includes(text));
}
