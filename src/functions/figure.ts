import { measureFigure } from "../lib/centre/asking/measure-figure.ts";
import type { Centre } from "../lib/centre/centre.ts";
import type { Period } from "../lib/facts/period.ts";
import type { Measure } from "../lib/measure/measure.ts";
import type { Asked } from "./asked.ts";
import type { Cell } from "./declare.ts";

/** A measure of whom the formula asks for, over the period it asks for or another one. */
export async function figure(asked: Asked, measure: Measure<Centre>, over?: Period): Promise<Cell> {
  const centre = await asked.centre();
  const period = over ?? asked.period(centre);
  return measureFigure(centre, { measure, who: asked.who(centre, period.to), period });
}
