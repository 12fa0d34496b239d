import type { ParseArgsConfig } from "node:util";
import type { Centre } from "../lib/centre/centre.ts";

/** Where a command reads and writes: standard output for results, standard error for the rest. */
export interface Terminal {
  /** Reads the workbooks at these paths into one centre, or has it from before. */
  readonly open: (paths: readonly string[], terminal: Terminal) => Promise<Centre>;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly isInteractive: boolean;
  /** The moment, for a report's stamp. */
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What was typed after the command's name. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: OptionValues;
}

/** A command as declared: its usage line, what it does, its options, and the work, which gives the exit code. */
export interface Command {
  readonly usage: string;
  readonly does: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly run: (args: Arguments, terminal: Terminal) => Promise<number>;
}

export const Exit = { done: 0, failed: 1, usage: 2, setAside: 3 } as const;

/** A command line that cannot be; its message says what to type instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The text of an option, or null when it was not given. */
export function textOption(options: OptionValues, name: string): string | null {
  const value = options[name];
  return typeof value === "string" ? value : null;
}

/** A whole number from `least` up given as an option, or `standard`. */
export function numberOption(
  options: OptionValues,
  name: string,
  { standard, least }: { standard: number; least: number },
): number {
  const text = textOption(options, name);
  if (text === null) return standard;
  if (!/^\d+$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} 要一个不小于 ${least} 的整数,不是“${text}”。`);
  return Number(text);
}
