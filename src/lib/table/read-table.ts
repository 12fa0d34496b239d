import { BareKinds } from "./bare-kinds.ts";
import type { Block, CellColumn } from "./cell.ts";
import { ColumnDecoder } from "./column-decoder.ts";
import { BLANK } from "./decode.ts";
import { Dictionary } from "./dictionary.ts";
import { findDoubts } from "./doubts.ts";
import { foreignWords } from "./foreign-words.ts";
import { plainText } from "./head.ts";
import type { Fault, Intake } from "./intake.ts";
import { assertConserved, type Reading, record, startReading } from "./journal.ts";
import { bareMerges, VerticalMerges } from "./merges.ts";
import type { FoundTable } from "./recognise.ts";
import { RowJudgement } from "./row-judgement.ts";
import { RowKinds } from "./row-kind.ts";
import type { Cells, ReadField, Run } from "./run.ts";
import { ShortYears } from "./short-years.ts";
import { membersOf, type Table } from "./table.ts";
import { TupleSet } from "./tuple-set.ts";

const BLOCK_ROWS = 20_000;

/** Lets long work be watched and stopped; says which of all sheets is read. */
export interface Watch {
  readonly sheetNumber?: number;
  readonly signal?: AbortSignal;
  readonly onRows?: (rows: number) => void;
}

/** Reads one table from all the sheets it stands in, one after the other. */
export class TableReader {
  readonly table: Table;
  readonly dictionaries: Readonly<Record<string, Dictionary>>;
  private readonly repeats: TupleSet;

  constructor(table: Table) {
    this.table = table;
    this.repeats = new TupleSet(Object.keys(table.fields).length);
    this.dictionaries = Object.fromEntries(Object.keys(table.fields).map((field) => [field, new Dictionary()]));
  }

  /** Reads one sheet's rows into `intake`; each ends counted, set aside or skipped. */
  async read(found: FoundTable, intake: Intake, watch: Watch = {}): Promise<Reading> {
    const reading = startReading(found);
    const fields = this.prepare(found);
    const run: Run = {
      found,
      reading,
      sheetNumber: watch.sheetNumber ?? 0,
      fields,
      kinds: await this.rowKinds(found, fields),
      whole: await this.lookThrough(found),
      repeats: this.table.dropsRepeats ? this.repeats : null,
      foreign: await foreignWords(found, intake.knows),
    };
    for await (const { rowCount, ...at } of this.runsOf(run, watch)) {
      const doubts = findDoubts(run, at.cells, rowCount);
      new RowJudgement(run, at, intake).judgeAll(doubts);
    }
    if (run.foreign) recordForeign(run, run.foreign);
    assertConserved(reading);
    return reading;
  }

  /** The rows of a sheet, some at a time, decoded. */
  private async *runsOf({ found, fields }: Run, watch: Watch): AsyncGenerator<Cells & { rowCount: number }> {
    const shortYears = new ShortYears(found, fields);
    const cellsOf = await this.cellReader(found);
    for (let row = found.headerRow + 1; row < found.endRow; row += BLOCK_ROWS) {
      watch.signal?.throwIfAborted();
      const block = await found.sheet.read(found.region, row, Math.min(row + BLOCK_ROWS, found.endRow));
      const cells = cellsOf(block);
      for (const one of await shortYears.settle(cells)) one.decoder = this.decoderOf(one, found, true);
      decode(fields, cells, block.rowCount);
      yield { cells, firstRow: row, rowCount: block.rowCount };
      watch.onRows?.(block.rowCount);
    }
  }

  /** Cells of merges have their value; those of a bare range also what formats and merges would have told. */
  private async cellReader(found: FoundTable): Promise<(block: Block) => readonly CellColumn[]> {
    const { sheet, region } = found;
    const merges = new VerticalMerges(sheet.isBare ? await bareMerges(found) : sheet.merges);
    const bareKinds = sheet.isBare ? await BareKinds.of(found) : null;
    return (block) => {
      const cells = merges.fill(block, region);
      return bareKinds ? bareKinds.tell(cells) : cells;
    };
  }

  /** The table's own fields in their order, and behind them those of its family that the sheet has. */
  private prepare(found: FoundTable): ReadField[] {
    const { fields, family } = this.table;
    const members = family ? membersOf(family, found.columns).map(({ field }) => [field, family.field] as const) : [];
    return [...Object.entries(fields), ...members].map(([name, field]) => {
      const at = found.columns[name];
      const position = at ? found.region.indexOf(at.column) : -1;
      const decoder = this.decoderOf({ name, field }, found);
      return { name, field, position, decoder, values: new Float64Array(0) };
    });
  }

  private decoderOf({ name, field }: Pick<ReadField, "name" | "field">, found: FoundTable, hasShortYears = false) {
    const unit = found.columns[name]?.unit ?? null;
    const { date1904 } = found.sheet;
    const dictionary = this.dictionaries[name] ?? new Dictionary();
    return new ColumnDecoder(field.type.decoder({ unit, date1904, dictionary, hasShortYears }));
  }

  private async lookThrough(found: FoundTable): Promise<Run["whole"]> {
    const whole: Record<string, Float64Array> = {};
    for (const name of this.table.looksThrough ?? []) {
      const at = found.columns[name];
      if (!at) continue;
      const block = await found.sheet.read([at.column], found.headerRow + 1, found.endRow);
      const values = (whole[name] = new Float64Array(block.rowCount));
      this.decoderOf({ name, field: this.table.fields[name]! }, found).decode(block.columns[0]!, values);
    }
    return whole;
  }

  /** The header may span two rows: either may be repeated further down. */
  private async rowKinds({ sheet, region, headerRow }: FoundTable, fields: readonly ReadField[]): Promise<RowKinds> {
    const block = await sheet.read(region, Math.max(headerRow - 1, 0), headerRow + 1);
    const cells = new VerticalMerges(sheet.merges).fill(block, region);
    const rows = Array.from({ length: block.rowCount }, (_, row) => row);
    const texts = (place: number) => rows.map((row) => plainText(cells[place]!, row)).filter((text) => text !== "");
    const present = fields.filter(({ position }) => position >= 0);
    return new RowKinds(
      present.map(({ position: place, field }) => {
        return { place, headers: texts(place), isIdentifier: field.type.id === "identifier" };
      }),
    );
  }
}

/** One problem stands for all rows of a sheet whose words are mostly not the table's. */
function recordForeign({ found, reading }: Run, { code, field, value = "" }: Fault): void {
  const { column } = found.columns[field]!;
  record(reading, "setAside", { code, field, row: null, rows: reading.setAside, column, value, day: null });
}

function decode(fields: readonly ReadField[], cells: readonly CellColumn[], rowCount: number): void {
  for (const one of fields) {
    if (one.values.length !== rowCount) one.values = new Float64Array(rowCount);
    if (one.position < 0) one.values.fill(BLANK);
    else one.decoder.decode(cells[one.position]!, one.values);
  }
}
