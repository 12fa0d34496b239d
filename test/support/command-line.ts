import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Terminal } from "../../src/cli/command.ts";
import { readCentre } from "../../src/cli/open.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import { writeSample } from "../../src/hosts/file/write-sample.ts";
import { cellsOf, type Rows } from "./centre.ts";
import type { Cell } from "./sheets.ts";

/** What a command line printed, what it told on standard error, and its exit code. */
export interface Outcome {
  readonly exit: number;
  readonly printed: string;
  readonly told: string;
}

/** A folder to run command lines in, removed in the end. */
export class CommandFolder {
  private constructor(private readonly folder: string) {}

  static async set(): Promise<CommandFolder> {
    return new CommandFolder(await mkdtemp(path.join(tmpdir(), "seatledger-cli-")));
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  async put(name: string, content: string | Uint8Array): Promise<string> {
    await writeFile(this.path(name), content);
    return this.path(name);
  }

  /** Puts a workbook of sheets given as rows under a header. */
  async putBook(name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
    const plain = Object.entries(sheets).map(([sheet, rows]) => ({
      name: sheet,
      headerRow: 0,
      rows: cellsOf(rows).map((cells) => cells.map(plainCell)),
    }));
    return this.put(name, await writeSample(plain));
  }

  bytes(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }

  async names(): Promise<string[]> {
    return (await readdir(this.folder)).sort();
  }

  /** Runs a command line at half past nine on 2025-11-01. */
  async run(words: readonly string[], change: Partial<Terminal> = {}): Promise<Outcome> {
    let [printed, told] = ["", ""];
    const exit = await runCommandLine(words, {
      open: readCentre,
      print: (text) => void (printed += text),
      tell: (text) => void (told += text),
      isInteractive: false,
      now: () => new Date(2025, 10, 1, 9, 30),
      signal: new AbortController().signal,
      ...change,
    });
    return { exit, printed, told };
  }
}

/** A small centre whose 外呼明细 has a row to set aside. */
export const CENTRE = {
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    2001 | 李四 | 二班 | 坐席`,
  业务单价: `
    业务   | 单价
    手机报 | 2.5`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果
    2025-10-09 | 1001 | 手机报 | 成功
    2025-10-09 | 1001 | 手机报 | 拒访
    2025-10-10 | 2001 | 手机报 | 成功
    2025-10-10 | 2001 | 手机报 | 天书`,
} as const;

function plainCell(cell: Cell): string | number | null {
  if (cell === null || typeof cell === "string" || typeof cell === "number") return cell;
  throw new Error("a plain cell is a text or a number");
}
