import { readFileSync } from "node:fs";

describe("the script in the documents", () => {
  it.each(["README.md", "README.zh-CN.md"])("is that of examples/ in %s", (document) => {
    const script = readFileSync("examples/own-report.mjs", "utf8");
    expect(readFileSync(document, "utf8")).toContain(script);
  });
});
