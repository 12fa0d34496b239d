import { measureFigure } from "../lib/centre/asking/measure-figure.ts";
import type { Centre } from "../lib/centre/centre.ts";
import type { Period } from "../lib/facts/period.ts";
import type { Measure } from "../lib/measure/measure.ts";
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

/** A measure of whom the formula asks for, over the period it asks for or another one. */
export async function figure(asked: Asked, measure: Measure<Centre>, over?: Period): Promise<Cell> {
  const centre = await asked.centre();
  const period = over ?? asked.period(centre);
  return measureFigure(centre, { measure, who: asked.who(centre, period.to), period });
}
