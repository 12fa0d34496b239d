import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch.ts";
import { openPane, type PaneOptions } from "./open-pane.ts";
import { openStandalone, type StandaloneOptions } from "./open-standalone.ts";
import { serveSite } from "./serve-site.ts";
import type { Watch } from "./watch-page.ts";

/** What a file of browser tests needs: one browser, the site, and pages that are closed after each test. */
export class BrowserFixture {
  private browser!: Browser;
  private site!: Awaited<ReturnType<typeof serveSite>>;
  private readonly watches: Watch[] = [];

  /** Sets it up for the tests around; each must end without a fault on its pages and with no other origin asked. */
  static use(): BrowserFixture {
    const fixture = new BrowserFixture();
    jest.setTimeout(60_000);
    beforeAll(() => fixture.open());
    afterAll(() => fixture.close());
    afterEach(() => fixture.clear());
    return fixture;
  }

  /** The pane in a fake Excel whose workbook is the made-up centre, unless told. */
  async pane(options: PaneOptions = {}): Promise<Page> {
    const { page, watch } = await openPane({ browser: this.browser, address: this.site.address }, options);
    this.watches.push(watch);
    return page;
  }

  /** The pane as a web page, without Excel. */
  async standalone(options: StandaloneOptions = {}): Promise<Page> {
    const { page, watch } = await openStandalone({ browser: this.browser, address: this.site.address }, options);
    this.watches.push(watch);
    return page;
  }

  private async open(): Promise<void> {
    this.site = await serveSite();
    this.browser = await launchBrowser();
  }

  private async close(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
  }

  private async clear(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close();
    const watches = this.watches.splice(0);
    expect(watches.flatMap(({ faults, otherOrigins }) => [...faults, ...otherOrigins])).toEqual([]);
  }
}

/** A workbook of places.ts. */
export function bytesOf(file: string): Promise<Buffer> {
  return readFile(file);
}
