import { FileFault } from "./file-fault.ts";

type Delimiter = "," | "\t" | ";";

/** The rows of a delimited text; its delimiter is the one its rows agree on best. */
export function parseCsv(text: string): string[][] {
  return [...rowsOf(text, sniffDelimiter(text))];
}

function sniffDelimiter(text: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => scoreDelimiter(text, delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))]!;
}

const DELIMITERS = [",", "\t", ";"] as const;
const SAMPLE_ROWS = 20;
const MOST_COLUMNS = 16_384;

/** How many of the first rows have the same number of cells, above one; of equal counts the wider wins. */
function scoreDelimiter(text: string, delimiter: Delimiter): number {
  const rowsByWidth = new Map<number, number>();
  for (const { length } of firstRows(text, delimiter)) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
  rowsByWidth.delete(1);
  return Math.max(0, ...[...rowsByWidth].map(([width, rows]) => rows * MOST_COLUMNS + width));
}

function firstRows(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  try {
    for (const row of rowsOf(text, delimiter)) if (rows.push(row) === SAMPLE_ROWS) break;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  return rows;
}

function* rowsOf(text: string, delimiter: Delimiter): Generator<string[]> {
  const cell = CELL[delimiter];
  let position = 0;
  let rowNumber = 1;
  let row: string[] = [];
  while (position < text.length) {
    cell.lastIndex = position;
    const match = cell.exec(text);
    if (match === null) throw FileFault.unclosedQuote(rowNumber);
    position = cell.lastIndex;
    row.push(cellText(match));
    if (match[4] === delimiter) continue;
    yield row;
    rowNumber++;
    row = [];
  }
  if (row.length > 0) yield row;
}

/** Groups: quoted text, what follows its closing quote, plain text, and what ends the cell. */
const CELL: Readonly<Record<Delimiter, RegExp>> = {
  ",": /(?:"([^"]*(?:""[^"]*)*)"([^,\r\n]*)|(?!")([^,\r\n]*))(,|\r\n|\r|\n|$)/y,
  "\t": /(?:"([^"]*(?:""[^"]*)*)"([^\t\r\n]*)|(?!")([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y,
  ";": /(?:"([^"]*(?:""[^"]*)*)"([^;\r\n]*)|(?!")([^;\r\n]*))(;|\r\n|\r|\n|$)/y,
};

function cellText([, quoted, tail, plain]: RegExpExecArray): string {
  const text = quoted === undefined ? plain! : quoted.replaceAll('""', '"') + tail!;
  // Systems write ="00123" so that Excel leaves the zeros alone.
  return text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1) : text;
}
