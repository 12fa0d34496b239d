import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { utimes } from "node:fs/promises";
import { createInterface } from "node:readline";
import { CENTRE, CommandFolder } from "../support/command-line.ts";

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Throws where nobody waits for it, once a request that holds the word 走火 was understood. */
const BACKFIRE = `const { parse } = JSON;
JSON.parse = (text, ...rest) => {
  if (text.includes("走火")) process.nextTick(() => { throw new Error("走火"); });
  return parse(text, ...rest);
};`;

let folder: CommandFolder;
let book: string;
let batch: ChildProcess;
let answers: AsyncIterator<string>;
beforeAll(async () => {
  folder = await CommandFolder.set();
  book = await folder.putBook("中心.xlsx", CENTRE);
  const backfire = `data:text/javascript,${encodeURIComponent(BACKFIRE)}`;
  const line = ["--import", "tsx", "--import", backfire, "src/cli/batch.ts"];
  batch = spawn(process.execPath, line, { stdio: ["pipe", "pipe", "inherit"] });
  answers = createInterface({ input: batch.stdout! })[Symbol.asyncIterator]();
});
afterAll(async () => {
  batch.kill();
  await folder.clear();
});

/** Sends all lines at once and gives the answer to each. */
async function ask(...lines: string[]): Promise<Answer[]> {
  batch.stdin!.write(lines.map((line) => `${line}\n`).join(""));
  const got = await Promise.all(lines.map(() => answers.next()));
  return got.map(({ value }) => JSON.parse(value as string) as Answer);
}

async function run(...words: string[]): Promise<Answer> {
  return (await ask(JSON.stringify(words)))[0]!;
}

describe("batch", () => {
  it("answers each line with one line, in order, as the command line would", async () => {
    const lines = [["report", "agent-rates", book, "--period", "2025-10", "--json"], ["help"], ["inspect", book]];
    const got = await ask(...lines.map((words) => JSON.stringify(words)));
    for (const [at, { code, out }] of got.entries()) {
      const { exit, printed } = await folder.run(lines[at]!);
      expect([code, out]).toEqual([exit, printed]);
    }
    expect(got.map(({ err }) => err)).toEqual([expect.stringContaining("打开"), "", "认出 3 张表。\n"]);
  });

  it("reads files once, and anew when one of them has changed", async () => {
    const prices = await folder.put("价.csv", "业务,单价\n彩铃,2.5\n");
    const inspect = async () => {
      const { out, err } = await run("inspect", book, prices);
      return [err.includes("打开"), /✓ 价 → .*?\)(\d+) 行/.exec(out)![1]];
    };
    expect([await inspect(), await inspect()]).toEqual([
      [true, "1"],
      [false, "1"],
    ]);
    await folder.put("价.csv", "业务,单价\n彩铃,2.5\n彩信,3\n");
    expect([await inspect(), await inspect()]).toEqual([
      [true, "2"],
      [false, "2"],
    ]);
    await utimes(prices, 0, 0);
    expect(await inspect()).toEqual([true, "2"]);
  });

  it("keeps the last four lists of files, and tells the same files in another order apart", async () => {
    const price = (name: string) => folder.put(name, "业务,单价\n彩铃,2.5\n");
    const [a, b] = [await price("甲.csv"), await price("乙.csv")];
    const isRead = async (...files: string[]) => (await run("inspect", ...files)).err.includes("打开");
    for (const files of [[a, b], [b, a], [a], [b]]) expect(await isRead(...files)).toBe(true);
    expect(await isRead(a, b)).toBe(false);
    expect(await isRead(book)).toBe(true);
    expect([await isRead(a, b), await isRead(b, a)]).toEqual([false, true]);
  });

  it.each(["", "help", '{"code":0}', '"help"', '["help",1]', '["help"'])(
    "takes %j for a misuse, and goes on",
    async (line) => {
      const err = '每行要是一个 JSON 字符串数组,例如 ["help"]。\n';
      expect(await ask(line, '["help"]')).toEqual([{ code: 2, out: "", err }, expect.objectContaining({ code: 0 })]);
    },
  );

  it("stands when a command fails, even by a fault that nobody foresaw", async () => {
    const missing = await run("inspect", folder.path("没有.xlsx"));
    expect([missing.code, missing.out, missing.err]).toEqual([1, "", expect.stringContaining("找不到文件")]);
    const wrong = await run("reprot");
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("没有命令“reprot”。")]);
    const backfired = await run("inspect", book, "走火");
    expect([backfired.code, backfired.err]).toEqual([1, expect.stringContaining("程序出错:走火。")]);
    expect((await run("inspect", book)).code).toBe(0);
  });

  it("finds a file that was missing at first", async () => {
    const late = folder.path("晚.csv");
    expect((await run("inspect", late)).code).toBe(1);
    await folder.put("晚.csv", "业务,单价\n彩铃,2.5\n");
    expect((await run("inspect", late)).code).toBe(0);
  });

  it("takes U+2028 within a line for a character like any other", async () => {
    const [{ code, err }] = (await ask('["\u2028"]')) as [Answer];
    expect([code, err]).toEqual([2, expect.stringContaining("没有命令“\u2028”。")]);
  });

  it("ends when its input does, with the last line answered even if it is not ended", async () => {
    batch.stdin!.end('["help"]\n["help"]');
    const [exit] = (await once(batch, "exit")) as [number];
    const [first, second, third] = [await answers.next(), await answers.next(), await answers.next()];
    expect(JSON.parse(second.value as string)).toEqual(JSON.parse(first.value as string));
    expect([exit, third.done]).toEqual([0, true]);
  });
});
