import { UNREADABLE } from "../decode.ts";
import { Dictionary } from "../dictionary.ts";
import { numeralText } from "../types/text.ts";
import { type Phone, type PhoneNote, readPhone } from "./read-phone.ts";

const NO_NOTES: readonly PhoneNote[] = [];
const LEAST_MOBILE = 13_000_000_000;
const MOST_MOBILE = 19_999_999_999;
const FIGURES = /^[1-9]\d{0,14}$/;

/**
 * The telephone numbers of a centre, each known by one key however it was written: a number of digits alone by itself, so
 * that a million of them are no texts, any other by its place in a list, counted down from -1. NaN is no phone at all.
 */
export class PhoneBook {
  private readonly areaCode: string | null;
  private readonly texts = new Dictionary();
  private readonly noNumbers = new Set<number>();
  private readonly masked = new Set<number>();
  private readonly read = new WeakMap<Dictionary, Map<number, Entry>>();

  constructor(areaCode: string | null) {
    this.areaCode = areaCode;
  }

  /** The key of a cell of a column of numerals, whose other texts are those of `written`. */
  keyOf(value: number, written: Dictionary): number {
    return isPlainMobile(value) || Number.isNaN(value) ? value : this.entry(value, written).key;
  }

  /** The keys of a column of cells; the column itself where each is its own. */
  keysOf(values: Float64Array, written: Dictionary): Float64Array {
    let keys = values;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (isPlainMobile(value) || Number.isNaN(value)) continue;
      if (keys === values) keys = values.slice();
      keys[i] = value === UNREADABLE ? value : this.keyOf(value, written);
    }
    return keys;
  }

  /** What a person should know of how the cell was read. */
  notesOn(value: number, written: Dictionary): readonly PhoneNote[] {
    return isPlainMobile(value) || Number.isNaN(value) ? NO_NOTES : this.entry(value, written).notes;
  }

  /** The key of a number that somebody asks for; `text` is folded and not blank. */
  keyOfText(text: string): number {
    return this.enter(readPhone(text, this.areaCode)).key;
  }

  /** The number as it is shown in full; empty where there is none. */
  textOf(key: number): string {
    return Number.isNaN(key) ? "" : key >= 0 ? String(key) : this.texts.texts[-1 - key]!;
  }

  /** Whether the key is of a number that others may be, not of one masked or unreadable, nor of none. */
  isNumber(key: number): boolean {
    return !Number.isNaN(key) && !this.noNumbers.has(key);
  }

  /** Whether the key can be held against others: what is unreadable equals what is written alike, what is masked nothing. */
  isComparable(key: number): boolean {
    return !Number.isNaN(key) && !this.masked.has(key);
  }

  private entry(value: number, written: Dictionary): Entry {
    const known = this.read.get(written) ?? new Map<number, Entry>();
    this.read.set(written, known);
    const entry = known.get(value) ?? this.enter(readPhone(numeralText(value, written), this.areaCode));
    known.set(value, entry);
    return entry;
  }

  private enter({ text, isNumber, notes }: Phone): Entry {
    const key = isNumber && FIGURES.test(text) ? Number(text) : -1 - this.texts.code(text);
    if (!isNumber) this.noNumbers.add(key);
    if (notes.includes("maskedPhone")) this.masked.add(key);
    return { key, notes };
  }
}

interface Entry {
  readonly key: number;
  readonly notes: readonly PhoneNote[];
}

function isPlainMobile(value: number): boolean {
  return value >= LEAST_MOBILE && value <= MOST_MOBILE;
}
