import type { WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import { look } from "./check-empty.ts";
import type { ErrandWork } from "./command-handler.ts";
import { applyDefinitions, compareDefinitions, definitions, headers, tellSheet } from "./definitions.ts";
import { inspect } from "./inspect.ts";
import { close } from "./make-bundle.ts";
import { reports } from "./make-reports.ts";
import { qualityMonth } from "./quality-month.ts";
import { setUp } from "./set-up.ts";
import { trace } from "./trace.ts";
import { planViolation, writeViolation } from "./violations.ts";

/** Everything that a pane may ask of whatever holds the workbook, by kind. */
const ERRANDS = {
  look,
  setUp,
  inspect,
  close,
  reports,
  trace,
  qualityMonth,
  planViolation,
  writeViolation,
  definitions,
  compareDefinitions,
  applyDefinitions,
  tellSheet,
  headers,
};
type Errands = typeof ERRANDS;
type ErrandKind = keyof Errands;

/** A request as data, which can be done in this thread or in another one. */
export type Errand = { readonly [K in ErrandKind]: { readonly kind: K } & Parameters<Errands[K]>[1] }[ErrandKind];

/** What comes of an errand. */
export type Outcome<E extends Errand> = Awaited<ReturnType<Errands[E["kind"]]>>;

/** Does an errand on an open workbook, in the thread that calls. */
export function performErrand<E extends Errand>(
  port: WorkbookPort,
  errand: E,
  options: WorkOptions,
): Promise<Outcome<E>> {
  const { kind, ...request } = errand;
  // The kind names the work that takes the rest of the same errand, which the compiler cannot follow.
  const work = ERRANDS[kind] as ErrandWork<object, Outcome<E>>;
  return work(port, request, options);
}
