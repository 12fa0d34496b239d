import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch.ts";
import { openPane, type PaneOptions } from "./open-pane.ts";
import { openPage, type PageOptions } from "./open-standalone.ts";
import { serveSite } from "./serve-site.ts";
import type { Watch } from "./watch-page.ts";

/** What a file of tests plays on: one browser, the site, and pages that are closed after each test. */
export class Stage {
  private browser!: Browser;
  private site!: Awaited<ReturnType<typeof serveSite>>;
  private readonly watches: Watch[] = [];

  /** Sets it up for the tests around; each must end without a fault on its pages and with nobody else asked. */
  static use(): Stage {
    const stage = new Stage();
    jest.setTimeout(60_000);
    beforeAll(() => stage.open());
    afterAll(() => stage.close());
    afterEach(() => stage.clear());
    return stage;
  }

  /** The pane in a fake Excel whose workbook is the made-up centre, unless told. */
  async pane(options: PaneOptions = {}): Promise<Page> {
    const { page, watch } = await openPane({ browser: this.browser, address: this.site.address }, options);
    this.watches.push(watch);
    return page;
  }

  /** The page without Excel. */
  async page(options: PageOptions = {}): Promise<Page> {
    const { page, watch } = await openPage({ browser: this.browser, address: this.site.address }, options);
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
    expect(watches.flatMap(({ faults, strangers }) => [...faults, ...strangers])).toEqual([]);
  }
}

/** A workbook of places.ts. */
export function bytesOf(file: string): Promise<Buffer> {
  return readFile(file);
}
