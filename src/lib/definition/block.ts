import type { Field, Table } from "../table/table.ts";
import { type Entry, type EntryTree, listEntries, type NamedEntry, type Values, valuesOf } from "./entry.ts";
import type { DefinitionRow, Setting } from "./row.ts";

/** All that 口径 may speak of: its blocks, and the tables that it may name. */
export interface Vocabulary {
  readonly blocks: readonly Block[];
  readonly tables: readonly VocabularyTable[];
}

export interface VocabularyTable extends Pick<Table, "id" | "title"> {
  readonly fields: Readonly<Record<string, Pick<Field, "headers">>>;
}

/** A body row of the sheet 口径: 块, 项, 值, 单位, 说明. */
export type WrittenRow = (string | number | null)[];

/** What entries must satisfy together. */
export interface Law<V> {
  readonly of: readonly Entry[];
  holds(values: V): boolean;
  readonly says: string;
}

/** Single values that a centre may decide, under one name of 口径; several such blocks may share it. */
export interface ValuesBlock<T extends EntryTree = EntryTree, V = Values<T>> {
  readonly kind: "values";
  /** In front of the ids of its entries; empty for none. */
  readonly id: string;
  readonly name: string;
  readonly entries: T;
  readonly laws: readonly Law<V>[];
  /** What a stamp says of its values, where that is not whatever is no default. */
  describe?(values: V): string[];
}

/** A centre's own words, of any number, each of which decides something. */
export interface WordsBlock<V = unknown> {
  readonly kind: "words";
  readonly name: string;
  /** Reads a row that has an item and a value. */
  read(row: DefinitionRow, vocabulary: Vocabulary): Setting[];
  /** What all rows together decide, each as its setting has it, in their order. */
  decide(decided: readonly unknown[]): V;
  /** The rows that decide the same. */
  rows(value: V): WrittenRow[];
  /** What the block shows of itself while it is empty. */
  readonly example?: readonly [item: string, note: string];
  choices?(vocabulary: Vocabulary): readonly string[];
  /** What a stamp says of it; nothing where all is as it was from the start. */
  describe(value: V): string[];
}

export type Block<V = unknown> = ValuesBlock<EntryTree, V> | WordsBlock<V>;

/** Declares a block of single values. */
export function valuesBlock<T extends EntryTree>(
  declared: Omit<ValuesBlock<T>, "kind" | "laws"> & Partial<Pick<ValuesBlock<T>, "laws">>,
): ValuesBlock<T> {
  return { kind: "values", laws: [], ...declared };
}

/** Declares a block of words. */
export function wordsBlock<V>(declared: Omit<WordsBlock<V>, "kind">): WordsBlock<V> {
  return { kind: "words", ...declared };
}

/** The entries of blocks with their full ids, e.g. `assessment.weights.output`. */
export function entriesIn(blocks: readonly Block[]): NamedEntry[] {
  return blocks.flatMap((block) => (block.kind === "values" ? entriesOfBlock(block) : []));
}

export function entriesOfBlock({ id, entries }: Pick<ValuesBlock, "id" | "entries">): NamedEntry[] {
  return listEntries(entries, id === "" ? "" : `${id}.`);
}

/** What a block is worth where nobody decided anything. */
export function defaultOf<V>(block: Block<V>): V {
  return block.kind === "values" ? (valuesOf(block.entries, new Map()) as V) : block.decide([]);
}

/** The names of blocks, each once, in their order. */
export function namesOf(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.map(({ name }) => name))];
}
