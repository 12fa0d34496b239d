import { recognise, type Catalogue, type FoundTable } from "../table/recognise.ts";
import { TableReader, type Watch } from "../table/read-table.ts";
import type { Reading } from "../table/journal.ts";
import type { WorkOptions } from "../table/progress.ts";
import type { Sheet } from "../table/sheet.ts";
import { unfoldDays } from "./attendance/exports/unfold-days.ts";
import { catalogueOf } from "./catalogue.ts";
import type { Centre, UnreadSheet } from "./centre.ts";
import { defaultDefinitions, type Definitions } from "./definitions/definitions.ts";
import { readDefinitions } from "./definitions/read-definitions.ts";
import { CentreReading } from "./centre-reading.ts";
import { openDefinitions } from "./open-definitions.ts";
import { defaultScorecard, takeScorecard, type ScoreItem } from "./quality/scorecard.ts";
import { scorecardTable } from "./tables/scorecard.ts";
import { INPUT_TABLES } from "./tables/index.ts";
import { VOCABULARY } from "./tables/vocabulary.ts";

/** Reads every table of the sheets into one centre. Throws a UserError for a bad 口径. */
export async function openCentre(sheets: readonly Sheet[], options: WorkOptions = {}): Promise<Centre> {
  const inputs = sheets.filter((sheet) => sheet.stamp === null);
  const { rows, rest, readings: reading } = await openDefinitions(inputs);
  const definitions = rows.length > 0 ? readDefinitions(rows, VOCABULARY) : defaultDefinitions;
  const { scorecard, readings } = await openScorecard(rest, { definitions, before: reading.length });
  const { found, unread } = await findTables(rest, catalogueOf(definitions, scorecard));
  const centre = new CentreReading({ definitions, scorecard }, [...reading, ...readings]);
  const order = INPUT_TABLES.map((table) => table.id);
  found.sort((a, b) => order.indexOf(a.table.id) - order.indexOf(b.table.id));
  const watch = watchOver(found, options);
  for (const one of found) if (one.table.id !== scorecardTable.id) await centre.read(one, watch(one));
  return centre.finish(unread);
}

/** Reads 评分标准 first: its items are columns of 质检记录. */
async function openScorecard(
  sheets: readonly Sheet[],
  { definitions, before }: { definitions: Definitions; before: number },
) {
  const catalogue = catalogueOf(definitions, defaultScorecard);
  const reader = new TableReader(scorecardTable);
  const items = new Map<string, ScoreItem>();
  const readings: Reading[] = [];
  for (const sheet of sheets) {
    const { found } = await recognise(sheet, catalogue);
    for (const one of found.filter(({ table }) => table.id === scorecardTable.id)) {
      readings.push(
        await reader.read(
          one,
          takeScorecard(reader, items, () => before + readings.length),
        ),
      );
    }
  }
  return { scorecard: items.size > 0 ? [...items.values()] : defaultScorecard, readings };
}

/** Finds the tables of each sheet as it stands, and those of a column a day as rows. */
async function findTables(sheets: readonly Sheet[], catalogue: Catalogue) {
  const found: FoundTable[] = [];
  const unread: UnreadSheet[] = [];
  for (const sheet of sheets) {
    const recognition = await recognise(sheet, catalogue);
    const unfolded = await unfoldDays(sheet);
    const byDay = unfolded ? (await recognise(unfolded, catalogue)).found : [];
    found.push(...recognition.found, ...byDay);
    if (recognition.miss && byDay.length === 0)
      unread.push({ file: sheet.file, sheet: sheet.name, ...recognition.miss });
  }
  return { found, unread };
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
