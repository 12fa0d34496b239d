import type { Dictionary } from "../../../table/dictionary.ts";
import { AMBIGUOUS, type Directory, type System } from "./directory.ts";

/** An agent cell in context: its text's code, and the row's system and day. */
export interface AgentCell {
  readonly code: number;
  readonly system: System;
  readonly day: number;
}

export const NOT_SOLE = -1;

/** Resolves a table's agent cells, looking each distinct number up once. */
export class AgentColumn {
  private readonly directory: Directory;
  private readonly texts: Dictionary;
  private readonly known: (readonly number[])[] = [];
  private readonly soles: number[] = [];

  constructor(directory: Directory, texts: Dictionary) {
    this.directory = directory;
    this.texts = texts;
  }

  /** The one agent whom the cell can mean, whatever the day; NOT_SOLE where there are several or none. */
  sole(code: number, system: System): number {
    return (this.soles[code * 3 + system] ??= this.findSole(code, system));
  }

  /** The agent's code, a stranger's if need be; or AMBIGUOUS. */
  resolve({ code, system, day }: AgentCell): number {
    const candidates = this.candidates(code, system);
    return candidates.length === 0
      ? this.directory.stranger(this.texts.texts[code]!)
      : this.directory.choose(candidates, day);
  }

  /** The code a row must be set aside for, if any. */
  check(cell: AgentCell): string | null {
    const candidates = this.candidates(cell.code, cell.system);
    const isAmbiguous = candidates.length > 1 && this.directory.choose(candidates, cell.day) === AMBIGUOUS;
    return isAmbiguous ? "ambiguousAgent" : null;
  }

  private findSole(code: number, system: System): number {
    const candidates = this.candidates(code, system);
    return candidates.length === 1 ? candidates[0]! : NOT_SOLE;
  }

  private candidates(code: number, system: System): readonly number[] {
    const key = code * 3 + system;
    return (this.known[key] ??= this.directory.candidates(this.texts.texts[code]!, system));
  }
}

/** The notes a counted row earns by who its agent is on its day (spec 1.3). */
export function noteOnAgent(directory: Directory, agent: number, day: number): string | null {
  const person = directory.person(agent);
  if (!person) return "unknownAgent";
  if (day > person.left) return "agentLeft";
  return day < person.joined ? "agentNotJoined" : null;
}
