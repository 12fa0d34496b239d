import { type Place, UserError } from "../../problem.ts";
import { fold } from "../../table/fold.ts";
import { suggest } from "../../table/nearest.ts";
import { defaultDefinitions, type Definitions, entries } from "./definitions.ts";
import { valuesOf } from "./entry.ts";
import { foldWord } from "./fold-word.ts";
import { laws } from "./laws.ts";
import { readDay } from "./read-days.ts";
import { entryKey, readEntry } from "./read-entry.ts";
import { readOutcome } from "./read-outcome.ts";
import { readStatus } from "./read-status.ts";
import { readSheetTable, readSynonyms } from "./read-tables.ts";
import {
  type BlockReader,
  DefinitionFault,
  type DefinitionRow,
  type Draft,
  itemText,
  misfit,
  type Setting,
  valueText,
  type Vocabulary,
} from "./row.ts";

const MOST_FAULTS = 5;

/** The blocks of the sheet in its order; those without a reader hold single values. */
const BLOCK_READERS: Readonly<Record<string, BlockReader | null>> = {
  结果口径: readOutcome,
  比率口径: null,
  考核口径: null,
  评扣口径: null,
  考勤口径: readStatus,
  列名口径: readSynonyms,
  表名口径: readSheetTable,
  日历口径: readDay,
};

export const DEFINITION_BLOCKS: readonly string[] = Object.keys(BLOCK_READERS);

/** What rows decide, and what of them cannot be. */
export interface Judgement {
  readonly definitions: Definitions;
  readonly faults: readonly DefinitionFault[];
}

/** Lays the sheet's rows over the defaults; throws a `UserError` that names every cell to correct, up to five. */
export function readDefinitions(rows: readonly DefinitionRow[], vocabulary: Vocabulary): Definitions {
  const { definitions, faults } = judgeDefinitions(rows, vocabulary);
  if (faults.length > 0) throw new UserError(explain(faults, new Set(rows.map((row) => row.place.file)).size > 1));
  return definitions;
}

/** Lays rows over the defaults, with every fault beside what the others decide. */
export function judgeDefinitions(rows: readonly DefinitionRow[], vocabulary: Vocabulary): Judgement {
  const settings = new Map<string, Setting>();
  const faults: DefinitionFault[] = [];
  for (const row of rows) {
    try {
      for (const setting of readRow(row, vocabulary)) settle(settings, setting);
    } catch (fault) {
      if (!(fault instanceof DefinitionFault)) throw fault;
      faults.push(fault);
    }
  }
  const definitions = decide([...settings.values()]);
  if (faults.length === 0) faults.push(...brokenLaws(definitions, settings));
  return { definitions, faults };
}

function readRow(row: DefinitionRow, vocabulary: Vocabulary): Setting[] {
  const [item, value] = [itemText(row), valueText(row)];
  if (item === "" && value === "") return [];
  const block = blockNamed(row);
  if (item === "") throw new DefinitionFault(row.itemPlace, `“${block}”的这一行没有写项。`);
  const read = BLOCK_READERS[block];
  if (!read) return readEntry(row, block);
  return value === "" ? [] : read(row, vocabulary);
}

function blockNamed(row: DefinitionRow): string {
  const written = fold(row.block);
  const block = DEFINITION_BLOCKS.find((one) => foldWord(written) === one);
  if (block !== undefined) return block;
  throw new DefinitionFault(row.blockPlace, `没有“${written}”这一块。${suggest(written, DEFINITION_BLOCKS)}`);
}

function settle(settings: Map<string, Setting>, setting: Setting): void {
  const earlier = settings.get(setting.key);
  if (!earlier) settings.set(setting.key, setting);
  if (!earlier || earlier.meaning === setting.meaning) return;
  const { place, block } = setting.row;
  const other = addressOf(earlier.row.place, earlier.row.place.file !== place.file);
  const sentence = `“${fold(block)}·${setting.about}”在 ${other} 是“${earlier.meaning}”,这里是“${setting.meaning}”。请只留一处。`;
  throw new DefinitionFault(place, sentence);
}

function decide(settings: readonly Setting[]): Definitions {
  const draft: Draft = {
    values: new Map(),
    outcomes: new Map(defaultDefinitions.outcomes),
    statuses: new Map(),
    synonyms: [],
    sheetTables: new Map(),
    isWorkday: new Map(),
  };
  for (const setting of settings) setting.apply(draft);
  const { values, isWorkday, ...words } = draft;
  const daysOf = (worked: boolean) => new Set([...isWorkday.keys()].filter((day) => isWorkday.get(day) === worked));
  return { ...valuesOf(entries, values), ...words, calendar: { holidays: daysOf(false), workdays: daysOf(true) } };
}

function brokenLaws(definitions: Definitions, settings: ReadonlyMap<string, Setting>): DefinitionFault[] {
  const broken = laws.filter((law) => !law.holds(definitions));
  return broken.flatMap((law) => {
    const culprit = law.of.flatMap((entry) => settings.get(entryKey(entry)) ?? []).at(-1);
    return culprit ? [misfit(culprit.row, `${law.says}。`)] : [];
  });
}

function explain(faults: readonly DefinitionFault[], hasSeveralFiles: boolean): string {
  const lines = faults.map(({ place, message }) => `${addressOf(place, hasSeveralFiles)}:${message}`);
  const rest = lines.length - MOST_FAULTS;
  return [...lines.slice(0, MOST_FAULTS), ...(rest > 0 ? [`另有 ${rest} 处。`] : [])].join("\n");
}

/** `口径!C7`, with the file in front where that is needed to tell. */
function addressOf({ file, sheet, row, column }: Place, isFileNamed: boolean): string {
  return `${isFileNamed ? `[${file}]` : ""}${sheet}!${column ?? ""}${row ?? ""}`;
}
