import { createElement } from "react";
import { agentOutputHours } from "../../../src/lib/centre/reports/index.ts";
import { performCommand } from "../../../src/taskpane/commands/commands.ts";
import { TraceView } from "../../../src/taskpane/pages/trace-view.tsx";
import { centreOf, gridOf } from "../../support/centre.ts";
import { CENTRE } from "../../support/command-line.ts";
import { pagePropsIn, rendered } from "../page-props.ts";
import { smallCentre } from "../pane-host.ts";

/** The cells around a figure of the first agent's row, as they stand on the sheet. */
async function cellsOf(title: string, change: (text: string) => string = (text) => text) {
  const { rows } = gridOf(agentOutputHours, await centreOf(CENTRE), "2025-10");
  const texts = rows.map(({ cells }) => cells.map(({ value }) => String(value ?? "")));
  const header = rows.findIndex(({ role }) => role === "header");
  const column = texts[header]!.indexOf(title);
  const line = rows.findIndex(({ role }) => role === "body");
  const cut = (row: string[]) => row.slice(0, column + 1);
  const row = cut(texts[line]!);
  return { above: texts.slice(0, line).map(cut), row: [...row.slice(0, -1), change(row.at(-1)!)] };
}

const PAGE = { offset: 0, limit: 50 };

describe("the managers' page", () => {
  it("leads a figure back to its rows, each a link", async () => {
    const command = { kind: "trace", cells: await cellsOf("产值(元)"), page: PAGE } as const;
    const trace = await performCommand(smallCentre([]), command, {});
    if (typeof trace === "string") throw new Error(trace);
    const props = { ...pagePropsIn("zh"), trace, pageRows: 50, turnTo: () => undefined };
    const { markup, text } = rendered(createElement(TraceView, props));
    expect(text).toContain("来源行(1) 第 1 到 1 行");
    expect(markup).toMatch(/<button[^>]*>外呼明细!2<\/button>/);
    expect(text).toContain("贡献 2.5");
    expect(markup).toMatch(/<button[^>]*>业务单价!2<\/button>/);
    expect(text).not.toContain("请重做这张报表");
  });

  it("says when the workbook was changed after the sheet was made", async () => {
    const command = { kind: "trace", cells: await cellsOf("产值(元)", () => "999.00"), page: PAGE } as const;
    const trace = await performCommand(smallCentre([]), command, {});
    if (typeof trace === "string") throw new Error(trace);
    const props = { ...pagePropsIn("zh"), trace, pageRows: 50, turnTo: () => undefined };
    expect(rendered(createElement(TraceView, props)).text).toContain("表上是 999.00,按现在的数据是 2.50");
  });
});
