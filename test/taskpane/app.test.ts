import { webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { App } from "../../src/taskpane/app.tsx";
import { RunResultView } from "../../src/taskpane/components/run-result-view.tsx";
import { INITIAL_STATE, nextPaneState } from "../../src/taskpane/state/pane-state.ts";
import { RibbonEvents } from "../../src/taskpane/state/ribbon.ts";
import { type Language, WORDS } from "../../src/taskpane/words/words.ts";
import { paneHost } from "./pane-host.ts";

function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

describe("the pane", () => {
  it.each<[Language, string[]]>([
    ["zh", ["坐席台账", "报表", "质检·评扣", "查数", "口径", "做日报", "做月报", "昨天", "上月", "恢复上一次"]],
    ["en", ["SeatLedger", "Reports", "QA", "Look up", "Rules", "Make the day", "Last month", "Undo the last run"]],
  ])("opens on the reports, in %s", (language, said) => {
    const props = {
      host: paneHost([]),
      ribbon: new RibbonEvents(),
      theme: webLightTheme,
      language,
      now: new Date(2025, 9, 10),
    };
    const markup = renderToStaticMarkup(createElement(App, { ...props, keepLanguage: () => undefined }));
    expect(said.filter((word) => !textOf(markup).includes(word))).toEqual([]);
    expect(markup).toMatch(/type="date"[^>]*value="2025-10-09"|value="2025-10-09"[^>]*type="date"/);
    expect(markup).toContain('role="tablist"');
  });

  it("lists what was recognised and each problem, as links", async () => {
    const host = paneHost([]);
    const made = { type: "made", result: await host.perform({ kind: "inspect" }, {}) } as const;
    const nothing = () => undefined;
    const acts = { run: nothing, attempt: nothing, restore: nothing, cancel: nothing, goTo: nothing };
    const store = { state: nextPaneState(INITIAL_STATE, made), isBusy: false, ...acts };
    const markup = renderToStaticMarkup(createElement(RunResultView, { words: WORDS.zh, language: "zh", store, host }));
    const text = textOf(markup);
    expect(text).toContain("外呼明细 → 外呼明细 · 4 行,计入 3 · 未计入 1");
    expect(text).toContain("外呼明细!D5 :“天书”不是已知结果");
    expect(markup.match(/<button[^>]*>外呼明细!D5<\/button>/g)).toHaveLength(1);
  });
});
