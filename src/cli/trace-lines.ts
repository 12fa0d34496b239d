import type { Trace, TracedFigure, TracedRow } from "../lib/centre/tracing/trace.ts";

const MOST_DETAILS = 12;

/** A figure for people to read: what it is, how it came about, and the rows at hand. */
export function traceLines(trace: Trace): string[] {
  const { report, period, row, title, shown, definition, total, rows, offset } = trace;
  const keys = Object.entries(row).map(([key, text]) => `${key}=${text}`);
  const last = offset + rows.length;
  const isCut = rows.length > 0 && (offset > 0 || last < total);
  return [
    `${report.title} ${period} ${keys.length === 0 ? "合计" : keys.join(",")}`,
    `${title} = ${shown === "" ? "空" : shown}`,
    `定义:${definition}`,
    ...formulasOf(trace, "算式:"),
    ...detailsOf(trace),
    `来源 ${total} 行${isCut ? `,第 ${offset + 1} 到 ${last} 行(用 --offset、--limit 看其余)` : ""}${rows.length > 0 ? ":" : "。"}`,
    ...rows.map((one) => lineOf(one, titlesIn(trace))),
  ];
}

/** The formula, with those of its parts under it. */
function formulasOf({ formula, parts }: TracedFigure, lead: string): string[] {
  const below = parts.flatMap((part) => formulasOf(part, `${part.title}:`).map((line) => `  ${line}`));
  return [`${lead}${formula}`, ...below];
}

function detailsOf({ details }: Trace): string[] {
  const told = details.slice(0, MOST_DETAILS).map(({ name, value }) => `  ${name}:${value}`);
  const rest = details.length - told.length;
  return [...told, ...(rest > 0 ? [`  ……另有 ${rest} 项`] : [])];
}

/** What the figures counted from rows are called, by id. */
function titlesIn({ id, title, parts }: TracedFigure): Readonly<Record<string, string>> {
  return Object.assign({ [id]: title }, ...parts.map(titlesIn)) as Record<string, string>;
}

/** `外呼.xlsx!外呼明细!17  1  音乐彩铃 1 × 2.5 元(业务单价!3)`. */
function lineOf(traced: TracedRow, titles: Readonly<Record<string, string>>): string {
  const { file, sheet, row, note, by } = traced;
  const places = by.map((place) => `${place.sheet}!${place.row}`).join("、");
  const said = [note ?? "", places === "" ? "" : `(${places})`].join("");
  return `  ${file}!${sheet}!${row}  ${amountsOf(traced, titles)}${said === "" ? "" : `  ${said}`}`;
}

/** What it adds; where it goes into several figures, what to each. */
function amountsOf({ contribution, adds }: TracedRow, titles: Readonly<Record<string, string>>): string {
  const told = Object.entries(adds);
  if (told.length <= 1) return roundOff(contribution);
  return told.map(([id, amount]) => `${titles[id.split("@")[0]!] ?? id} ${roundOff(amount)}`).join("、");
}

function roundOff(value: number): string {
  return String(Number(value.toFixed(4)));
}
