import type { Sentence } from "../../src/lib/problem.ts";
import type { RibbonAction } from "../../src/taskpane/state/ribbon.ts";

/** What the add-in is, whichever server it comes from; Excel knows it by the id, so that never changes. */
export const ADD_IN = {
  id: "6f1c7a52-3d0e-4b58-9a61-2c8e5d94b7f0",
  provider: "SeatLedger",
  namespace: "SEAT",
  page: "taskpane.html",
  functions: { zh: "functions.json", en: "functions.en-US.json" },
  name: { zh: "坐席台账", en: "SeatLedger" },
  description: {
    zh: "外呼中心的报表:读工作簿里的明细,一键出日报、月报和质检报表,每个数都能查到出处。数据不离开本机。",
    en: "Reports of a call centre: reads the workbook's detail sheets and makes the day's, the month's and the QA reports; every figure can be traced. Nothing leaves the machine.",
  },
} as const satisfies Record<string, unknown>;

/**
 * What Excel must offer, or it does not load the add-in: Excel 2021 or later, on Windows, Mac and the web.
 * CustomFunctionsRuntime is not among them: where it is lacking the functions are, and the pane works all the same.
 */
export const REQUIREMENTS = [
  { set: "SharedRuntime", version: "1.1" },
  { set: "ExcelApi", version: "1.12" },
] as const;

/** A button: what it is called, and what it says of itself when pointed at. */
export interface RibbonButton {
  readonly action: RibbonAction;
  readonly label: Sentence;
  readonly tip: Sentence;
}

export const TAB: Sentence = { zh: "坐席台账", en: "SeatLedger" };

/** The tab's groups in their order. */
export const GROUPS: readonly { id: string; label: Sentence; buttons: readonly RibbonButton[] }[] = [
  {
    id: "Reports",
    label: { zh: "报表", en: "Reports" },
    buttons: [
      {
        action: "daily",
        label: { zh: "日报", en: "Daily" },
        tip: {
          zh: "打开报表页,日期预设为昨天;点一下做出当天全部日报。",
          en: "Opens the reports with yesterday chosen; one click makes all sheets of the day.",
        },
      },
      {
        action: "monthly",
        label: { zh: "月报", en: "Monthly" },
        tip: {
          zh: "打开报表页,月份预设为本月;点一下做出当月全部月报。",
          en: "Opens the reports with this month chosen; one click makes all sheets of the month.",
        },
      },
    ],
  },
  {
    id: "Figures",
    label: { zh: "质检与查数", en: "QA and figures" },
    buttons: [
      {
        action: "quality",
        label: { zh: "质检", en: "QA" },
        tip: {
          zh: "打开质检页,质检报表已勾好:月度成绩、项目分析、监听核对等,可单独增减。",
          en: "Opens the QA page with its reports ticked: month scores, item analysis, coverage and more.",
        },
      },
      {
        action: "inquiry",
        label: { zh: "查数", en: "Look up" },
        tip: {
          zh: "在报表里选中一个数,看它的口径和公式。",
          en: "Select a figure of a report sheet to see what it means and its formula.",
        },
      },
    ],
  },
];
