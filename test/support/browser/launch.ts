import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../../scripts/browser/find-browser.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
  // A request to any other host is refused, and the tests see it.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** Starts the machine's browser without a window. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("There is no browser here: see scripts/require-browser.ts.");
  // Where the browser knows Chinese, its own fields for dates are Chinese too.
  const env = { ...process.env, LANGUAGE: "zh_CN" };
  return chromium.launch({ executablePath, headless: true, args: FLAGS, env });
}
