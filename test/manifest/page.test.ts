import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentPolicy } from "../../scripts/build/content-policy.ts";
import { OFFICE_FILES, OFFICE_SOURCES, officeSource } from "../../scripts/build/office-source.ts";

const OFFICE = path.resolve("node_modules/@microsoft/office-js/dist");

describe("Office.js of the page", () => {
  it.each([
    ["global", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    ["cn21v", "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"],
    ["selfhost", "office-js/office.js"],
  ])("comes, for %s, from %s", (name, script) => {
    expect(officeSource(name).script).toBe(script);
  });

  it("comes from nowhere else", () => {
    expect(() => officeSource("cdn")).toThrow("“cdn”不认得。请写:global、cn21v、selfhost。");
  });

  it("copies files that its package has, among them what it loads for Excel on each platform", () => {
    expect(OFFICE_FILES.filter((file) => !existsSync(path.join(OFFICE, file)))).toEqual([]);
    expect(OFFICE_FILES).toEqual(expect.arrayContaining(["excel-win32-16.01.js", "zh-cn/office_strings.js"]));
  });
});

describe("the page's policy", () => {
  it.each(Object.entries(OFFICE_SOURCES))("with %s, lets in scripts of no other origin", (_, source) => {
    const policy = contentPolicy(source);
    const scripts = /script-src ([^;]*)/.exec(policy)![1]!.split(" ");
    expect(scripts).toEqual(["'self'", ...(source.origin === null ? [] : [source.origin])]);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    expect(policy).toContain("default-src 'none'; ");
    expect(policy).toContain("connect-src 'self'; ");
  });

  it("lets in style elements only while they are empty", () => {
    const empty = createHash("sha256").update("").digest("base64");
    expect(contentPolicy(officeSource("selfhost"))).toContain(`style-src 'self' 'sha256-${empty}'`);
  });

  it("has nothing in the page that it would keep out", () => {
    const page = readFileSync("src/taskpane/taskpane.html", "utf8");
    expect(page).toContain('content="<%= contentPolicy %>"');
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|style=|\son[a-z]+=/);
  });
});
