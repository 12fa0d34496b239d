import { Kind, type CellColumn } from "./cell.ts";
import type { ColumnType } from "./decode.ts";
import { DAY_SECONDS } from "./moment.ts";
import type { FoundTable } from "./recognise.ts";

type KindOf = (value: number) => Kind;

/** Serials of 1927 to 2173; longer numbers are dates in digits, shorter ones none. */
const [FIRST_SERIAL, END_SERIAL] = [10_000, 100_000];
/** No call lasts four hours. */
const LONGEST_CALL_DAYS = 1 / 6;

/**
 * The kinds that number formats would have told, for the numbers of a bare range: read from what its field is and from
 * the whole column, so that a cell never means one thing here and another there.
 */
export class BareKinds {
  private readonly byPlace: ReadonlyMap<number, KindOf>;

  private constructor(byPlace: ReadonlyMap<number, KindOf>) {
    this.byPlace = byPlace;
  }

  static async of({ sheet, table, columns, region, headerRow, endRow }: FoundTable): Promise<BareKinds> {
    const byPlace = new Map<number, KindOf>();
    for (const [name, { column, unit }] of Object.entries(columns)) {
      const { type } = table.fields[name]!;
      const { columns: cells } = await sheet.read([column], headerRow + 1, endRow);
      const kindOf = kindOfNumbers(type, unit ?? type.unit ?? "", numbersOf(cells[0]!));
      if (kindOf) byPlace.set(region.indexOf(column), kindOf);
    }
    return new BareKinds(byPlace);
  }

  /** The same cells, in the order of the region, with the kinds of their numbers told. */
  tell(cells: readonly CellColumn[]): readonly CellColumn[] {
    return cells.map((column, place) => {
      const kindOf = this.byPlace.get(place);
      if (!kindOf) return column;
      const { kinds, numbers } = column;
      return { ...column, kinds: kinds.map((kind, row) => (kind === Kind.number ? kindOf(numbers[row]!) : kind)) };
    });
  }
}

function numbersOf({ kinds, numbers }: CellColumn): Float64Array {
  return numbers.filter((_, row) => kinds[row] === Kind.number);
}

function kindOfNumbers({ id }: ColumnType, unit: string, numbers: Float64Array): KindOf | null {
  if (id === "dateTime") return dateKinds(numbers);
  if (id === "clock" || id === "timeOfDay") return clockKinds(numbers);
  return id === "duration" && holdsTimes(numbers, unit) ? () => Kind.time : null;
}

/** Serials with a time are to the minute where none of the column shows seconds. */
function dateKinds(numbers: Float64Array): KindOf {
  const withTime = showsSeconds(numbers) ? Kind.dateTime : Kind.dateTimeToMinute;
  return (value) => (!isSerial(value) ? Kind.number : Number.isInteger(value) ? Kind.date : withTime);
}

/** A part of a day, and the whole of it (24:00), is a time; a serial is a date with a time, midnight too. */
function clockKinds(numbers: Float64Array): KindOf {
  const seconds = showsSeconds(numbers);
  return (value) => {
    if (value > 0 && value <= 1) return seconds ? Kind.time : Kind.timeToMinute;
    return !isSerial(value) ? Kind.number : seconds ? Kind.dateTime : Kind.dateTimeToMinute;
  };
}

function showsSeconds(numbers: Float64Array): boolean {
  return numbers.some((value) => Math.round(value * DAY_SECONDS) % 60 !== 0);
}

function isSerial(value: number): boolean {
  return value >= FIRST_SERIAL && value < END_SERIAL;
}

/**
 * Whether a column of durations holds Excel's times, which are parts of a day, rather than numbers in its unit: all are
 * below a day (below four hours where the unit is one of calls), and not all are plain decimals such as 0.5 and 0.25.
 */
function holdsTimes(numbers: Float64Array, unit: string): boolean {
  const longest = unit === "小时" ? 1 : LONGEST_CALL_DAYS;
  const isPlain = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  return numbers.every((value) => value >= 0 && value < longest) && !numbers.every(isPlain);
}
