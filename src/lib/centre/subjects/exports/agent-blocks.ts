import { isDayRow } from "./day-columns.ts";
import type { ViewCell } from "./sheet-view.ts";
import { dayRows, headerRow, type Unfolding } from "./unfolding.ts";

const WHO = ["工号", "姓名"];
/** What labels stand for that do not tell whose block it is. */
const NOBODY = "";
/** The labels that machines put before what they are of, as the headers they stand for. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ...all("工号", "工号 编号 员工编号 人员编号 用户编号 员工号 用户号 登记号码 登记号 考勤号码 考勤号 ID"),
  ...all("姓名", "姓名 员工姓名 人员姓名"),
  ...all(NOBODY, "部门 班组 班次 职位 卡号 性别"),
]);
/** A label with blanks anywhere, and a colon: `工 号 :`. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...LABELS.keys()].map((label) => [...label].join("\\s*")).join("|")})\\s*:\\s*`,
  "giu",
);
/** How far down a sheet of blocks its first one may begin. */
const PEEK_ROWS = 40;

/** Whether a sheet has agents in blocks, as a machine writes them: a line 工号: … 姓名: …, their punches below. */
export function hasBlocks(unfolding: Unfolding): boolean {
  const rows = Array.from({ length: Math.min(unfolding.sheet.rowCount, PEEK_ROWS) }, (_, row) => row);
  return rows.some((row) => WHO.some((label) => labelsIn(unfolding, row).has(label)));
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

/** The cells behind the labels of a line: `工号:` with its value to the right, or `工号:1001 姓名:张三` in one. */
function labelsIn({ block, text }: Unfolding, row: number): Map<string, ViewCell> {
  const labels = new Map<string, ViewCell>();
  const filled = block.columns.map((_, column) => column).filter((column) => text(row, column) !== "");
  let open: string | undefined;
  for (const column of filled) {
    const told = readLabels(text(row, column));
    if (told.length === 0 && open !== undefined) labels.set(open, { row, column });
    for (const { label, inside } of told) if (inside !== "") labels.set(label, { row, column, text: inside });
    const last = told.at(-1);
    open = last?.inside === "" ? last.label : undefined;
  }
  labels.delete(NOBODY);
  return labels;
}

/** The labels in a cell, each with what stands behind it there. */
function readLabels(shown: string): { label: string; inside: string }[] {
  const found = [...shown.matchAll(LABEL)];
  return found.map(({ 0: whole, 1: name, index }, place) => ({
    label: LABELS.get(name!.replace(/\s+/g, "").toUpperCase())!,
    inside: shown.slice(index + whole.length, found[place + 1]?.index).trim(),
  }));
}

function all(header: string, labels: string): (readonly [label: string, header: string])[] {
  return labels.split(" ").map((label) => [label, header]);
}
