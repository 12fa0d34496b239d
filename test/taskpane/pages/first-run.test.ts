import { createElement } from "react";
import { TellForm } from "../../../src/taskpane/components/tell-sheet.tsx";
import { Offers } from "../../../src/taskpane/pages/first-run.tsx";
import { pagePropsIn, rendered } from "../page-props.ts";

describe("what the pane offers at first", () => {
  it("is a made-up centre or the empty tables, in either language", () => {
    const begin = () => undefined;
    expect(rendered(createElement(Offers, { ...pagePropsIn("zh"), begin })).text).toMatch(
      /这是一个空工作簿.*示例.*模板/,
    );
    expect(rendered(createElement(Offers, { ...pagePropsIn("en"), begin })).text).toMatch(/empty.*Sample.*Template/);
  });
});

describe("a sheet that was not recognised", () => {
  const headers = ["哪天", "谁"];
  const form = (table: string, isRecognised: boolean) =>
    rendered(createElement(TellForm, { ...pagePropsIn("zh"), sheet: "明细一", table, isRecognised, headers }));

  it("may be any table or be left alone, with its headers for every column", () => {
    const { markup, text } = form("外呼明细", false);
    for (const choice of ["外呼明细", "评扣", "忽略"]) expect(markup).toContain(`>${choice}</option>`);
    expect(text).toContain("哪一列是 日期 *");
    expect(markup.match(/>哪天<\/option>/g)!.length).toBeGreaterThan(3);
  });

  it("keeps its table where only its columns are told", () => {
    expect(form("外呼明细", true).text).not.toContain("这张表是");
  });
});
