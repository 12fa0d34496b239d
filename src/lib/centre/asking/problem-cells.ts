import type { Centre } from "../centre.ts";
import { PROBLEM_SHEET, problemGrid } from "../sheets/problem-grid.ts";
import { type CellValue, reportCells } from "./report-cells.ts";

/** The cells of the 问题 sheet from the header on; one that has none says so. */
export function problemCells({ readings }: Centre): CellValue[][] {
  const problems = readings.flatMap((reading) => reading.problems);
  const cells = reportCells([problemGrid(problems, () => null)]);
  const fileColumn = cells[0]!.indexOf("文件");
  const shown = cells.map((row) => row.filter((_, column) => column !== fileColumn));
  return problems.length > 0 ? shown : [...shown, [`没有${PROBLEM_SHEET}`, ...shown[0]!.slice(1).map(() => null)]];
}
