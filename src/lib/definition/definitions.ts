import { type Block, defaultOf } from "./block.ts";
import { type Entry, isEntry, type EntryTree } from "./entry.ts";

/** Which blocks of words, and which single entries of other blocks, were asked for. */
export type Asked = ReadonlySet<Block | Entry>;

/** What came of work, and which definitions it asked for. */
export interface Heard<T> {
  readonly result: T;
  readonly asked: Asked;
}

/** What a centre decides for itself (口径), block by block; what it says nothing of has its default. */
export class Definitions {
  private readonly values: Map<Block, unknown>;
  private readonly listeners = new Set<Set<Block | Entry>>();

  constructor(values: ReadonlyMap<Block, unknown> = new Map()) {
    this.values = new Map(Array.from(values, ([block, value]) => [block, this.telling(block, value)]));
  }

  of<V>(block: Block<V>): V {
    if (!this.values.has(block)) this.values.set(block, this.telling(block, defaultOf(block)));
    if (block.kind === "words") this.tell([block]);
    return this.values.get(block) as V;
  }

  /** Does work, and says which definitions it asked for. */
  hear<T>(work: () => T): Heard<T> {
    const { asked, stop } = this.listen();
    try {
      return { result: work(), asked };
    } finally {
      stop();
    }
  }

  /** The same of work that nobody else hears: whoever takes its result later is to `tell` what it asked for. */
  hearAlone<T>(work: () => T): Heard<T> {
    const others = [...this.listeners];
    this.listeners.clear();
    try {
      return this.hear(work);
    } finally {
      for (const other of others) this.listeners.add(other);
    }
  }

  /** Notes which definitions are asked for until it is stopped, as for work that goes on and off. */
  listen(): { readonly asked: Asked; readonly stop: () => void } {
    const asked = new Set<Block | Entry>();
    this.listeners.add(asked);
    return { asked, stop: () => void this.listeners.delete(asked) };
  }

  /** Counts definitions as asked for once more, by whoever takes what was worked out before. */
  tell(asked: Iterable<Block | Entry>): void {
    if (this.listeners.size === 0) return;
    for (const one of asked) for (const listener of this.listeners) listener.add(one);
  }

  /** The values of a block, each of which is asked for when it is read. */
  private telling(block: Block, value: unknown): unknown {
    return block.kind === "values" ? this.tellingTree(block.entries, value as object) : value;
  }

  private tellingTree(tree: EntryTree, values: object): object {
    const telling = {};
    for (const [id, node] of Object.entries(tree)) {
      const value: unknown = (values as Record<string, unknown>)[id];
      const held = isEntry(node) ? value : this.tellingTree(node, value as object);
      const get = () => {
        if (isEntry(node)) this.tell([node]);
        return held;
      };
      Object.defineProperty(telling, id, { get, enumerable: true });
    }
    return telling;
  }
}

export const defaultDefinitions = new Definitions();
