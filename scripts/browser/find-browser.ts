import { existsSync } from "node:fs";
import path from "node:path";

/** Chromium, Chrome or Edge where systems put them; Debian's first, since that is what the tests were written with. */
const PLACES: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(windowsPlaces),
];

/** The browser to run, BROWSER_PATH before any other; undefined where there is none. */
export function findBrowser(): string | undefined {
  return [process.env["BROWSER_PATH"] ?? "", ...PLACES].find((place) => place !== "" && existsSync(place));
}

function windowsPlaces(variable: string): string[] {
  const folder = process.env[variable];
  if (folder === undefined) return [];
  return ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((place) =>
    path.join(folder, place),
  );
}
