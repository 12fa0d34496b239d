import type { Asked } from "./asked.ts";
import type { Parameter } from "./parameter.ts";

/** A cell given back; null is a blank one. */
export type Cell = string | number | null;

interface Declared {
  /** Its name too: `SEAT.` and this. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** A formula as a person would write it. */
  readonly example: string;
  readonly parameters: readonly Parameter[];
}

/** A function of one cell. */
export interface ScalarFunction extends Declared {
  readonly result: "scalar";
  readonly run: (asked: Asked) => Cell | Promise<Cell>;
}

/** A function whose result spills. */
export interface MatrixFunction extends Declared {
  readonly result: "matrix";
  readonly run: (asked: Asked) => Promise<Cell[][]>;
}

export type CustomFunction = ScalarFunction | MatrixFunction;
