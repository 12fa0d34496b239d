import type { Period } from "../../facts/period.ts";
import { UserError } from "../../problem.ts";
import type { AnyReport } from "../../report/report.ts";
import { nearest } from "../../table/nearest.ts";
import type { Centre } from "../centre.ts";
import { REPORTS } from "../reports/index.ts";
import { reportGrids, runReport } from "../running/run-report.ts";
import { explainLack, lackingForReport } from "./lacking-tables.ts";
import { type CellValue, reportCells, sheetCells } from "./report-cells.ts";

/** What options are called in a formula, where their ids will do as well. */
const OPTION_WORDS: Readonly<Record<string, string>> = {
  city: "地市",
  product: "业务",
  n: "份数",
  mask: "隐藏",
  "as-of": "截至",
};
/** Those that a word alone may be. */
const PLAIN_OPTIONS = ["city", "product"];

/** Between words, but not before the time of a day. */
const BLANKS = /\s+(?!\d{1,2}[::]\d{2})/;

/**
 * The cells of a report's sheets from the header on. `asked` is its id or title with its options behind it, as in the
 * sheet's own name: `地市外呼汇总 郑州`, or by name: `success-register 地市=郑州 隐藏=是`, `投诉跟踪 截至=2025-10-20 12:00`.
 */
export function askedReport(centre: Centre, asked: string, period: Period): CellValue[][] {
  const [name = "", ...words] = asked.trim().split(BLANKS);
  const report = reportNamed(name);
  const lacking = lackingForReport(report, centre);
  if (lacking.length > 0) throw new UserError(explainLack(report.title, lacking, centre));
  const options = optionsIn(report, words);
  const grids = reportGrids(runReport(report, centre, { period, options }), "");
  if (report.kind === "composed") return sheetCells(grids[0]!);
  // What lies beside a report on a sheet of its own is another table.
  return reportCells(report.kind === "grouped" ? grids.slice(0, 1) : grids);
}

function reportNamed(name: string): AnyReport<Centre> {
  const found = REPORTS.find(({ id, title }) => id === name.toLowerCase() || title === name);
  if (found) return found;
  const close = nearest(
    name,
    REPORTS.flatMap(({ id, title }) => [id, title]),
  );
  throw new UserError(`没有报表“${name}”,最接近的是“${close}”。`);
}

function optionsIn(report: AnyReport<Centre>, words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (const word of words) {
    const [, key, value] = /^([^==]+)[==](.+)$/.exec(word) ?? [];
    options[key === undefined ? plainOption(report, word) : optionNamed(report, key)] = value ?? word;
  }
  const missing = Object.keys(report.options).find(
    (option) => report.options[option] === "required" && !options[option],
  );
  if (missing === undefined) return options;
  const title = OPTION_WORDS[missing] ?? missing;
  throw new UserError(`“${report.title}”要写明${title},例如“${report.title} ${title === "地市" ? "郑州" : "彩铃"}”。`);
}

/** What a word without a name is: the report's city or product, the one that it needs where it takes both. */
function plainOption(report: AnyReport<Centre>, word: string): string {
  const all = PLAIN_OPTIONS.filter((name) => report.options[name] !== undefined);
  const needed = all.filter((name) => report.options[name] === "required");
  const [option, ...others] = needed.length > 0 ? needed : all;
  if (option !== undefined && others.length === 0) return option;
  throw new UserError(`看不懂“${report.title}”后面的“${word}”。请写成“地市=…”或“业务=…”。`);
}

function optionNamed(report: AnyReport<Centre>, key: string): string {
  const wanted = key.toLowerCase();
  const known = Object.keys(report.options).map((id) => ({ id, word: OPTION_WORDS[id] ?? id }));
  const option = known.find(({ id, word }) => wanted === id || wanted === word);
  if (option) return option.id;
  const words = known.map(({ word }) => word).join("、");
  throw new UserError(`“${report.title}”没有“${key}”这个选项。${words === "" ? "" : `可用:${words}。`}`);
}
