import { stat } from "node:fs/promises";
import path from "node:path";
import { openFile } from "../hosts/file/node.ts";
import type { Centre } from "../lib/centre/centre.ts";
import { openCentre } from "../lib/centre/reading/open-centre.ts";
import type { Sheet } from "../lib/table/sheet.ts";
import { type Terminal, UsageError } from "./command.ts";
import { showProgress } from "./progress.ts";

const MOST_NAMES = 12;
const MOST_KEPT = 4;

/** Opens the workbooks named on the command line as one centre, and tells what was recognised. */
export async function openWorkbooks(paths: readonly string[], terminal: Terminal): Promise<Centre> {
  if (paths.length === 0) throw new UsageError("请给出至少一个工作簿(.xlsx、.xlsm、.xls 或 .csv)。");
  const centre = await terminal.open(paths, terminal);
  terminal.tell(`认出 ${centre.readings.length} 张表${describeUnread(centre)}。\n`);
  return centre;
}

function describeUnread({ unread }: Centre): string {
  if (unread.length === 0) return "";
  const names = unread.slice(0, MOST_NAMES).map(({ sheet }) => sheet);
  return `;不作输入的 ${unread.length} 个工作表:${names.join("、")}${unread.length > MOST_NAMES ? "……" : ""}(缘由见 inspect)`;
}

/** Reads the workbooks into one centre. */
export async function readCentre(paths: readonly string[], terminal: Terminal): Promise<Centre> {
  const options = { signal: terminal.signal, onProgress: showProgress(terminal) };
  const sheets: Sheet[] = [];
  for (const file of paths) {
    terminal.tell(`打开 ${file}\n`);
    sheets.push(...(await openFile(file, options)));
  }
  return openCentre(sheets, options);
}

/** Reads like readCentre, but the same files once until one of them changes; the centres used last are kept. */
export function keepCentres(): Terminal["open"] {
  const kept = new Map<string, { state: string; centre: Centre }>();
  return async (paths, terminal) => {
    const list = JSON.stringify(paths.map((file) => path.resolve(file)));
    const state = (await Promise.all(paths.map(stateOf))).join();
    const before = kept.get(list);
    kept.delete(list);
    const centre = before?.state === state ? before.centre : await readCentre(paths, terminal);
    kept.set(list, { state, centre });
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return centre;
  };
}

/** What changes when the file does; the same for every file that cannot be opened. */
async function stateOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  return found ? [found.ino, found.size, found.mtimeMs, found.ctimeMs].join(" ") : "";
}

/** How many rows were set aside in all. */
export function countSetAside({ readings }: Centre): number {
  return readings.reduce((sum, { setAside }) => sum + setAside, 0);
}
