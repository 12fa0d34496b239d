import { Dictionary } from "../../../table/dictionary.ts";
import { DAY_SECONDS } from "../../../table/moment.ts";
import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import { type CallColumns, NO_RECORDING } from "./call-columns.ts";

/** What calls have that other dials do not, in columns. Calls are the first of the dial facts: the places are the same. */
export class KeptCalls {
  size = 0;
  /** What the codes of recordings stand for. */
  recordingTexts = new Dictionary();
  /** The calls whose customer asked not to be called again, by place. */
  readonly unwanted: number[] = [];
  private readonly phoneBook: PhoneBook;
  private agents = new Int32Array(0);
  private products = new Int32Array(0);
  private phones = new Float64Array(0);
  private seconds = new Float64Array(0);
  private recordings = new Int32Array(0);
  private toMinute = new Uint8Array(0);

  constructor(phoneBook: PhoneBook) {
    this.phoneBook = phoneBook;
  }

  /** Says of which dictionary the codes of recordings are. */
  name(recordings: Dictionary): void {
    this.recordingTexts = recordings;
  }

  /** Makes room for so many more calls. */
  reserve(count: number): void {
    const needed = this.size + count;
    if (needed <= this.agents.length) return;
    const length = Math.max(needed, 2 * this.agents.length);
    const { agents, products, phones, seconds, recordings, toMinute } = this;
    (this.agents = new Int32Array(length)).set(agents);
    (this.products = new Int32Array(length)).set(products);
    (this.phones = new Float64Array(length)).set(phones);
    (this.seconds = new Float64Array(length)).set(seconds);
    (this.recordings = new Int32Array(length)).set(recordings);
    (this.toMinute = new Uint8Array(length)).set(toMinute);
  }

  /** Puts calls at the places behind the last one kept, for which there must be room; `keep` then keeps them. */
  lay(calls: CallColumns, rows: Int32Array): void {
    const { agents, products, phones, seconds, recordings, toMinute, size } = this;
    for (let i = 0; i < rows.length; i++) {
      const [index, place] = [rows[i]!, size + i];
      agents[place] = calls.agents[index]!;
      products[place] = calls.products[index]!;
      phones[place] = calls.phones[index]!;
      seconds[place] = calls.seconds[index]!;
      recordings[place] = calls.recordings[index]!;
      toMinute[place] = calls.toMinute[index]!;
    }
  }

  /** Keeps the call laid at a place, which moves up if calls before it were let go; gives its place from now on. */
  keep(place: number): number {
    if (place !== this.size) this.move(place, this.size);
    return this.size++;
  }

  /** A number that is the same for calls that may be one. */
  hashAt(place: number): number {
    return mix(mix(mix(this.agents[place]!, this.products[place]!), this.phones[place]!), this.seconds[place]!);
  }

  /** Without its number or time a call cannot be told to be another, nor with a time to the minute and no recording. */
  isComparableAt(place: number): boolean {
    if (Number.isNaN(this.phones[place]!) || Number.isNaN(this.seconds[place]!)) return false;
    return this.toMinute[place] === 0 || this.recordings[place] !== NO_RECORDING;
  }

  /** Whether two are one call: a time to the minute proves it only with the recording. */
  areOne(place: number, other: number): boolean {
    if (!this.haveOneIdentity(place, other)) return false;
    const isProvedByTime = this.toMinute[place] === 0 && this.toMinute[other] === 0;
    return isProvedByTime || (this.recordingOf(place) !== "" && this.recordingOf(place) === this.recordingOf(other));
  }

  /** When a call began, in seconds; NaN where no time was given. */
  secondAt(place: number): number {
    return this.seconds[place]!;
  }

  /** When a call began, in seconds; null where no time was given. */
  secondOf(place: number): number | null {
    const second = this.seconds[place]!;
    return Number.isNaN(second) ? null : second;
  }

  /** The second of the day that a call began at; null where no time was given. */
  timeOf(place: number): number | null {
    const second = this.seconds[place]!;
    return Number.isNaN(second) ? null : second % DAY_SECONDS;
  }

  /** The number that was called, as numbers are compared; empty where none was given. */
  phoneOf(place: number): string {
    return this.phoneBook.textOf(this.phones[place]!);
  }

  /** The number that was called, by its key in the book of phones. */
  phoneKeyOf(place: number): number {
    return this.phones[place]!;
  }

  /** The recording's number; empty where there is none. */
  recordingOf(place: number): string {
    return this.recordingTexts.texts[this.recordings[place]!] ?? "";
  }

  private move(from: number, to: number): void {
    const { agents, products, phones, seconds, recordings, toMinute } = this;
    for (const column of [agents, products, phones, seconds, recordings, toMinute]) column[to] = column[from]!;
  }

  private haveOneIdentity(place: number, other: number): boolean {
    return (
      this.seconds[place] === this.seconds[other] &&
      this.phones[place] === this.phones[other] &&
      this.agents[place] === this.agents[other] &&
      this.products[place] === this.products[other]
    );
  }
}

function mix(hash: number, number: number): number {
  const mixed = Math.imul(hash ^ (number | 0), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
