import type { Declaration } from "../client/declaration.ts";

/** Where an object of the add-in's lies in Excel: how it is found, and what was found. */
export interface Slot {
  readonly declaration: Declaration;
  readonly parent: Slot | null;
  /** The expression that leads there, such as `workbook.worksheets.getItem(...)`. */
  readonly path: string;
  /** `class.member` of the last step. */
  readonly location: string;
  readonly since: string;
  readonly find: (parentTarget: never, args: readonly unknown[]) => unknown;
  readonly args: Arguments;
  /** Whether finding it makes it, so that it cannot be found twice. */
  readonly isMade: boolean;
  isFound: boolean;
  wasTried: boolean;
  target: unknown;
}

/** Arguments: plain ones travel as JSON, objects as their slots. */
export interface Arguments {
  readonly plain: readonly unknown[];
  readonly slots: ReadonlyMap<number, Slot>;
}

export const NO_ARGUMENTS: Arguments = { plain: [], slots: new Map() };

/** One step of a request. */
export interface Action {
  readonly slot: Slot;
  /** The member's name; empty for finding the object itself. */
  readonly name: string;
  readonly since: string;
  readonly args: Arguments;
  readonly isChange: boolean;
  /** Does it in Excel; a null object is left alone. */
  readonly perform: (target: never, args: readonly unknown[]) => unknown;
  /** What of the result travels back. */
  readonly toWire: (result: never) => unknown;
  /** Hands the result to the add-in. */
  readonly settle: (result: never) => void;
}

export function locationOf(action: Action): string {
  return action.name === "" ? action.slot.location : `${action.slot.declaration.name}.${action.name}`;
}

export function expressionOf({ slot, name }: Action): string {
  return name === "" ? slot.path : `${slot.path}.${name}`;
}
