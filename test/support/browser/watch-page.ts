import type { Page } from "playwright-core";

/** What went wrong on a page, or out of it, while it was watched. */
export interface Watch {
  /** Addresses of another origin that were asked for anything. */
  readonly otherOrigins: string[];
  /** Errors of scripts and of the console, the page's policy among them. */
  readonly faults: string[];
  readonly requested: string[];
}

/** Begins to watch before anything is loaded. */
export function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { otherOrigins: [], faults: [], requested: [] };
  page.context().on("request", (request) => {
    const address = request.url();
    watch.requested.push(address);
    const isHere = address.startsWith(origin) || /^(blob|data):/.test(address);
    if (!isHere || request.method() !== "GET") watch.otherOrigins.push(`${request.method()} ${address}`);
  });
  page.on("pageerror", (error) => watch.faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") watch.faults.push(message.text());
  });
  return watch;
}
