import type { CustomFunction } from "../../src/functions/declare.ts";
import type { Parameter } from "../../src/functions/parameter.ts";
import { FUNCTIONS, NAMESPACE } from "../../src/functions/registry.ts";
import { codeOf, pageOf, tableOf } from "./markdown.ts";

const ORIGIN = "<!-- Written by `npm run docs` from the declarations in src/functions; change those. -->";

/** docs/functions.md: every custom function with its parameters, and what all of them have in common. */
export function functionsPage(): string {
  return pageOf([
    ORIGIN,
    "# Custom functions · 自定义函数",
    "The figures of the reports in formulas of one's own. Names are the same in every Excel; what the measures and reports " +
      "are is in [measures.md](measures.md) and [reports.md](reports.md).",
    tableOf(
      ["Function", "给出", "Gives"],
      FUNCTIONS.map((one) => [`[${codeOf(nameOf(one))}](#${anchorOf(one)})`, plain(one.zh), plain(one.en)]),
    ),
    ...FUNCTIONS.flatMap(sectionOf),
    "## 约定 · What holds for all",
    CONVENTIONS.map(([zh, en]) => `- ${zh}<br>${en}`).join("\n"),
  ]);
}

const CONVENTIONS: readonly (readonly [zh: string, en: string])[] = [
  [
    "表参数要连同表头一起选(`外呼明细[#All]`,或含表头的区域),先后不限,按表头认表;表头上方可以有标题。",
    "A table argument includes its header row (`外呼明细[#All]`, or a range); tables are told by their headers, in any " +
      "order, and a title may stand above.",
  ],
  [
    "选整张表、溢出一张报表,比写几千个单格公式快;同一区域被许多格引用时,每次重算只读一遍。",
    "Whole tables, and one spilled report rather than thousands of cells, are fastest; a range that many cells refer to " +
      "is read once per recalculation.",
  ],
  [
    "算不出的是空白,不是 0;参数不对是 #VALUE!,没有这个人是 #N/A,把鼠标移到错误标记上看是哪里不对。",
    "What cannot be computed is blank, not 0. Wrong input is #VALUE!, an unknown agent #N/A; the error's mark says what is wrong.",
  ],
  [
    "有问题的行与报表一样处理:好的行照算,坏的行见 SEAT.PROBLEMS。",
    "Rows with problems are treated as in reports: the good ones count, the others are listed by SEAT.PROBLEMS.",
  ],
  [
    "Excel 桌面版把空格交给函数时写成 0,网页版写成空:因此工号、业务、日期、时间、单价、金额和得分里的 0 都当空白;" +
      "外呼量、接通量、定制量、工时和满分里的空白都当 0。得分与扣分都空的质检行,项目里的 0 当空白。",
    "Excel hands a blank over as 0 on the desktop and as nothing on the web. So a 0 in an identifier, name, date, time, " +
      "price, amount of money or score is a blank, and a blank among counts of calls, hours and 满分 is a 0. Items of an " +
      "evaluation with neither 得分 nor 扣分 are blanks where they are 0.",
  ],
  ["零点请写 24:00,或连日期一起写。", "Write midnight as 24:00, or with its date."],
  [
    "区域里看不到单元格格式:一列时长全都小于 1 天(通话小于 4 小时)而且不都是两位以内的小数,就是 Excel 的时间," +
      "否则按表头的单位;一列时刻没有一个带秒,就是精确到分。日期按 1900 日期系统。",
    "A range has no number formats: a column of durations is of Excel times when all are below a day (four hours for " +
      "calls) and not all have at most two decimals, else in the header's unit; times none of which shows seconds are " +
      "to the minute. Dates count in the 1900 system.",
  ],
  [
    "合并的单元格只有第一格有值:最左一列(班组、业务或日期)像合并过的,向下补齐;别的列请先取消合并。",
    "Of merged cells only the first has the value: a leftmost column of teams, products or dates that looks merged is " +
      "filled down; elsewhere unmerge first.",
  ],
];

function sectionOf(one: CustomFunction): string[] {
  return [
    `## ${nameOf(one)}`,
    `${plain(one.zh)}。${plain(one.en)}.`,
    ["```text", signatureOf(one), "", one.example, "```"].join("\n"),
    tableOf(["Parameter", "中文", "English"], one.parameters.map(rowOf)),
  ];
}

/** The stars of a masked number are no emphasis. */
function plain(text: string): string {
  return text.replaceAll("*", "\\*");
}

function signatureOf(one: CustomFunction): string {
  return `${nameOf(one)}(${one.parameters.map(shown).join(", ")})`;
}

function shown({ name, isOptional, isRepeating }: Parameter): string {
  return isRepeating ? `${name}1, [${name}2], …` : isOptional ? `[${name}]` : name;
}

function rowOf({ name, zh, en }: Parameter): string[] {
  return [codeOf(name), zh, en];
}

function nameOf({ id }: CustomFunction): string {
  return `${NAMESPACE}.${id}`;
}

function anchorOf(one: CustomFunction): string {
  return nameOf(one).toLowerCase().replace(".", "");
}
