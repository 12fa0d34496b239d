import { fold } from "../../../table/fold.ts";
import type { Directory } from "../people/directory.ts";

const HAS_LEFT = /\s*[([]已?离职[)\]]$/;

/** Who bears a name, by the roster; the blanks that some put into Chinese names make no difference. */
export class AgentNames {
  private readonly holders = new Map<string, Set<number>>();

  constructor({ people }: Directory) {
    people.forEach(({ stints }, agent) => {
      for (const { row } of stints) if (row.name !== null) this.register(row.name, agent);
    });
  }

  /** The agents of a name, which may have `(离职)` behind it, as DingTalk writes it; none for none. */
  of(name: string | null): readonly number[] {
    const key = keyOf(name ?? "");
    return [...(this.holders.get(key) ?? this.holders.get(key.replace(HAS_LEFT, "")) ?? [])];
  }

  private register(name: string, agent: number): void {
    this.holders.set(keyOf(name), (this.holders.get(keyOf(name)) ?? new Set()).add(agent));
  }
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}
