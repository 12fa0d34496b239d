import { type Place, UserError } from "../problem.ts";
import { fold } from "../table/fold.ts";
import { suggest } from "../table/nearest.ts";
import {
  type Block,
  defaultOf,
  entriesIn,
  namesOf,
  type ValuesBlock,
  type Vocabulary,
  type WordsBlock,
} from "./block.ts";
import { Definitions } from "./definitions.ts";
import { type Entry, valuesOf } from "./entry.ts";
import { foldWord } from "./fold-word.ts";
import { entryKey, readEntry } from "./read-entry.ts";
import { DefinitionFault, type DefinitionRow, itemText, misfit, type Setting, valueText } from "./row.ts";

const MOST_FAULTS = 5;

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
  const { blocks } = vocabulary;
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
  const definitions = decide(blocks, [...settings.values()]);
  if (faults.length === 0) faults.push(...brokenLaws(blocks, definitions, settings));
  return { definitions, faults };
}

function readRow(row: DefinitionRow, vocabulary: Vocabulary): Setting[] {
  const { blocks } = vocabulary;
  const [item, value] = [itemText(row), valueText(row)];
  if (item === "" && value === "") return [];
  const name = nameIn(row, blocks);
  if (item === "") throw new DefinitionFault(row.itemPlace, `“${name}”的这一行没有写项。`);
  const own = blocks.filter((block) => block.name === name);
  const words = own.find((block): block is WordsBlock => block.kind === "words");
  if (!words) return readEntry(row, name, entriesIn(own));
  return value === "" ? [] : words.read(row, vocabulary);
}

function nameIn(row: DefinitionRow, blocks: readonly Block[]): string {
  const written = fold(row.block);
  const name = namesOf(blocks).find((one) => foldWord(written) === one);
  if (name !== undefined) return name;
  throw new DefinitionFault(row.blockPlace, `没有“${written}”这一块。${suggest(written, namesOf(blocks))}`);
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

function decide(blocks: readonly Block[], settings: readonly Setting[]): Definitions {
  const decidedIn = (name: string) => settings.filter(({ block }) => block === name).map(({ decides }) => decides);
  const valueOf = (block: Block): unknown => {
    const decided = decidedIn(block.name);
    if (decided.length === 0) return defaultOf(block);
    if (block.kind === "words") return block.decide(decided);
    return valuesOf(block.entries, new Map(decided as [Entry, unknown][]));
  };
  return new Definitions(new Map(blocks.map((block) => [block, valueOf(block)])));
}

function brokenLaws(
  blocks: readonly Block[],
  definitions: Definitions,
  settings: ReadonlyMap<string, Setting>,
): DefinitionFault[] {
  const values = blocks.filter((block): block is ValuesBlock => block.kind === "values");
  const broken = values.flatMap((block) => block.laws.filter((law) => !law.holds(definitions.of(block) as never)));
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
