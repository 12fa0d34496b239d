import type { Vocabulary } from "../../definition/block.ts";
import { definitionsTable } from "../../definition/definitions-table.ts";
import { Definitions } from "../../definition/definitions.ts";
import { readDefinitions } from "../../definition/read-definitions.ts";
import type { Miss } from "../../table/miss.ts";
import type { WorkOptions } from "../../table/progress.ts";
import type { Watch } from "../../table/read-table.ts";
import type { Catalogue } from "../../table/catalogue.ts";
import { type FoundTable, recognise, type Recognition } from "../../table/recognise.ts";
import type { Sheet } from "../../table/sheet.ts";
import type { Table } from "../../table/table.ts";
import { Centre, type IgnoredSheet, type UnreadSheet } from "../centre.ts";
import { vocabularyOf } from "../definitions/vocabulary.ts";
import { inOrderOfNeeds, type Subject } from "../subject.ts";
import { SUBJECTS } from "../subjects/index.ts";
import { tablesOf } from "../subjects/tables.ts";
import { catalogueOf } from "./catalogue.ts";
import { openDefinitions } from "./open-definitions.ts";
import { remedyLines } from "./remedy-lines.ts";
import { SubjectReading } from "./subject-reading.ts";

export interface OpenOptions extends WorkOptions {
  /** What the centre is read for: all that is built in when not given. A script may add its own. */
  readonly subjects?: readonly Subject[];
}

/** Reads every table of the sheets into one centre. Throws a UserError for a bad 口径. */
export async function openCentre(sheets: readonly Sheet[], options: OpenOptions = {}): Promise<Centre> {
  const { subjects = SUBJECTS } = options;
  const ordered = inOrderOfNeeds(subjects);
  const { rows, rest, readings } = await openDefinitions(sheets.filter(({ stamp }) => stamp === null));
  const vocabulary = vocabularyOf(tablesOf(subjects));
  const definitions = rows.length > 0 ? readDefinitions(rows, vocabulary) : new Definitions();
  const find = (tables: readonly Table[]) => findTables(rest, subjects, catalogueOf(tables, { definitions, subjects }));
  const reading = new SubjectReading(definitions, readings);

  const shaping = ordered.filter((one) => subjects.some(({ shape }) => shape?.by === one));
  const shapingTables = new Set(tablesOf(shaping).map(({ id }) => id));
  const isShaping = ({ table }: FoundTable) => shapingTables.has(table.id);
  const first = shaping.length > 0 ? (await find(tablesOf(subjects))).found.filter(isShaping) : [];
  await reading.readAll(shaping, inOrderOf(tablesOf(shaping), first));

  const tables = subjects.flatMap((subject) => reading.tablesOf(subject));
  const { found, missed, ignored } = await find(tables);
  const others = found.filter((one) => !isShaping(one));
  const watch = watchOver(others, options);
  await reading.readAll(
    ordered.filter((one) => !shaping.includes(one)),
    inOrderOf(tables, others),
    watch,
  );
  const { parts, asked, readings: all } = reading;
  const unread = missed.map((one) => unreadSheet(one, vocabulary));
  return new Centre({
    definitions,
    tables: [definitionsTable, ...tables],
    parts,
    asked,
    readings: all,
    unread,
    ignored,
  });
}

/** Tables in the order in which people see them. */
function inOrderOf(tables: readonly Table[], found: readonly FoundTable[]): FoundTable[] {
  const order = tables.map(({ id }) => id);
  return [...found].sort((a, b) => order.indexOf(a.table.id) - order.indexOf(b.table.id));
}

function unreadSheet({ sheet: { file, name }, miss }: Missed, vocabulary: Vocabulary): UnreadSheet {
  const { nearest, missing, isReport, headers } = miss;
  const definitions = remedyLines(name, miss, vocabulary);
  return { file, sheet: name, headers, nearest, missing, isReport, definitions };
}

interface Missed {
  readonly sheet: Sheet;
  readonly miss: Miss;
}

/** Finds the tables of each sheet, and what those would be that a person wants left alone. */
async function findTables(sheets: readonly Sheet[], subjects: readonly Subject[], catalogue: Catalogue) {
  const found: FoundTable[] = [];
  const missed: Missed[] = [];
  const ignored: IgnoredSheet[] = [];
  const unappointed: Catalogue = { ...catalogue, appointed: () => undefined };
  for (const sheet of sheets) {
    const isIgnored = catalogue.appointed(sheet.name) === null;
    const one = await findIn(sheet, subjects, isIgnored ? unappointed : catalogue);
    if (isIgnored) ignored.push(...one.found.map(({ table }) => ({ sheet: sheet.name, table: table.formOf })));
    else if (one.miss) missed.push({ sheet, miss: one.miss });
    else found.push(...one.found);
  }
  return { found, missed, ignored };
}

/** Finds the tables of a sheet as it stands, and as a subject lays it out as rows. */
async function findIn(sheet: Sheet, subjects: readonly Subject[], catalogue: Catalogue): Promise<Recognition> {
  const { found, miss } = await recognise(sheet, catalogue);
  const unfolded: FoundTable[] = [];
  for (const { unfold } of subjects) {
    const rows = (await unfold?.(sheet)) ?? null;
    if (rows) unfolded.push(...(await recognise(rows, catalogue)).found);
  }
  const own = found.filter((one) => isFormOf(one, unfolded));
  return { found: [...own, ...unfolded], miss: unfolded.length === 0 ? miss : null };
}

/** A sheet that is laid out as one table is no other. */
function isFormOf({ table }: FoundTable, unfolded: readonly FoundTable[]): boolean {
  return unfolded.length === 0 || unfolded.some((one) => one.table.formOf === table.formOf);
}

function watchOver(found: readonly FoundTable[], { signal, onProgress }: WorkOptions): (one: FoundTable) => Watch {
  const of = found.reduce((rows, one) => rows + Math.max(one.endRow - one.headerRow - 1, 0), 0);
  let done = 0;
  return ({ sheet }) => ({
    ...(signal && { signal }),
    onRows: (rows) => {
      done += rows;
      onProgress?.({ step: `读取 ${sheet.name}`, done, of });
    },
  });
}
