import { columnLetter } from "../../../lib/problem.ts";
import { escapeXml, storedText } from "../package/xml-scan.ts";

/** A cell of a long sheet: a formula has its result as value, and `style` is its number among the workbook's. */
export interface BodyCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly isError?: true;
  readonly style: number;
}

/** A row of a long sheet; `height` is in points. */
export interface BodyRow {
  readonly height?: number;
  readonly cells: readonly BodyCell[];
}

/** The row's element, counted from 1. */
export function rowXml({ height, cells }: BodyRow, number: number): string {
  let xml = `<row r="${number}"${height ? ` ht="${height}" customHeight="1"` : ""}>`;
  for (let column = 0; column < cells.length; column++) xml += cellXml(cells[column]!, `${letterOf(column)}${number}`);
  return `${xml}</row>`;
}

function cellXml({ value, formula, isError, style }: BodyCell, address: string): string {
  const opening = `<c r="${address}"${style ? ` s="${style}"` : ""}`;
  if (formula !== undefined) return `${opening}${resultXml(value, escapeXml(formula))}</c>`;
  if (value === null) return style ? `${opening}/>` : "";
  if (typeof value === "number") return `${opening}><v>${value}</v></c>`;
  return isError ? `${opening} t="e"><v>${value}</v></c>` : `${opening} t="inlineStr"><is>${textXml(value)}</is></c>`;
}

/** A formula without a result caches an empty text, as Excel does for `""`. */
function resultXml(value: BodyCell["value"], formula: string): string {
  if (typeof value === "number") return `><f>${formula}</f><v>${value}</v>`;
  return ` t="str"><f>${formula}</f><v>${escapeXml(storedText(value ?? ""))}</v>`;
}

function textXml(text: string): string {
  const keepsSpace = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keepsSpace}>${escapeXml(storedText(text))}</t>`;
}

const LETTERS: string[] = [];

function letterOf(column: number): string {
  return (LETTERS[column] ??= columnLetter(column));
}
