import { STAMP_PREFIX } from "../../lib/report/stamp.ts";
import type { SelectedCell } from "./pane-host.ts";
import { reportSheet, type ReportSheet, type SheetFigure } from "./report-sheet.ts";

/** What a figure of a report sheet is, in words. */
export interface Figure extends SheetFigure {
  /** Its column among those of a spread measure, such as a product. */
  readonly part: string | null;
  readonly report: string;
  /** What names its row, as it stands on the sheet. */
  readonly row: string;
  readonly stamp: string;
}

/** The figure in the selected cell; a word says why there is none. */
export function explainFigure({ above, row }: SelectedCell): Figure | "notOurs" | "notAFigure" {
  const stamp = above[1]?.[0] ?? "";
  const sheet = reportStamped(stamp);
  if (!sheet) return "notOurs";
  const titles = above.findLast(([first = ""]) => sheet.keys.has(first)) ?? [];
  const found = figureUnder(sheet, titles, row.length - 1) ?? figureOfLine(sheet, row);
  if (!found) return "notAFigure";
  const keys = row.filter((text, place) => text !== "" && sheet.keys.has(titles[place]!));
  const part = found.isSpread ? titles.at(-1)! : null;
  return { ...found, part, report: sheet.title, row: keys.join(" · "), stamp };
}

/** `坐席台账 SeatLedger · agent-rates · 期间 …` names the report. */
function reportStamped(stamp: string): ReportSheet | undefined {
  return stamp.startsWith(STAMP_PREFIX) ? reportSheet(stamp.split(" · ")[1] ?? "") : undefined;
}

/** The figure under a title; under one that none bears, a part of the figure spread nearest behind the titles before it. */
function figureUnder({ keys, figures }: ReportSheet, titles: readonly string[], column: number) {
  const title = titles[column] ?? "";
  if (title === "" || keys.has(title)) return undefined;
  const known = figures.find((figure) => figure.title === title);
  if (known) return known;
  const before = titles.slice(0, column).map((text) => figures.findIndex((figure) => figure.title === text));
  const last = Math.max(-1, ...before);
  return figures.find((figure, place) => figure.isSpread && place > last);
}

function figureOfLine({ lines }: ReportSheet, row: readonly string[]) {
  return row.length > 1 ? lines.find(({ title }) => title === row[0]) : undefined;
}
