import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf, momentOf, precisionOf, Precision, secondsOf, timeOfDaySeconds } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { foldOutcome, isConnected, type OutcomeClass } from "../definitions/outcomes.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import type { Directory, System } from "../people/directory.ts";
import { CodeMemo } from "./code-memo.ts";
import { NO_CITY, type DialCounts, type DialFacts } from "./dial-facts.ts";
import { RepeatedCalls, type CallIdentity } from "./repeated-calls.ts";
import { systemOf, systemOfSheet } from "./system-name.ts";

/** What dials are read with, and where they go. */
export interface DialIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly dials: DialFacts;
  /** The number, among all sheets read, of the sheet at hand. */
  readonly sheet: () => number;
}

/** Takes 外呼明细: one row is one dial. */
export function takeCalls(reader: TableReader, intake: DialIntake): Intake {
  const calls = new CallRows(reader, intake);
  return (batch) => calls.open(batch);
}

class CallRows {
  private readonly texts: TableReader["dictionaries"];
  private readonly intake: DialIntake;
  private readonly agents: AgentColumn;
  private readonly repeated = new RepeatedCalls();
  private readonly outcomes: CodeMemo<OutcomeClass | null>;
  private readonly products: CodeMemo<number>;
  private readonly cities: CodeMemo<number>;
  private readonly namedSystems: CodeMemo<System>;

  constructor({ dictionaries }: TableReader, intake: DialIntake) {
    this.texts = dictionaries;
    this.intake = intake;
    const { definitions, directory, dials } = intake;
    const memo = <T>(field: string, work: (text?: string) => T) => new CodeMemo(dictionaries[field]!, work);
    this.agents = new AgentColumn(directory, dictionaries["agentId"]!);
    this.outcomes = memo("outcome", (word) => definitions.outcomes.get(foldOutcome(word!)) ?? null);
    this.products = memo("product", (product) => dials.products.code(product!));
    this.cities = memo("city", (city) => dials.cities.code(city ?? NO_CITY));
    this.namedSystems = memo("system", systemOf);
    dials.recordings.texts = dictionaries["recordingId"]!.texts;
  }

  open(batch: Batch) {
    const { agentId, outcome } = batch.columns;
    const system = this.systems(batch);
    const cell = (index: number) => {
      return { code: agentId![index]!, system: system(index), day: dayOf(momentAt(batch, index)) };
    };
    return {
      checks: {
        agentId: (index: number) => this.agents.check(cell(index)),
        outcome: (index: number) => (this.outcomes.of(outcome![index]!) ? null : "unknownOutcome"),
      },
      accept: (index: number) => {
        const agent = this.agents.resolve(cell(index));
        if (this.repeated.seen(identityOf(batch, index, agent))) return { code: "duplicateRow", field: "date" };
        this.count(batch, { index, agent, system: system(index) });
        return null;
      },
    };
  }

  private count(batch: Batch, { index, agent, system }: { index: number; agent: number; system: System }): void {
    const { columns } = batch;
    const day = dayOf(momentAt(batch, index));
    const product = this.products.of(columns["product"]![index]!);
    const city = this.cities.of(columns["city"]![index]!);
    const counts = countsOf(this.outcomes.of(columns["outcome"]![index]!)!, columns["talkSeconds"]![index]!);
    const origin = { sheet: this.intake.sheet(), row: batch.firstRow + index };
    const isPriced = this.intake.dials.add({ day, agent, product, city, system }, counts, origin);
    const recording = columns["recordingId"]![index]!;
    if (!Number.isNaN(recording)) this.intake.dials.addRecording(recording);
    if (counts.subscriptions > 0) this.intake.dials.addSuccess(this.successAt(batch, index));
    if (!isPriced) batch.note(index, { code: "noPrice", field: "product" });
    const code = noteOnAgent(this.intake.directory, agent, day);
    if (code) batch.note(index, { code, field: "agentId" });
  }

  private successAt(batch: Batch, index: number) {
    const { phone, recordingId } = batch.columns;
    const moment = momentAt(batch, index);
    return {
      timeSeconds: precisionOf(moment) === Precision.date ? null : timeOfDaySeconds(moment),
      phone: this.texts["phone"]!.texts[phone![index]!] ?? "",
      recordingId: this.texts["recordingId"]!.texts[recordingId![index]!] ?? null,
    };
  }

  /** A missing 系统 column is told by the sheet's name. */
  private systems(batch: Batch): (index: number) => System {
    const ofSheet = systemOfSheet(batch.sheet);
    if (!batch.has("system")) return () => ofSheet;
    const { system } = batch.columns;
    return (index) => this.namedSystems.of(system![index]!);
  }
}

function countsOf(outcome: OutcomeClass, talkSeconds: number): DialCounts {
  const isReached = isConnected(outcome);
  return {
    dialled: 1,
    connected: Number(isReached),
    subscriptions: Number(outcome === "subscribed"),
    refusals: Number(outcome === "refused"),
    callbacks: Number(outcome === "callback"),
    talkSeconds: isReached && talkSeconds > 0 ? talkSeconds : 0,
  };
}

/** The moment of a call: its date cell's when that shows a time, else its date with its time cell. */
function momentAt({ columns }: Batch, index: number): number {
  const date = columns["date"]![index]!;
  const time = columns["time"]![index]!;
  if (precisionOf(date) !== Precision.date || Number.isNaN(time)) return date;
  return momentOf(secondsOf(date) + secondsOf(time), precisionOf(time));
}

function identityOf(batch: Batch, index: number, agent: number): CallIdentity {
  const { product, phone, recordingId } = batch.columns;
  const moment = momentAt(batch, index);
  const precision = precisionOf(moment);
  return {
    agent,
    product: product![index]!,
    phone: phone![index]!,
    seconds: precision === Precision.date ? NaN : secondsOf(moment),
    recording: recordingId![index]!,
    isToMinute: precision === Precision.minute,
  };
}
