import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { UserError } from "../../src/lib/problem.ts";

/** Where the pane takes Office.js from. */
export interface OfficeSource {
  /** As the page names it. */
  readonly script: string;
  /** The server that it and what it loads come from; null for the one that serves the pane. */
  readonly origin: string | null;
}

const CDN = (origin: string, path: string): OfficeSource => ({ script: origin + path, origin });

/** Microsoft's two content networks, and a copy that lies beside the pane for machines that reach neither. */
export const OFFICE_SOURCES: Readonly<Record<string, OfficeSource>> = {
  global: CDN("https://appsforoffice.microsoft.com", "/lib/1/hosted/office.js"),
  cn21v: CDN("https://appsforoffice.cdn.partner.office365.cn", "/appsforoffice/lib/1/hosted/office.js"),
  selfhost: { script: "office-js/office.js", origin: null },
};

/** The npm package of Office.js; it is Microsoft's, so it is copied as it is and never into the checkout. */
const PACKAGE = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

/** The folder of all its files. */
export const OFFICE_FOLDER = path.join(PACKAGE, "dist");

/** What is copied of it: Excel of the floor and later on Windows, Mac and the web, and the texts of its errors. */
export const OFFICE_FILES: readonly string[] = [
  "office.js",
  ...["win32-16.01", "mac-16.00", "web-16.00"].map((platform) => `excel-${platform}.js`),
  ...["en-us", "zh-cn", "zh-tw"].map((locale) => `${locale}/office_strings.js`),
];

/** The source by its name. Throws a UserError for another word. */
export function officeSource(name: string): OfficeSource {
  const source = OFFICE_SOURCES[name];
  if (source) return source;
  throw new UserError(`Office.js 的来源“${name}”不认得。请写:${Object.keys(OFFICE_SOURCES).join("、")}。`);
}

/** Puts the copy beside a pane that takes Office.js from its own server, with its licence. */
export function copyOffice({ script, origin }: OfficeSource, output: string): void {
  if (origin !== null) return;
  const folder = path.join(output, path.dirname(script));
  for (const file of OFFICE_FILES) cpSync(path.join(OFFICE_FOLDER, file), path.join(folder, file));
  cpSync(path.join(PACKAGE, "LICENSE.md"), path.join(folder, "LICENSE.md"));
}
