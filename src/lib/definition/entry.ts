import type { Limit } from "./limits.ts";

/** How a value is written that is neither a number nor one of a few words. */
export interface Notation<V> {
  /** The value that a folded text stands for; nothing for any other text. */
  read(text: string): V | undefined;
  show(value: V): string;
}

/** One thing a centre may decide, declared once: its default, its limits, its line on the sheet 口径 and its documentation. */
export interface Entry<V = unknown> {
  readonly block: string;
  readonly item: string;
  /** Other names its item may go by. */
  readonly aliases?: readonly string[];
  readonly default: V;
  readonly unit: string | null;
  readonly note: string;
  readonly schema: Limit<V>;
  /** Where a value is one of a few: the words for them, in the order of the drop-down list. */
  readonly choices?: Readonly<Record<string, V & string>>;
  readonly notation?: Notation<V>;
}

/** Entries under their ids, in groups. */
export type EntryTree = { readonly [id: string]: Entry | EntryTree };

/** The values of a tree of entries, under the same ids. */
export type Values<T> = T extends Entry<infer V> ? V : { readonly [K in keyof T]: Values<T[K]> };

/** An entry with its full id, e.g. `assessment.weights.output`. */
export interface NamedEntry {
  readonly id: string;
  readonly entry: Entry;
}

type Declaration<V> = Omit<Entry<V>, "block">;

/** Gives the word that declares the entries of one block. */
export function entriesOf(block: string): <V>(declaration: Declaration<V>) => Entry<V> {
  return (declaration) => ({ block, ...declaration });
}

/** The entries of a tree, in the order of declaration. */
export function listEntries(tree: EntryTree, prefix = ""): NamedEntry[] {
  return Object.entries(tree).flatMap(([key, node]) =>
    isEntry(node) ? [{ id: prefix + key, entry: node }] : listEntries(node, `${prefix}${key}.`),
  );
}

/** The values of a tree: those that were set, the defaults of the rest. */
export function valuesOf<T extends EntryTree>(tree: T, set: ReadonlyMap<Entry, unknown>): Values<T> {
  const valueOf = (node: Entry | EntryTree): unknown => {
    if (!isEntry(node)) return valuesOf(node, set);
    return set.has(node) ? set.get(node) : node.default;
  };
  return Object.fromEntries(Object.entries(tree).map(([key, node]) => [key, valueOf(node)])) as Values<T>;
}

/** The value of the entry with the full id `id`. */
export function valueAt(values: object, id: string): unknown {
  return id.split(".").reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], values);
}

/** A value as a person says it: `接通`, `70%`, `5 份/月`. */
export function showValue(entry: Entry, value: unknown): string {
  const word = Object.keys(entry.choices ?? {}).find((one) => entry.choices?.[one] === value);
  if (word !== undefined) return word;
  if (entry.notation) return entry.notation.show(value);
  if (typeof value !== "number") return "未定";
  return entry.unit === "%" ? showPercent(value) : [value, entry.unit ?? []].flat().join(" ");
}

/** `0.7` is `70%`. */
export function showPercent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}

/** Whether a node of a tree is an entry, not a group of them. */
export function isEntry(node: Entry | EntryTree): node is Entry {
  return typeof node.item === "string";
}
