import { type Block, defaultOf } from "./block.ts";

/** What a centre decides for itself (口径), block by block; what it says nothing of has its default. */
export class Definitions {
  private readonly values: Map<Block, unknown>;

  constructor(values: ReadonlyMap<Block, unknown> = new Map()) {
    this.values = new Map(values);
  }

  of<V>(block: Block<V>): V {
    if (!this.values.has(block)) this.values.set(block, defaultOf(block));
    return this.values.get(block) as V;
  }
}

export const defaultDefinitions = new Definitions();
