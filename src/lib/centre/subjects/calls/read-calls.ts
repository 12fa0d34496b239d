import type { Definitions } from "../../../definition/definitions.ts";
import { CodeMemo } from "../../../table/code-memo.ts";
import { Doubt } from "../../../table/doubts.ts";
import type { Batch, ColumnIntake, Fault, Intake } from "../../../table/intake.ts";
import type { Dictionary } from "../../../table/dictionary.ts";
import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import type { TableReader } from "../../../table/read-table.ts";
import type { Sheet } from "../../../table/sheet.ts";
import { type AgentCell, AgentColumn, NOT_SOLE, noteOnAgent } from "../people/agent-column.ts";
import type { Directory, System } from "../people/directory.ts";
import { systemOf, systemOfSheet } from "../people/system-name.ts";
import { callColumns, type CallColumns } from "./call-columns.ts";
import { type DialCounts, type DialFacts, NO_CITY } from "./dial-facts.ts";
import { type CallMeanings, fillDials } from "./fill-dials.ts";
import type { KeptCalls } from "./kept-calls.ts";
import { outcomes } from "./outcome-block.ts";
import { foldOutcome, isConnected, type OutcomeClass } from "./outcomes.ts";
import { RepeatedCalls } from "./repeated-calls.ts";

const REPEATED: Fault = { code: "duplicateRow", field: "date" };
const UNPRICED: Fault = { code: "noPrice", field: "product" };

/** Outcomes by which a customer asks not to be called again. */
const UNWANTED = new Set(["勿扰", "不要再打"]);

/** What dials are read with, and where they go. */
export interface DialIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly dials: DialFacts;
  readonly phones: PhoneBook;
  /** The sheets of calls, by their places among those read. */
  readonly sheets: Map<number, Sheet>;
}

/** Takes 外呼明细: one row is one dial. */
export function takeCalls(reader: TableReader, intake: DialIntake, kept: KeptCalls): Intake {
  const calls = new CallRows(reader, intake, kept);
  const classes = intake.definitions.of(outcomes);
  const isKnown = (word: string) => classes.has(foldOutcome(word));
  return Object.assign((batch: Batch) => calls.open(batch), {
    knows: { field: "outcome", isKnown, code: "foreignOutcomes" },
  });
}

class CallRows {
  private readonly meanings: CallMeanings;
  private readonly systems: CodeMemo<System>;
  private readonly agents: AgentColumn;
  private readonly repeated: RepeatedCalls;
  private readonly kept: KeptCalls;
  private readonly intake: DialIntake;
  private readonly phoneTexts: Dictionary;
  private readonly isUnwanted: CodeMemo<boolean>;

  constructor({ dictionaries }: TableReader, intake: DialIntake, kept: KeptCalls) {
    const { definitions, directory, dials } = intake;
    const memo = <T>(field: string, work: (text?: string) => T) => new CodeMemo(dictionaries[field]!, work);
    this.meanings = {
      outcomes: memo("outcome", (word) => countsOf(definitions.of(outcomes).get(foldOutcome(word!)))),
      products: memo("product", (product) => dials.products.code(product!)),
      cities: memo("city", (city) => dials.cities.code(city ?? NO_CITY)),
    };
    this.systems = memo("system", systemOf);
    this.agents = new AgentColumn(directory, dictionaries["agentId"]!);
    this.repeated = new RepeatedCalls(kept);
    this.kept = kept;
    this.intake = intake;
    this.isUnwanted = memo("outcome", (word) => UNWANTED.has(foldOutcome(word!)));
    kept.name(dictionaries["recordingId"]!);
    this.phoneTexts = dictionaries["phone"]!;
  }

  open(batch: Batch): ColumnIntake {
    const phones = this.intake.phones.keysOf(batch.columns["phone"]!, this.phoneTexts);
    const calls = callColumns(batch, this.systemsOf(batch), phones);
    this.intake.sheets.set(batch.sheetNumber, batch.sheet);
    this.repeated.reserve(batch.rowsToCome);
    this.intake.dials.reserve(batch.rowsToCome);
    return {
      checks: {
        agentId: (index) =>
          this.soleAgent(calls, index) === NOT_SOLE ? this.agents.check(cellAt(calls, index)) : null,
        outcome: (index) => (this.isKnown(calls, index) ? null : "unknownOutcome"),
      },
      doubt: (doubts) => this.doubt(calls, doubts),
      acceptAll: (rows, refuse) => {
        this.resolveAgents(calls, rows);
        const kept = this.repeated.sift(calls, rows, (index) => refuse(index, REPEATED));
        this.count(batch, calls, kept);
      },
    };
  }

  private doubt(calls: CallColumns, doubts: Uint8Array): void {
    for (let index = 0; index < doubts.length; index++) {
      if (doubts[index] !== Doubt.none) continue;
      const agent = this.soleAgent(calls, index);
      calls.agents[index] = agent;
      if (agent === NOT_SOLE || !this.isKnown(calls, index)) doubts[index] = Doubt.some;
    }
  }

  /** Those whom their number alone did not tell. */
  private resolveAgents(calls: CallColumns, rows: Int32Array): void {
    for (let i = 0; i < rows.length; i++) {
      const index = rows[i]!;
      if (calls.agents[index] === NOT_SOLE) calls.agents[index] = this.agents.resolve(cellAt(calls, index));
    }
  }

  private count(batch: Batch, calls: CallColumns, rows: Int32Array): void {
    const { directory, dials } = this.intake;
    const filling = { into: dials.extend(rows.length, batch.sheetNumber), rows, calls, firstRow: batch.firstRow };
    for (const index of fillDials(filling, { ...this.meanings, dials, directory })) batch.note(index, UNPRICED);
    const first = this.kept.size - rows.length;
    for (let i = 0; i < rows.length; i++) {
      if (this.isUnwanted.of(calls.outcomes[rows[i]!]!)) this.kept.unwanted.push(first + i);
      const code = noteOnAgent(directory, calls.agents[rows[i]!]!, calls.days[rows[i]!]!);
      if (code) batch.note(rows[i]!, { code, field: "agentId" });
    }
  }

  private soleAgent({ agentCodes, systems }: CallColumns, index: number): number {
    return this.agents.sole(agentCodes[index]!, systems[index] as System);
  }

  private isKnown({ outcomes }: CallColumns, index: number): boolean {
    return this.meanings.outcomes.of(outcomes[index]!) !== null;
  }

  /** A missing 系统 column is told by the sheet's name. */
  private systemsOf(batch: Batch): Uint8Array {
    const codes = batch.columns["system"]!;
    const systems = new Uint8Array(codes.length);
    if (!batch.has("system")) return systems.fill(systemOfSheet(batch.sheet));
    for (let index = 0; index < codes.length; index++) systems[index] = this.systems.of(codes[index]!);
    return systems;
  }
}

function cellAt({ agentCodes, systems, days }: CallColumns, index: number): AgentCell {
  return { code: agentCodes[index]!, system: systems[index] as System, day: days[index]! };
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
