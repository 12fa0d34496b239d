import { GrowingColumn } from "../../facts/growing-column.ts";
import type { CallColumns } from "./call-columns.ts";

const NO_RECORDING = -1;

/** What tells calls apart, in columns: a million of them make no object. */
export class KeptCalls {
  private readonly agents = integers();
  private readonly products = integers();
  private readonly phones = decimals();
  private readonly seconds = decimals();
  private readonly recordings = integers();
  private readonly toMinute = integers();
  private readonly hashes = integers();

  get size(): number {
    return this.hashes.length;
  }

  /** Keeps an agent's call; gives its place. */
  add(agent: number, calls: CallColumns, index: number): number {
    const [product, phone, seconds] = [calls.products[index]!, calls.phones[index]!, calls.seconds[index]!];
    const recording = calls.recordings[index]!;
    this.agents.push(agent);
    this.products.push(product);
    this.phones.push(phone);
    this.seconds.push(seconds);
    this.recordings.push(Number.isNaN(recording) ? NO_RECORDING : recording);
    this.toMinute.push(calls.toMinute[index]!);
    this.hashes.push(mix(mix(mix(agent, product), phone), seconds));
    return this.size - 1;
  }

  /** Lets the call go that was kept last. */
  dropLast(): void {
    for (const column of this.columns()) column.length--;
  }

  /** Equal for calls that may be one. */
  hashAt(place: number): number {
    return this.hashes.at(place);
  }

  /** Whether two are one call: a time to the minute proves it only with the recording. */
  areOne(place: number, other: number): boolean {
    if (this.hashes.at(place) !== this.hashes.at(other) || !this.haveOneIdentity(place, other)) return false;
    const recording = this.recordings.at(place);
    const isProvedByRecording = recording !== NO_RECORDING && recording === this.recordings.at(other);
    return isProvedByRecording || (this.toMinute.at(place) === 0 && this.toMinute.at(other) === 0);
  }

  /** Makes room for so many more calls. */
  reserve(count: number): void {
    for (const column of this.columns()) column.reserve(count);
  }

  private haveOneIdentity(place: number, other: number): boolean {
    return (
      this.phones.at(place) === this.phones.at(other) &&
      this.seconds.at(place) === this.seconds.at(other) &&
      this.agents.at(place) === this.agents.at(other) &&
      this.products.at(place) === this.products.at(other)
    );
  }

  private columns(): (GrowingColumn<Int32Array> | GrowingColumn<Float64Array>)[] {
    const { agents, products, phones, seconds, recordings, toMinute, hashes } = this;
    return [agents, products, phones, seconds, recordings, toMinute, hashes];
  }
}

function mix(hash: number, number: number): number {
  const mixed = Math.imul(hash ^ (number | 0), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function integers() {
  return new GrowingColumn((length) => new Int32Array(length));
}

function decimals() {
  return new GrowingColumn((length) => new Float64Array(length));
}
