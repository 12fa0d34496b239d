import { changeDefinitions, type DefinitionChange } from "../../definition/change-definitions.ts";
import { DEFINITION_HEADERS, definitionRows } from "../../definition/definition-rows.ts";
import { definitionsTable } from "../../definition/definitions-table.ts";
import { readDefinitions } from "../../definition/read-definitions.ts";
import type { Period } from "../../facts/period.ts";
import type { Value } from "../../measure/measure.ts";
import { computeReport } from "../../report/compute.ts";
import type { Format } from "../../report/grid.ts";
import type { ReportTable } from "../../report/report.ts";
import type { WorkOptions } from "../../table/progress.ts";
import type { Sheet } from "../../table/sheet.ts";
import { literalSheet } from "../../table/stored-column.ts";
import type { Centre } from "../centre.ts";
import { BLOCKS } from "../definitions/blocks.ts";
import { VOCABULARY } from "../definitions/vocabulary.ts";
import { openCentre } from "../reading/open-centre.ts";
import { openDefinitions } from "../reading/open-definitions.ts";
import { keyFigures } from "../reports/quality/key-figures.ts";
import { people } from "../subjects/people/people.ts";

/** A figure that a change of 口径 would change, of a team or of all (`of` is null), or a table's rows that count. */
export interface ChangedFigure {
  readonly title: string;
  readonly english: string;
  readonly format: Format;
  readonly of: string | null;
  readonly before: Value;
  readonly after: Value;
}

/** The key figures of a period that changes of 口径 would change, worked out with and without them; nothing is written. */
export async function compareDefinitions(
  sheets: readonly Sheet[],
  { changes, period }: { readonly changes: readonly DefinitionChange[]; readonly period: Period },
  options: WorkOptions = {},
): Promise<ChangedFigure[]> {
  const { rows, rest } = await openDefinitions(sheets.filter(({ stamp }) => stamp === null));
  const definitions = readDefinitions(changeDefinitions(rows, changes, VOCABULARY), VOCABULARY);
  const written = literalSheet(definitionsTable.title, [
    [...DEFINITION_HEADERS],
    ...definitionRows(definitions, BLOCKS),
  ]);
  const [before, after] = [await openCentre(sheets, options), await openCentre([...rest, written], options)];
  return [...changedCounts(before, after), ...changedFigures(before, after, period)];
}

function changedCounts(before: Centre, after: Centre): ChangedFigure[] {
  const tables = [...new Set([...before.readings, ...after.readings].map(({ table }) => table))];
  const named = { title: "计入的行数", english: "Rows counted", format: "count" } as const;
  return tables
    .filter((table) => table !== definitionsTable.id)
    .map((table) => ({
      ...named,
      of: after.titleOf(table),
      before: countOf(before, table),
      after: countOf(after, table),
    }))
    .filter(isChanged);
}

function countOf({ readings }: Centre, table: string): number {
  return readings.filter((one) => one.table === table).reduce((sum, { counted }) => sum + counted, 0);
}

function changedFigures(before: Centre, after: Centre, period: Period): ChangedFigure[] {
  const question = { period, only: {}, options: {} };
  const [old, fresh] = [before, after].map((centre) => valuesByTeam(computeReport(keyFigures, centre, question)));
  const teams = [null, ...new Set([...old!.keys(), ...fresh!.keys()].filter((team) => team !== null))];
  return keyFigures.show.flatMap(({ id, title, english, format }) =>
    teams
      .map((of) => ({
        title,
        english,
        format,
        of,
        before: old!.get(of)?.[id] ?? null,
        after: fresh!.get(of)?.[id] ?? null,
      }))
      .filter(isChanged),
  );
}

/** Null stands for all teams. */
function valuesByTeam({
  rows,
  totals,
  world,
}: ReportTable<Centre>): Map<string | null, Readonly<Record<string, Value>>> {
  const teams = rows.map(({ keys, values }) => [world.of(people).teams.texts[keys[0]!]!, values] as const);
  return new Map<string | null, Readonly<Record<string, Value>>>([
    ...(totals ? [[null, totals.values] as const] : []),
    ...teams,
  ]);
}

function isChanged({ before, after }: ChangedFigure): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
