import { columnLetter } from "../problem.ts";
import type { ReportRow, ReportTable } from "./report.ts";

/** Rows above the body: title, stamp, header. */
const HEAD_ROWS = 3;

/** A line of a report sheet, with the sheet's row it stands in (from 1). */
export interface Line {
  readonly role: "body" | "subtotal" | "total";
  readonly row: ReportRow;
  readonly at: number;
}

/** A group of body lines, and the line of its subtotal if there is one. */
export interface LineGroup {
  readonly first: number;
  readonly last: number;
  readonly subtotal: Line | null;
}

/** Where everything of a report stands on its sheet. */
export interface SheetPlan {
  readonly lines: readonly Line[];
  readonly groups: readonly LineGroup[];
  /** The column letter of a shown measure, or null. */
  columnOf(measureId: string): string | null;
  groupAt(line: number): LineGroup | undefined;
}

/** Lays a report's lines out: each group's body, its subtotal below it, the totals last. */
export function planSheet<W>({ report, rows, subtotals, totals }: ReportTable<W>): SheetPlan {
  const lines: Line[] = [];
  const groups: LineGroup[] = [];
  const put = (role: Line["role"], row: ReportRow): Line => {
    const line = { role, row, at: HEAD_ROWS + lines.length + 1 };
    lines.push(line);
    return line;
  };
  const subtotalOf = new Map(subtotals.map((row) => [row.keys[0], row]));
  for (const body of groupBody(rows, report.subtotal)) {
    const placed = body.map((row) => put("body", row));
    const subtotal = subtotalOf.get(body[0]!.keys[0]);
    const line = subtotal ? put("subtotal", subtotal) : null;
    groups.push({ first: placed[0]!.at, last: placed[placed.length - 1]!.at, subtotal: line });
  }
  if (totals) put("total", totals);
  const columns = new Map(report.show.map(({ id }, place) => [id, columnLetter(report.rows.length + place)]));
  return {
    lines,
    groups,
    columnOf: (id) => columns.get(id) ?? null,
    groupAt: (line) => groups.find(({ first, last, subtotal }) => line >= first && line <= (subtotal?.at ?? last)),
  };
}

function groupBody(rows: readonly ReportRow[], isSplit: boolean): ReportRow[][] {
  if (!isSplit) return rows.length > 0 ? [[...rows]] : [];
  const groups = new Map<number, ReportRow[]>();
  for (const row of rows) {
    const group = groups.get(row.keys[0]!);
    if (group) group.push(row);
    else groups.set(row.keys[0]!, [row]);
  }
  return [...groups.values()];
}
