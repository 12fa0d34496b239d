import type { Page } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import type { FigureQuery } from "./figure-query.ts";
import { traceReport } from "./trace-report.ts";
import type { Trace } from "./trace.ts";

export type { FigureQuery };

const FIRST_PAGE: Page = { offset: 0, limit: 50 };

/**
 * Leads a figure back to its definition, its formula with its numbers, and the rows it was counted from. Throws a
 * UserError when there is no such figure.
 */
export function traceFigure(centre: Centre, query: FigureQuery): Trace {
  return traceReport(centre, { page: FIRST_PAGE, ...query });
}
