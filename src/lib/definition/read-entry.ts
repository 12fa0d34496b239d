import { isBlankText } from "../table/fold.ts";
import { suggest } from "../table/nearest.ts";
import { type Entry, type NamedEntry, showValue } from "./entry.ts";
import { foldWord } from "./fold-word.ts";
import { DefinitionFault, type DefinitionRow, itemText, misfit, type Setting, valueText } from "./row.ts";

const NUMBER = /^[¥]?([+-]?(?:\d+\.?\d*|\.\d+))(.*)$/;

/** Reads a row of a block of single values; a blank value decides nothing. */
export function readEntry(written: DefinitionRow, block: string, entries: readonly NamedEntry[]): Setting[] {
  const entry = entryNamed(written, block, entries);
  const row = withZero(written, entry);
  if (valueText(row) === "") return [];
  checkUnit(entry, row);
  const value = entry.choices ? chosenIn(entry.choices, row) : allowedIn(entry, row);
  const decides = [entry, value] as const;
  return [{ key: entryKey(entry), about: entry.item, meaning: showValue(entry, value), row, block, decides }];
}

/** The key of the setting that decides this entry. */
export function entryKey(entry: Entry): string {
  return `${entry.block} ${entry.item}`;
}

/** A blank that may be a 0 is one where the entry allows it. */
function withZero(row: DefinitionRow, { schema }: Entry): DefinitionRow {
  const isZero = row.mayBeZero && valueText(row) === "" && schema.safeParse(0).success;
  return isZero ? { ...row, value: 0 } : row;
}

function entryNamed(row: DefinitionRow, block: string, candidates: readonly NamedEntry[]): Entry {
  const item = itemText(row);
  const isNamed = (name: string) => foldWord(name) === foldWord(item);
  const found = candidates.find(({ id, entry }) => [entry.item, id, ...(entry.aliases ?? [])].some(isNamed));
  if (found) return found.entry;
  const items = candidates.map(({ entry }) => entry.item);
  throw new DefinitionFault(row.itemPlace, `“${block}”没有“${item}”这一项。${suggest(item, items)}`);
}

function checkUnit(entry: Entry, row: DefinitionRow): void {
  const unit = foldWord(row.unit ?? "");
  if (entry.unit === null || isUnit(entry.unit, unit)) return;
  const sentence = `“${entry.block}·${entry.item}”的单位是“${entry.unit}”,不是“${row.unit}”。请换算后改回原单位。`;
  throw new DefinitionFault(row.place, sentence);
}

function isUnit(unit: string, given: string): boolean {
  return isBlankText(given) || foldWord(unit).includes(given);
}

function chosenIn(choices: Readonly<Record<string, string>>, row: DefinitionRow): string {
  const text = foldWord(valueText(row));
  const found = Object.entries(choices).find((names) => names.some((name) => foldWord(name) === text));
  if (!found) throw misfit(row, suggest(valueText(row), Object.keys(choices)));
  return found[1];
}

function allowedIn(entry: Entry, row: DefinitionRow): unknown {
  const { success, data: value } = entry.schema.safeParse(writtenIn(entry, row));
  if (success) return value;
  throw misfit(row, `可填:${entry.schema.description}。`);
}

function writtenIn(entry: Entry, row: DefinitionRow): unknown {
  return entry.notation ? entry.notation.read(valueText(row)) : quantityIn(entry, row);
}

function quantityIn(entry: Entry, row: DefinitionRow): number | undefined {
  const [, digits = "", suffix = ""] = NUMBER.exec(foldWord(valueText(row)).replace(/,(?=\d{3})/g, "")) ?? [];
  if (digits === "") return undefined;
  if (entry.unit === "%") return fractionIn(entry, row, { number: Number(digits), suffix });
  return isUnit(entry.unit ?? "", suffix) ? Number(digits) : undefined;
}

/** `70%` is 0.7; a bare number beside the unit % is what it can be: 70 and 0.7 are both 70%. */
function fractionIn(
  entry: Entry,
  row: DefinitionRow,
  quantity: { number: number; suffix: string },
): number | undefined {
  const { number, suffix } = quantity;
  if (suffix === "%") return number / 100;
  if (suffix !== "") return undefined;
  const isPercent = foldWord(row.unit ?? "") === "%" && !entry.schema.safeParse(number).success;
  return isPercent ? number / 100 : number;
}
