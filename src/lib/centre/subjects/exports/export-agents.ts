import type { Batch, Fault } from "../../../table/intake.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { AgentNames } from "./agent-names.ts";
import { AMBIGUOUS, type Directory, System } from "../people/directory.ts";

interface Cells {
  readonly agentId: string | null;
  readonly account: string | null;
  readonly name: string | null;
}

/**
 * Finds the agent of an export's row: by 工号, then by the account, else by the name when the roster has it once
 * (or one of its holders alone is employed on the day). A number that is one agent's next to a name that is only
 * another's may be either, as where a machine numbers people in its own way.
 */
export class ExportAgents {
  private readonly directory: Directory;
  private readonly reader: TableReader;
  private readonly names: AgentNames;

  constructor(directory: Directory, reader: TableReader) {
    this.directory = directory;
    this.reader = reader;
    this.names = new AgentNames(directory);
  }

  /** The agent's code, a stranger's if need be; or AMBIGUOUS. */
  resolve(batch: Batch, index: number, day: number): number {
    const cells = this.cellsAt(batch, index);
    const named = this.names.of(cells.name);
    const numbered = this.numbered(cells);
    if (numbered.length > 0) return this.agreed(numbered, named, day);
    if (named.length > 0) return this.directory.choose(named, day);
    return this.directory.stranger(cells.agentId ?? cells.name ?? "");
  }

  /** The fault of a row whose agent may be several people, at the cell that names them. */
  fault(batch: Batch, index: number): Fault {
    const field = this.cellsAt(batch, index).agentId === null ? "name" : "agentId";
    return { code: "ambiguousAgent", field };
  }

  /** The field by which a row names its agent. */
  fieldOf(batch: Batch, index: number): string {
    return this.fault(batch, index).field;
  }

  private agreed(numbered: readonly number[], named: readonly number[], day: number): number {
    const agent = this.directory.choose(numbered, day);
    const isAnother = named.length === 1 && !numbered.includes(named[0]!);
    return isAnother ? AMBIGUOUS : agent;
  }

  private numbered({ agentId, account }: Cells): readonly number[] {
    const numbers = [agentId, account].filter((text) => text !== null);
    const found = numbers.map((text) => this.directory.candidates(text, System.none));
    return found.find((candidates) => candidates.length > 0) ?? [];
  }

  private cellsAt({ columns }: Batch, index: number): Cells {
    const text = (field: keyof Cells) => this.reader.dictionaries[field]!.texts[columns[field]![index]!] ?? null;
    return { agentId: text("agentId"), account: text("account"), name: text("name") };
  }
}
