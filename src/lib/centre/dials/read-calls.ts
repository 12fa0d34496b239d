import type { Batch, BatchIntake, Intake } from "../../table/intake.ts";
import { DAY_SECONDS } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import { numeralText } from "../../table/types/text.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { foldOutcome, isConnected, type OutcomeClass } from "../definitions/outcomes.ts";
import { AgentColumn, NOT_SOLE, noteOnAgent } from "../people/agent-column.ts";
import type { Directory, System } from "../people/directory.ts";
import { callColumns, type CallColumns } from "./call-columns.ts";
import { CodeMemo } from "./code-memo.ts";
import { NO_CITY, type DialCounts, type DialKeys, type DialFacts } from "./dial-facts.ts";
import { RepeatedCalls } from "./repeated-calls.ts";
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
  private readonly outcomes: CodeMemo<DialCounts | null>;
  private readonly products: CodeMemo<number>;
  private readonly cities: CodeMemo<number>;
  private readonly namedSystems: CodeMemo<System>;

  constructor({ dictionaries }: TableReader, intake: DialIntake) {
    this.texts = dictionaries;
    this.intake = intake;
    const { definitions, directory, dials } = intake;
    const memo = <T>(field: string, work: (text?: string) => T) => new CodeMemo(dictionaries[field]!, work);
    this.agents = new AgentColumn(directory, dictionaries["agentId"]!);
    this.outcomes = memo("outcome", (word) => countsOf(definitions.outcomes.get(foldOutcome(word!))));
    this.products = memo("product", (product) => dials.products.code(product!));
    this.cities = memo("city", (city) => dials.cities.code(city ?? NO_CITY));
    this.namedSystems = memo("system", systemOf);
    dials.recordings.texts = dictionaries["recordingId"]!.texts;
  }

  open(batch: Batch): BatchIntake {
    const { agentId, outcome } = batch.columns;
    const calls = callColumns(batch);
    const system = this.systems(batch);
    const cell = (index: number) => ({ code: agentId![index]!, system: system(index), day: calls.days[index]! });
    const sole = (index: number) => this.agents.sole(agentId![index]!, system(index));
    this.repeated.reserve(batch.rowsToCome);
    this.intake.dials.reserve(batch.rowsToCome);
    return {
      checks: {
        agentId: (index) => (sole(index) === NOT_SOLE ? this.agents.check(cell(index)) : null),
        outcome: (index) => (this.outcomes.of(outcome![index]!) ? null : "unknownOutcome"),
      },
      accept: (index) => {
        const only = sole(index);
        const agent = only === NOT_SOLE ? this.agents.resolve(cell(index)) : only;
        if (this.repeated.seen(agent, calls, index)) return { code: "duplicateRow", field: "date" };
        this.count({ batch, calls, index }, { agent, system: system(index) });
        return null;
      },
    };
  }

  private count({ batch, calls, index }: CallRow, { agent, system }: Pick<DialKeys, "agent" | "system">): void {
    const { columns } = batch;
    const { dials, directory } = this.intake;
    const day = calls.days[index]!;
    const outcome = this.outcomes.of(columns["outcome"]![index]!)!;
    const told = columns["talkSeconds"]![index]!;
    const product = this.products.of(columns["product"]![index]!);
    const city = this.cities.of(columns["city"]![index]!);
    const talkSeconds = outcome.connected === 1 && told > 0 ? told : 0;
    const origin = { sheet: this.intake.sheet(), row: batch.firstRow + index };
    const isPriced = dials.add({ day, agent, product, city, system, talkSeconds }, outcome, origin);
    const recording = calls.recordings[index]!;
    if (!Number.isNaN(recording)) dials.addRecording(recording);
    if (outcome.subscriptions > 0) dials.addSuccess(this.successAt(calls, index));
    if (!isPriced) batch.note(index, { code: "noPrice", field: "product" });
    const code = noteOnAgent(directory, agent, day);
    if (code) batch.note(index, { code, field: "agentId" });
  }

  private successAt({ seconds, phones, recordings }: CallColumns, index: number) {
    const [second, phone] = [seconds[index]!, phones[index]!];
    return {
      timeSeconds: Number.isNaN(second) ? null : second % DAY_SECONDS,
      phone: Number.isNaN(phone) ? "" : numeralText(phone, this.texts["phone"]!),
      recordingId: this.texts["recordingId"]!.texts[recordings[index]!] ?? null,
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

/** One call of a batch. */
interface CallRow {
  readonly batch: Batch;
  readonly calls: CallColumns;
  readonly index: number;
}

/** What a call of this outcome counts for; null of an outcome nobody knows. */
function countsOf(outcome: OutcomeClass | undefined): DialCounts | null {
  if (outcome === undefined) return null;
  return {
    dialled: 1,
    connected: Number(isConnected(outcome)),
    subscriptions: Number(outcome === "subscribed"),
    refusals: Number(outcome === "refused"),
    callbacks: Number(outcome === "callback"),
  };
}
