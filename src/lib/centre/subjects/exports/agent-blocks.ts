import { isDayRow } from "./day-columns.ts";
import type { ViewCell } from "./sheet-view.ts";
import { dayRows, headerRow, type Unfolding } from "./unfolding.ts";

const LABEL = /^(工号|姓名|部门):\s*(.*)$/;
const WHO = ["工号", "姓名"];
/** How far down a sheet of blocks its first one may begin. */
const PEEK_ROWS = 40;

/** Whether a sheet has agents in blocks, as a machine writes them: a line 工号: … 姓名: …, their punches below. */
export function hasBlocks(unfolding: Unfolding): boolean {
  const rows = Array.from({ length: Math.min(unfolding.sheet.rowCount, PEEK_ROWS) }, (_, row) => row);
  return rows.some((row) => labelsIn(unfolding, row).has(WHO[0]!));
}

/** The blocks as a row a day. The row of days may stand once, or in every block. */
export function blockRows(unfolding: Unfolding): ViewCell[][] {
  const { sheet, days, text } = unfolding;
  const blank = { row: days.row, column: 0, text: "" };
  const rows = [
    headerRow(
      unfolding,
      WHO.map((title) => ({ ...blank, text: title })),
    ),
  ];
  let identity: readonly ViewCell[] | null = null;
  for (let row = 0; row < sheet.rowCount; row++) {
    const labels = labelsIn(unfolding, row);
    if (labels.size > 0) identity = WHO.map((label) => labels.get(label) ?? { ...blank, row });
    else if (identity && !isDayRow(text, { ...days, row })) rows.push(...dayRows(unfolding, row, identity));
  }
  return rows;
}

/** The cells behind the labels of a line: `工号:` with its value to the right, or `工号:1001` in one. */
function labelsIn({ block, text }: Unfolding, row: number): Map<string, ViewCell> {
  const labels = new Map<string, ViewCell>();
  const filled = block.columns.map((_, column) => column).filter((column) => text(row, column) !== "");
  let open: string | null = null;
  for (const column of filled) {
    const { label, inside } = readLabel(text(row, column));
    if (inside !== "") labels.set(label!, { row, column, text: inside });
    else if (label === null && open !== null) labels.set(open, { row, column });
    open = inside === "" ? label : null;
  }
  return labels;
}

function readLabel(shown: string): { label: string | null; inside: string } {
  const [, label = null, inside = ""] = LABEL.exec(shown) ?? [];
  return { label, inside };
}
