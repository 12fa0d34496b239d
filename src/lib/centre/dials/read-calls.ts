import type { Batch, Intake } from "../../table/intake.ts";
import { precisionOf, Precision, secondsOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { foldOutcome, isConnected, type OutcomeClass } from "../definitions/outcomes.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import type { Directory, System } from "../people/directory.ts";
import type { CallIndex } from "./call-index.ts";
import type { DialCounts, DialFacts } from "./dial-facts.ts";
import { RepeatedCalls, type CallIdentity } from "./repeated-calls.ts";
import { systemOf, systemOfSheet } from "./system-name.ts";

/** What dials are read with, and where they go. */
export interface DialIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly dials: DialFacts;
  readonly calls: CallIndex;
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
  private readonly outcomes = new Map<number, OutcomeClass | undefined>();

  constructor({ dictionaries }: TableReader, intake: DialIntake) {
    this.texts = dictionaries;
    this.intake = intake;
    this.agents = new AgentColumn(intake.directory, dictionaries["agentId"]!);
  }

  open(batch: Batch) {
    const { agentId, outcome } = batch.columns;
    const system = this.systems(batch);
    const cell = (index: number) => ({ code: agentId![index]!, system: system(index), day: dayAt(batch, index) });
    return {
      checks: {
        agentId: (index: number) => this.agents.check(cell(index)),
        outcome: (index: number) => (this.outcomeOf(outcome![index]!) ? null : "unknownOutcome"),
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
    const day = dayAt(batch, index);
    const product = this.texts["product"]!.texts[columns["product"]![index]!]!;
    const city = this.texts["city"]!.texts[columns["city"]![index]!] ?? null;
    const counts = countsOf(this.outcomeOf(columns["outcome"]![index]!)!, columns["talkSeconds"]![index]!);
    const origin = { sheet: this.intake.sheet(), row: batch.firstRow + index };
    const isPriced = this.intake.dials.add({ day, agent, product, city, system }, counts, origin);
    this.intake.calls.add({ agent, day, product, city, system });
    if (!isPriced) batch.note(index, { code: "noPrice", field: "product" });
    const code = noteOnAgent(this.intake.directory, agent, day);
    if (code) batch.note(index, { code, field: "agentId" });
  }

  /** A missing 系统 column is told by the sheet's name. */
  private systems(batch: Batch): (index: number) => System {
    const ofSheet = systemOfSheet(batch.sheet);
    if (!batch.has("system")) return () => ofSheet;
    return (index) => systemOf(this.texts["system"]!.texts[batch.columns["system"]![index]!]);
  }

  private outcomeOf(code: number): OutcomeClass | undefined {
    if (!this.outcomes.has(code)) {
      const word = foldOutcome(this.texts["outcome"]!.texts[code]!);
      this.outcomes.set(code, this.intake.definitions.outcomes.get(word));
    }
    return this.outcomes.get(code);
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
function secondsAt({ columns }: Batch, index: number): { seconds: number; precision: Precision } {
  const [date, time] = [columns["date"]![index]!, columns["time"]![index]!];
  if (precisionOf(date) !== Precision.date || Number.isNaN(time))
    return { seconds: secondsOf(date), precision: precisionOf(date) };
  return { seconds: secondsOf(date) + secondsOf(time), precision: precisionOf(time) };
}

function dayAt(batch: Batch, index: number): number {
  return Math.floor(secondsAt(batch, index).seconds / 86400);
}

/** A call without phone or time of day is never a repeat: NaN equals nothing. */
function identityOf(batch: Batch, index: number, agent: number): CallIdentity {
  const { product, phone, recordingId } = batch.columns;
  const { seconds, precision } = secondsAt(batch, index);
  return {
    agent,
    product: product![index]!,
    phone: phone![index]!,
    seconds: precision === Precision.date ? NaN : seconds,
    recording: recordingId![index]!,
    isToMinute: precision === Precision.minute,
  };
}
