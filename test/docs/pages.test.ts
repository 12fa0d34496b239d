import { definitionsPage } from "../../scripts/docs/definitions-page.ts";
import { describeMeasure, tablesBehind } from "../../scripts/docs/describe-measure.ts";
import { documentsPage } from "../../scripts/docs/documents-page.ts";
import { measuresPage } from "../../scripts/docs/measures-page.ts";
import { reportsPage } from "../../scripts/docs/reports-page.ts";
import { BLOCKS } from "../../src/lib/centre/definitions/blocks.ts";
import { DOCUMENTS } from "../../src/lib/centre/documents/index.ts";
import { REPORTS } from "../../src/lib/centre/reports/index.ts";
import * as measures from "../../src/lib/centre/subjects/measures.ts";
import { entriesIn } from "../../src/lib/definition/block.ts";

describe("the written pages", () => {
  it.each([
    [measures.connectRate, "`connected` / `dialled`", "外呼明细、外呼汇总"],
    [measures.utilisation, "`talkSeconds` / 3600 / `hours`", "外呼明细、外呼汇总、工时、刷卡记录"],
    [measures.output, "sum of `dials.output` / 10000", "外呼明细、外呼汇总、业务单价"],
    [
      measures.headcount,
      "distinct `agentId` with `dials.dialled` or `hours.seconds` above 0",
      "外呼明细、外呼汇总、工时、刷卡记录",
    ],
    [measures.rateBase, "`connected`, `dialled`, `decided`: whichever the definitions say", "外呼明细、外呼汇总"],
    [measures.outputTarget, "as people set it; a group's own, else the sum of its rows'", "目标"],
    [measures.atStart, "sum of `staff.atStart`", "人员"],
  ])("say how a measure is worked out, and from which tables (%#)", (measure, made, tables) => {
    expect([describeMeasure(measure), tablesBehind(measure)]).toEqual([made, tables]);
  });

  it("have every measure, also those that only a report has", () => {
    const page = measuresPage();
    const ids = Object.values(measures).map(({ id }) => id);
    expect([...ids, "monthOutput"].filter((id) => !page.includes(`| \`${id}\` |`))).toEqual([]);
    expect(page.match(/^\| `dialled` \|.*/gm)).toEqual([
      "| `dialled` | 外呼量 | Dialled | 外呼明细的行数,加外呼汇总的外呼量 | sum of `dials.dialled` | 外呼明细、外呼汇总 | `#,##0` |",
    ]);
  });

  it("have every report with its rows, period, options, tables and bundles, each once", () => {
    const page = reportsPage();
    expect(REPORTS.filter(({ id }) => !page.includes(`\n## ${id}\n`))).toEqual([]);
    const evaluation = page.split("\n## ").find((section) => section.startsWith("product-evaluation"))!;
    expect(evaluation).toContain(
      [
        "- Rows: `product`, `team`; with --product `team`, `agentId`; a subtotal for each `product`; a total",
        "- Period: a day, a week, a month or a range",
        "- Options: `--product` (optional)",
        "- Needs: 人员; 外呼明细 or 外呼汇总; 业务单价",
      ].join("\n"),
    );
    expect(evaluation).toContain("- Part of: `monthly`");
    expect(evaluation).toContain("| `bestTeam` | 定制率最高班组 | Best team | 定制率最高的班组(只在小计行) |");
  });

  it("have every document with its sentences, the figures between them, and what its tables show", () => {
    const page = documentsPage();
    expect(DOCUMENTS.filter(({ id }) => !page.includes(`\n## ${id}\n`))).toEqual([]);
    expect(page).toContain("当日受理投诉{投诉量}件\uff0c前一日{投诉量·上期}件\uff0c{投诉量·增减}");
    expect(page).toContain("按渠道\uff1a{渠道} {投诉量}件、……");
    expect(page).toContain("Table **按责任坐席** · By agent: `team`, `agentId`, `name`, `received`, `liable`");
    expect(page).toContain("- 送\uff1a主任 1 份、例会 6 份");
    expect(page).toContain("| `oldestDays` | 最久天数 | Days of the oldest |");
  });

  it("have every entry of 口径 with its default and what it may be", () => {
    const page = definitionsPage();
    expect(entriesIn(BLOCKS).filter(({ id }) => !page.includes(`| \`${id}\` |`))).toEqual([]);
    expect(page).toContain("| 完成率上限 | 120% | % | 100% 到 1000% | 产值得分最多按此完成率计 |");
    expect(page).toContain("| 分母 | 接通 |  | 接通、外呼、有效 |");
  });
});
