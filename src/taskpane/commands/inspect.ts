import { lastDayOf, lastServiceDayOf } from "../../lib/centre/asking/last-day.ts";
import type { Centre, UnreadSheet } from "../../lib/centre/centre.ts";
import { placesOf } from "../../lib/centre/reading/group-places.ts";
import { explainGroup } from "../../lib/centre/reading/inspection.ts";
import { openCentre } from "../../lib/centre/reading/open-centre.ts";
import { groupProblems, type ProblemGroup } from "../../lib/centre/reading/problem-groups.ts";
import { countRows, type Place, type Sentence } from "../../lib/problem.ts";
import type { PlacedSheet, WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { Reading } from "../../lib/table/journal.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Sheet } from "../../lib/table/sheet.ts";
import type { CommandHandler } from "./command-handler.ts";

/** Reads the workbook and writes nothing. */
export const inspect: CommandHandler<object, RunResult> = async (port, _request, options) =>
  runResultOf(await openWorkbookCentre(port, options));

/** What a run read and wrote; a run that only read placed nothing. */
export interface RunResult {
  readonly readings: readonly Omit<Reading, "problems">[];
  readonly unread: readonly UnreadSheet[];
  /** Those worth showing, alike ones as one, those first that cost rows their place in the figures. */
  readonly problems: readonly ShownProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
  readonly placed: readonly PlacedSheet[];
  readonly missing: readonly string[];
  /** The input sheets that somebody edited while the figures were made. */
  readonly edited: readonly string[];
  /** The last day that somebody dialled or worked on (`2025-10-31`); null where nobody did. */
  readonly lastDay: string | null;
  /** The last day that the posts of complaints and callbacks wrote anything of. */
  readonly lastServiceDay: string | null;
}

/** Problems that are alike, at the first of their cells. */
export interface ShownProblem extends Place {
  /** The first cells, and how many rows there are. */
  readonly places: string;
  /** The same, what is wrong there, and what to do. */
  readonly says: Sentence;
  readonly rows: number;
}

const opened = new WeakMap<readonly Sheet[], Centre>();

/** The centre that the workbook holds; read again only where the port gives its sheets anew. */
export async function openWorkbookCentre(port: WorkbookPort, options: WorkOptions): Promise<Centre> {
  const sheets = await port.readSheets(options);
  const known = opened.get(sheets);
  if (known) return known;
  const centre = await openCentre(sheets, options);
  opened.set(sheets, centre);
  return centre;
}

/** A result goes from thread to thread, and a messy year has a hundred thousand problems; the sheet 问题 has them all. */
const MOST_PROBLEMS = 200;

export function runResultOf(centre: Centre): RunResult {
  const { readings, unread } = centre;
  const problems = readings.flatMap((reading) => reading.problems);
  return {
    readings: readings.map(countsOf),
    unread,
    problems: groupProblems(problems).slice(0, MOST_PROBLEMS).map(shown),
    problemCount: countRows(problems),
    placed: [],
    missing: [],
    edited: [],
    lastDay: lastDayOf(centre),
    lastServiceDay: lastServiceDayOf(centre),
  };
}

function shown(group: ProblemGroup): ShownProblem {
  const { file, sheet, row, column } = group.problems[0]!;
  return { file, sheet, row, column, places: placesOf(group), says: explainGroup(group), rows: group.rows };
}

function countsOf(reading: Reading): Omit<Reading, "problems"> {
  const { table, file, sheet, headerRow, rows, counted, noted, setAside, skipped } = reading;
  return { table, file, sheet, headerRow, rows, counted, noted, setAside, skipped };
}
