import type { AnyReport } from "../../report/report.ts";
import type { Page } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import type { Request } from "../running/ask.ts";

/** A figure of a report, asked for as people name it. */
export interface FigureQuery {
  readonly report: AnyReport<Centre>;
  readonly request: Request;
  /** The row's keys by id or title: all of them, the first alone for a subtotal, none for the total. */
  readonly row: Readonly<Record<string, string>>;
  /** By id or title; of a composed report `part.measure`, of a figure spread over columns `measure/column`. */
  readonly measure: string;
  /** Which of the source rows; the first 50 when not given. */
  readonly page?: Page;
}

/** A query with its page settled. */
export type PagedQuery = FigureQuery & { readonly page: Page };
