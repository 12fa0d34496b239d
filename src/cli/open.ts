import { openFile } from "../hosts/file/node.ts";
import type { Centre } from "../lib/centre/centre.ts";
import { openCentre } from "../lib/centre/reading/open-centre.ts";
import type { Sheet } from "../lib/table/sheet.ts";
import { UsageError, type Terminal } from "./command.ts";
import { showProgress } from "./progress.ts";

const MOST_NAMES = 12;

/** Reads the workbooks named on the command line into one centre. */
export async function openWorkbooks(paths: readonly string[], terminal: Terminal): Promise<Centre> {
  if (paths.length === 0) throw new UsageError("请给出至少一个工作簿(.xlsx、.xlsm、.xls 或 .csv)。");
  const options = { signal: terminal.signal, onProgress: showProgress(terminal) };
  const sheets: Sheet[] = [];
  for (const path of paths) {
    terminal.tell(`打开 ${path}\n`);
    sheets.push(...(await openFile(path, options)));
  }
  const centre = await openCentre(sheets, options);
  terminal.tell(`认出 ${centre.readings.length} 张表${describeUnread(centre)}。\n`);
  return centre;
}

function describeUnread({ unread }: Centre): string {
  if (unread.length === 0) return "";
  const names = unread.slice(0, MOST_NAMES).map(({ sheet }) => sheet);
  return `;不作输入的 ${unread.length} 个工作表:${names.join("、")}${unread.length > MOST_NAMES ? "……" : ""}(缘由见 inspect)`;
}

/** How many rows were set aside in all. */
export function countSetAside({ readings }: Centre): number {
  return readings.reduce((sum, { setAside }) => sum + setAside, 0);
}
