import type { Asked, Definitions } from "../../definition/definitions.ts";
import type { Origin } from "../../table/intake.ts";
import { type Reading, record } from "../../table/journal.ts";
import type { FoundColumns } from "../../table/match.ts";
import { TableReader, type Watch } from "../../table/read-table.ts";
import type { FoundTable } from "../../table/recognise.ts";
import type { Table } from "../../table/table.ts";
import type { Books, LateNote, RowTaker, Subject } from "../subject.ts";

/** A table found in a sheet, and the sheet's place among all that are read. */
interface NumberedTable {
  readonly found: FoundTable;
  readonly sheetNumber: number;
}

type WatchOver = (found: FoundTable) => Watch;

/** Reads subjects, each behind those it needs, and keeps the part that each hands to the centre. */
export class SubjectReading implements Books {
  readonly parts = new Map<Subject, unknown>();
  /** The definitions that each subject was read with. */
  readonly asked = new Map<Subject, Asked>();
  readonly readings: Reading[];
  private readonly definitions: Definitions;
  private readonly columns = new Map<number, FoundColumns>();
  private readonly noted = new Map<Reading, Set<number | null>>();

  /** `before` are the sheets that were read already. */
  constructor(definitions: Definitions, before: readonly Reading[]) {
    this.definitions = definitions;
    this.readings = [...before];
  }

  /** Reads the tables of subjects, which are in the order of their needs; `found` is in the order that people see. */
  async readAll(
    subjects: readonly Subject[],
    found: readonly FoundTable[],
    watch: WatchOver = () => ({}),
  ): Promise<void> {
    const before = this.readings.length;
    const numbered = found.map((one, place) => ({ found: one, sheetNumber: before + place }));
    for (const subject of subjects) {
      const { asked, stop } = this.definitions.listen();
      this.parts.set(subject, await this.read(subject, numbered, watch));
      this.asked.set(subject, asked);
      stop();
    }
  }

  /** A subject's tables, in the shape that what was read gives them. */
  tablesOf({ shape, tables }: Subject): Table[] {
    return Object.values(shape ? shape.tables(this.parts.get(shape.by)) : tables);
  }

  note({ sheet, row, column }: Origin, { code, value, day, field }: LateNote): void {
    const at = column ?? this.columnOf(sheet, field);
    const reading = this.readings[sheet]!;
    const noted = this.noted.get(reading) ?? notedRows(reading);
    this.noted.set(reading, noted);
    if (!noted.has(row + 1)) reading.noted++;
    noted.add(row + 1);
    record(reading, "noted", { code, row, column: at, field: field ?? null, value, day });
  }

  private columnOf(sheet: number, field = ""): number | null {
    return this.columns.get(sheet)?.[field]?.column ?? null;
  }

  private async read(subject: Subject, all: readonly NumberedTable[], watch: WatchOver): Promise<unknown> {
    const parts = Object.entries(subject.needs).map(([name, needed]) => [name, this.parts.get(needed)] as const);
    const isFound = (id: string) => all.some(({ found }) => found.table.formOf === id);
    const { take, finish } = subject.start(Object.fromEntries(parts), { definitions: this.definitions, isFound });
    for (const [name, { id }] of Object.entries(subject.tables)) {
      const own = all.filter(({ found }) => found.table.id === id);
      if (!take[name]) throw new Error(`“${subject.id}” does not say how rows of its table “${name}” are taken.`);
      if (own.length > 0) await this.readTable(own, take[name], watch);
    }
    return finish(this);
  }

  private async readTable(own: readonly NumberedTable[], take: RowTaker, watch: WatchOver): Promise<void> {
    const reader = new TableReader(own[0]!.found.table);
    const intake = take(reader);
    for (const { found, sheetNumber } of own) {
      this.columns.set(sheetNumber, found.columns);
      this.readings[sheetNumber] = await reader.read(found, intake, { ...watch(found), sheetNumber });
    }
  }
}

function notedRows({ problems }: Reading): Set<number | null> {
  return new Set(problems.filter(({ effect }) => effect === "noted").map(({ row }) => row));
}
