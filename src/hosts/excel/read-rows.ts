import { tooMuchAtOnce } from "./excel-fault.ts";
import { rangeOf } from "./range-area.ts";

/** Which cells of which sheet to read. */
export interface Part {
  readonly sheetId: string;
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly rowCount: number;
  /** Columns that are known to hold numbers: their formats come with the values. */
  readonly numeric: ReadonlySet<number>;
}

/** One column's cells in the rows of a range. */
interface Slice {
  readonly rows: Rows;
  readonly place: number;
}

type Rows = readonly (readonly unknown[])[];

/** What Excel says of some rows: of every column the values, and the rest where values alone leave a doubt. */
export interface RowsRead {
  readonly rowCount: number;
  readonly values: ReadonlyMap<number, Slice>;
  /** Number formats, of the columns that hold numbers. */
  readonly formats: ReadonlyMap<number, Slice>;
  /** Types of values, of the columns that hold a text like an error's. */
  readonly types: ReadonlyMap<number, Slice>;
}

/** Reads a part in one sync, or in two where its columns turn out to need more than their values. */
export async function readRows(context: Excel.RequestContext, part: Part): Promise<RowsRead> {
  const { rowCount } = part;
  const known = part.columns.filter((column) => part.numeric.has(column));
  const takeValues = request(context, { ...part, property: "values" });
  const takeFormats = request(context, { ...part, columns: known, property: "numberFormat" });
  await context.sync();
  const values = takeValues();
  const formats = takeFormats();
  const more = part.columns.filter((column) => !formats.has(column) && holds(values.get(column)!, isNumber));
  const doubtful = part.columns.filter((column) => holds(values.get(column)!, isLikeError));
  if (more.length + doubtful.length === 0) return { rowCount, values, formats, types: new Map() };
  const takeMore = request(context, { ...part, columns: more, property: "numberFormat" });
  const takeTypes = request(context, { ...part, columns: doubtful, property: "valueTypes" });
  await context.sync();
  return { rowCount, values, formats: new Map([...formats, ...takeMore()]), types: takeTypes() };
}

interface Wanted extends Part {
  readonly property: "values" | "numberFormat" | "valueTypes";
}

/** Asks for a property of the columns; what is returned takes it, after the next sync. */
function request(context: Excel.RequestContext, wanted: Wanted): () => Map<number, Slice> {
  const { sheetId, columns, firstRow: top, rowCount, property } = wanted;
  const asked = spansOf(columns).map(({ first, count }) => {
    const area = { top, left: first, bottom: top + rowCount - 1, right: first + count - 1 };
    const range = rangeOf(context, sheetId, area);
    range.load({ [property]: true });
    return { first, count, range };
  });
  return () => new Map(asked.flatMap(({ range, ...span }) => slicesOf(range[property], span)));
}

/** Excel gives null, and no error, for a range it finds too large. */
function slicesOf(rows: Rows | null, { first, count }: ColumnSpan): [number, Slice][] {
  if (rows === null) throw tooMuchAtOnce();
  return Array.from({ length: count }, (_, place) => [first + place, { rows, place }]);
}

function holds({ rows, place }: Slice, test: (value: unknown) => boolean): boolean {
  return rows.some((row) => test(row[place]));
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function isLikeError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

/** Columns that stand side by side. */
interface ColumnSpan {
  readonly first: number;
  readonly count: number;
}

/** The columns as few spans, each from left to right. */
export function spansOf(columns: readonly number[]): ColumnSpan[] {
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  const starts = sorted.flatMap((column, index) => (column - 1 === sorted[index - 1] ? [] : index));
  return starts.map((start, index) => ({
    first: sorted[start]!,
    count: (starts[index + 1] ?? sorted.length) - start,
  }));
}
