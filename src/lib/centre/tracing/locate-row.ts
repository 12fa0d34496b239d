import type { ReportRow, ReportTable } from "../../report/report.ts";
import { keyWord } from "../../report/show-value.ts";
import { foldName } from "../../table/fold.ts";
import { nearest } from "../../table/nearest.ts";
import type { Centre } from "../centre.ts";
import { UnknownFigure } from "./trace.ts";

/** A row by its keys' texts. */
export type RowKeys = Readonly<Record<string, string>>;

/**
 * The row that bears these keys: all of a body row, as few of them as tell it from the others, the first alone of a
 * subtotal, none of the total. Throws an UnknownFigure that names the nearest.
 */
export function locateRow(table: ReportTable<Centre>, row: RowKeys): ReportRow {
  const asked = askedKeys(table, row);
  const places = [...asked.keys()];
  if (places.length === 0) return table.totals!;
  const isSubtotal = places.length === 1 && places[0] === 0 && table.report.rows.length > 1;
  const among = isSubtotal ? table.subtotals : table.rows;
  const found = among.filter((one) => places.every((place) => isNamed(table, one, { place, text: asked.get(place)! })));
  if (found.length === 1) return found[0]!;
  throw new UnknownFigure(found.length === 0 ? missing(table, among, asked) : several(table, found));
}

/** A row's keys by id, as they are shown. */
export function keysOfRow({ report, world }: ReportTable<Centre>, { keys }: ReportRow): RowKeys {
  return Object.fromEntries(keys.map((code, place) => [report.rows[place]!.id, report.rows[place]!.text(world, code)]));
}

function askedKeys({ report }: ReportTable<Centre>, row: RowKeys): Map<number, string> {
  return new Map(
    Object.entries(row).map(([key, text]) => {
      const place = report.rows.findIndex(({ id, title }) => id === key || title === key);
      if (place >= 0) return [place, text] as const;
      const known = report.rows.map(({ id, title }) => `${id}(${title})`);
      throw new UnknownFigure(`“${report.title}”的行没有“${key}”。可用:${known.join("、")}。`);
    }),
  );
}

function isNamed({ report, world }: ReportTable<Centre>, { keys }: ReportRow, asked: { place: number; text: string }) {
  const [dimension, code] = [report.rows[asked.place]!, keys[asked.place]!];
  const texts = [dimension.text(world, code), keyWord(dimension, world, code)];
  return texts.some((text) => text === asked.text || foldName(text) === foldName(asked.text));
}

function missing(table: ReportTable<Centre>, among: readonly ReportRow[], asked: ReadonlyMap<number, string>): string {
  const { report, world } = table;
  if (among.length === 0) return `“${report.title}”这个期间没有行。`;
  for (const [place, text] of asked) {
    const { id, title, text: textOf } = report.rows[place]!;
    const known = [...new Set(among.map(({ keys }) => textOf(world, keys[place]!)))];
    if (known.some((one) => foldName(one) === foldName(text))) continue;
    return `“${report.title}”没有${title}“${text}”的行,最接近的是 ${id}=${nearest(text, known)}。`;
  }
  const words = [...asked].map(([place, text]) => `${report.rows[place]!.title} ${text}`);
  return `“${report.title}”没有同时是${words.join("、")}的行。`;
}

function several(table: ReportTable<Centre>, found: readonly ReportRow[]): string {
  const rows = found.slice(0, 5).map((one) => rowWords(keysOfRow(table, one)));
  return `“${table.report.title}”有 ${found.length} 行符合,请写全:${rows.join("、")}${found.length > 5 ? "……" : ""}。`;
}

/** `team=一班,agentId=1002`. */
export function rowWords(keys: RowKeys): string {
  return Object.entries(keys).map(([key, text]) => `${key}=${text}`).join(","); // prettier-ignore
}
