import { createElement } from "react";
import { CompareTable } from "../../../src/taskpane/pages/compare-table.tsx";
import { DefinitionField } from "../../../src/taskpane/pages/definition-field.tsx";
import { DefinitionsView } from "../../../src/taskpane/pages/definitions-page.tsx";
import { CLEAR_DRAFT, draftWith } from "../../../src/taskpane/state/definition-draft.ts";
import { pagePropsIn, rendered } from "../page-props.ts";

const nothing = () => undefined;
const SAMPLES = { item: "最低样本数", value: "5", unit: "份/月", note: "", choices: null };
const field = (value: string) =>
  rendered(createElement(DefinitionField, { block: "考核口径", line: SAMPLES, value, change: nothing })).text;

function viewOf(draft: Parameters<typeof draftWith>[0]): string {
  const written = { rows: [], sheet: null };
  const acts = { setDraft: nothing, setWritten: nothing };
  const props = { ...pagePropsIn("zh"), ...acts, now: new Date(2025, 9, 10), written, draft };
  return rendered(createElement(DefinitionsView, props)).markup;
}

describe("the page of the definitions", () => {
  it("says while it is typed what a value cannot be", () => {
    expect(field("许多")).toContain("“考核口径·最低样本数”不能是“许多”。可填:1 到 1000 的整数。");
    expect(field("8")).not.toContain("不能是");
  });

  it("lists every block, and offers to compare and apply only once something was changed", () => {
    const blank = viewOf(CLEAR_DRAFT);
    for (const block of ["结果口径", "比率口径", "考核口径", "评扣口径", "列名口径", "表名口径", "日历口径"]) {
      expect(blank).toContain(block);
    }
    expect(blank).not.toContain("比较");
    const changed = viewOf(draftWith(CLEAR_DRAFT, { block: "考核口径", item: "最低样本数", value: "8" }, "5"));
    expect(changed).toContain("改了 1 处");
    expect(changed).not.toMatch(/<button[^>]*disabled[^>]*>应用/);
  });

  it("lets nothing be applied that cannot be together", () => {
    const changed = viewOf(draftWith(CLEAR_DRAFT, { block: "考核口径", item: "A级下限", value: "75" }, "90"));
    expect(changed).toContain("A、B、C级下限须依次降低");
    expect(changed).toMatch(/<button[^>]*disabled[^>]*>应用/);
  });

  it("shows figures before beside after", () => {
    const figures = [
      { title: "定制率", english: "", format: "rate", of: null, before: 2 / 3, after: 0.5 },
      { title: "罚款", english: "", format: "money", of: "一班", before: null, after: 1220.5 },
    ] as const;
    const { text } = rendered(createElement(CompareTable, { ...pagePropsIn("zh"), figures }));
    expect(text).toContain("会变的数(2) 数 改前 改后 定制率 · 全部 66.67% 50.00% 罚款 · 一班 — 1,220.50");
    expect(rendered(createElement(CompareTable, { ...pagePropsIn("zh"), figures: [] })).text).toContain("没有数会变");
  });
});
