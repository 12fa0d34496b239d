import axe from "axe-core";
import type { Page } from "playwright-core";

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Fluent's own stops at the ends of a list that keys move in: each hands the focus on at once, and nobody meets one. */
const EXCEPT = "[data-tabster-dummy]";

/** What axe finds serious or worse on the page as it stands, a line a thing. */
export async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const run = `axe.run({ exclude: ["${EXCEPT}"] }).then(({ violations }) => violations)`;
  const violations = await page.evaluate<Finding[]>(run);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = "" }) => `${id} ${target.join(" ")}: ${failureSummary}`),
    );
}
