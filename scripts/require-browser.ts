import { findBrowser } from "./browser/find-browser.ts";

if (findBrowser() === undefined) {
  console.error(
    "test:browser opens the pane and the page in Chromium, Chrome or Edge, and none was found here. " +
      "Install one (Debian: apt-get install chromium fonts-noto-cjk), say where it is in BROWSER_PATH, " +
      "or run `npm test`, which does without.",
  );
  process.exitCode = 1;
}
