import { functionsPage } from "../../scripts/docs/functions-page.ts";
import { FUNCTIONS } from "../../src/functions/registry.ts";

describe("docs/functions.md", () => {
  const page = functionsPage();

  it("has every function with its example and its parameters in both languages", () => {
    const missing = FUNCTIONS.filter(({ id, example, parameters }) => {
      const section = page.split("\n## ").find((one) => one.startsWith(`SEAT.${id}\n`)) ?? "";
      const rows = parameters.map(({ name, zh, en }) => `| \`${name}\` | ${zh} | ${en} |`);
      return ![example, ...rows].every((line) => section.includes(line));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("writes a function as a formula takes it", () => {
    expect(page).toContain("\nSEAT.MEASURE(measure, who, period, table1, [table2], …)\n");
    expect(page).toContain("\nSEAT.OUTPUT(calls, prices, [who], [period])\n");
  });
});
