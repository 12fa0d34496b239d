import type { Fold, Measure } from "../../measure/measure.ts";
import type { ReportRow, ReportTable } from "../../report/report.ts";
import { headerKey } from "../../table/header.ts";
import { nearest } from "../../table/nearest.ts";
import type { Centre } from "../centre.ts";
import { shownOn } from "./shown-on.ts";
import { UnknownFigure } from "./trace.ts";

/** A measure of a report, and the column of one that is spread over several. */
export interface LocatedMeasure {
  readonly measure: Measure<Centre>;
  readonly column: { readonly fold: Fold<Centre>; readonly code: number; readonly text: string } | null;
}

/** The measure of an id or a title that a row of the report shows. Throws an UnknownFigure that names the nearest. */
export function locateMeasure(table: ReportTable<Centre>, row: ReportRow, name: string): LocatedMeasure {
  const shown = shownOn(table.report, row.keys.length);
  const whole = measureNamed(shown, name);
  if (whole) return { measure: whole, column: null };
  const [head, text] = splitAtSlash(name);
  const spread = text === null ? undefined : measureNamed(shown, head);
  if (text === null || spread?.kind !== "fold" || !spread.isSpread)
    throw new UnknownFigure(unknown(table, shown, name));
  return { measure: spread, column: { fold: spread, ...columnNamed(table, spread, text) } };
}

function measureNamed(shown: readonly Measure<Centre>[], name: string): Measure<Centre> | undefined {
  const wanted = headerKey(name);
  const named = (of: (measure: Measure<Centre>) => string) =>
    shown.find((measure) => headerKey(of(measure)) === wanted);
  return shown.find(({ id }) => id === name) ?? named(({ title }) => title) ?? named(({ english }) => english);
}

function splitAtSlash(name: string): [string, string | null] {
  const at = name.indexOf("/");
  return at < 0 ? [name, null] : [name.slice(0, at), name.slice(at + 1)];
}

function columnNamed(
  { world, parts, question, report }: ReportTable<Centre>,
  { id, over }: Fold<Centre>,
  text: string,
) {
  const dimension = over[0]!;
  const { from, size } = dimension.range(world, question.period);
  const codes = Array.from({ length: size }, (_, place) => from + place);
  const code = codes.find((one) => dimension.text(world, one) === text);
  if (code !== undefined) return { code, text };
  const known = parts[id] ?? [];
  throw new UnknownFigure(
    `“${report.title}”没有${dimension.title}“${text}”的列,最接近的是“${nearest(text, known) ?? "无"}”。`,
  );
}

function unknown({ report }: ReportTable<Centre>, shown: readonly Measure<Centre>[], name: string): string {
  const ids = shown.map(({ id }) => id);
  const titles = shown.map(({ title }) => title);
  const spread = shown.filter((measure) => measure.kind === "fold" && measure.isSpread).map(({ id }) => `${id}/…`);
  const close = nearest(name, [...ids, ...titles]);
  return `“${report.title}”的这一行没有指标“${name}”,最接近的是“${close}”。可用:${[...ids, ...spread].join("、")}。`;
}
