import type { Declaration, Member, Part } from "../client/declaration.ts";
import type { LoadTree } from "../client/load-option.ts";
import { refuse } from "../errors.ts";
import type { Excel } from "./excel.ts";

/** What a load brought back: values by name, objects within, and members of a collection; null for no object. */
export interface Answer {
  readonly scalars: Map<string, unknown>;
  readonly parts: Map<string, Answer | null>;
  readonly items: readonly AnsweredItem[] | null;
}

export interface AnsweredItem {
  readonly declaration: Declaration;
  readonly target: unknown;
  readonly answer: Answer;
}

interface Asked {
  readonly declaration: Declaration;
  readonly target: unknown;
  readonly tree: LoadTree;
}

/** Reads what is asked for of an object as it stands now. */
export function query(excel: Excel, asked: Asked): Answer | null {
  if (asked.target === null || asked.target === undefined) return null;
  const { names } = asked.tree;
  const reading = new Reading(excel, asked);
  if (names.size === 0 || names.has("*")) reading.readScalars();
  for (const [name, subtree] of names) if (name !== "*") reading.readMember(name, subtree);
  return { scalars: reading.scalars, parts: reading.parts, items: reading.readItems() };
}

class Reading {
  readonly scalars = new Map<string, unknown>();
  readonly parts = new Map<string, Answer | null>();
  private readonly excel: Excel;
  private readonly asked: Asked;

  constructor(excel: Excel, asked: Asked) {
    this.excel = excel;
    this.asked = asked;
  }

  /** All that this Excel has; what came later is not among "all". */
  readScalars(): void {
    for (const [name, member] of Object.entries(this.asked.declaration.members)) {
      if (member.kind === "scalar" && this.excel.supports(member.since)) this.readScalar(name, member);
    }
  }

  /** What a collection does not have itself is asked of its items. */
  readMember(name: string, subtree: LoadTree): void {
    const { members } = this.asked.declaration;
    const member = members[name];
    if (!member && members["items"]) return;
    if (!member) refuse("InvalidArgument");
    if (!this.excel.supports(member.since)) refuse("ApiNotFound");
    if (member.kind === "scalar") this.readScalar(name, member);
    else if (member.kind === "part") this.readPart(name, member, subtree);
    else if (member.kind !== "items") refuse("InvalidArgument");
  }

  private readPart(name: string, { of, find }: Part<never>, tree: LoadTree): void {
    const target = (find as (target: unknown) => unknown)(this.asked.target);
    this.parts.set(name, query(this.excel, { declaration: this.excel.classOf(of), target, tree }));
  }

  /** Null when only the collection itself was asked about, or when it is none. */
  readItems(): AnsweredItem[] | null {
    const { members } = this.asked.declaration;
    const { tree, target } = this.asked;
    const collection = members["items"];
    const names = new Map([...tree.names].filter(([name]) => !members[name]));
    if (collection?.kind !== "items" || (names.size === 0 && tree.names.size > 0)) return null;
    const declaration = this.excel.classOf(collection.of);
    const targets = (collection.list as (target: unknown) => readonly unknown[])(target);
    return targets.slice(tree.skip, tree.top === null ? undefined : tree.skip + tree.top).map((item) => {
      const answer = query(this.excel, { declaration, target: item, tree: { names, top: null, skip: 0 } })!;
      return { declaration, target: item, answer };
    });
  }

  private readScalar(name: string, member: Member<never, never> & { kind: "scalar" }): void {
    this.scalars.set(name, (member.read as (target: unknown) => unknown)(this.asked.target) ?? null);
  }
}

/** The answer as it would travel. */
export function toWire(answer: Answer | null): unknown {
  if (answer === null) return { _IsNull: true };
  return {
    ...Object.fromEntries(answer.scalars),
    ...Object.fromEntries([...answer.parts].map(([name, within]) => [name, toWire(within)])),
    ...(answer.items && { _Items: answer.items.map(({ answer: item }) => toWire(item)) }),
  };
}
