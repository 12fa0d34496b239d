import { openFile } from "../hosts/file/node.ts";
import type { Centre } from "../lib/centre/centre.ts";
import { openCentre } from "../lib/centre/open-centre.ts";
import type { Sheet } from "../lib/table/sheet.ts";
import { UsageError, type Terminal } from "./command.ts";
import { showProgress } from "./progress.ts";

/** Reads the workbooks named on the command line into one centre. */
export async function openWorkbooks(paths: readonly string[], terminal: Terminal): Promise<Centre> {
  if (paths.length === 0) throw new UsageError("请给出至少一个工作簿(.xlsx、.xlsm、.xls 或 .csv)。");
  const sheets: Sheet[] = [];
  for (const path of paths) {
    terminal.tell(`打开 ${path}\n`);
    sheets.push(...(await openFile(path)));
  }
  return openCentre(sheets, { signal: terminal.signal, onProgress: showProgress(terminal) });
}

/** How many rows were set aside in all. */
export function countSetAside({ readings }: Centre): number {
  return readings.reduce((sum, { setAside }) => sum + setAside, 0);
}
