import { parseArgs } from "node:util";
import { UserError } from "../lib/problem.ts";
import { type Command, Exit, type Terminal, UsageError } from "./command.ts";
import { daily, monthly } from "./commands/bundle.ts";
import { complaints } from "./commands/complaints.ts";
import { explain } from "./commands/explain.ts";
import { inspect } from "./commands/inspect.ts";
import { report } from "./commands/report.ts";
import { sample } from "./commands/sample.ts";
import { template } from "./commands/template.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  inspect,
  report,
  daily,
  monthly,
  complaints,
  explain,
  sample,
  template,
};

/** Runs one command line and gives its exit code: 0 done, 1 failed, 2 usage, 3 rows were set aside under --strict. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = words;
  if (["", "help", "--help", "-h"].includes(name)) {
    terminal.print(help());
    return name === "" ? Exit.usage : Exit.done;
  }
  try {
    const command = commandNamed(name);
    if (!rest.includes("--help")) return await command.run(understand(command, rest), terminal);
    terminal.print(`${command.usage}\n${command.does}\n`);
    return Exit.done;
  } catch (error) {
    terminal.tell(`${faultSentence(error, terminal)}\n`);
    return error instanceof UsageError ? Exit.usage : Exit.failed;
  }
}

function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`没有命令“${name}”。可用:${Object.keys(COMMANDS).join("、")}。`);
  return command;
}

function understand({ options, usage }: Command, words: string[]) {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    return { operands: positionals, options: values as Readonly<Record<string, string | boolean | undefined>> };
  } catch {
    throw new UsageError(`选项不对。用法:${usage}`);
  }
}

/** What to tell of an error, for people. */
export function faultSentence(error: unknown, { signal }: Terminal): string {
  if (signal.aborted) return "已取消,没有写任何文件。";
  if (error instanceof UserError || error instanceof UsageError) return error.message;
  const told = error instanceof Error ? error.message : String(error);
  return `程序出错:${told}。没有写任何文件;请把这句话和所用的命令告诉维护者。`;
}

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return ["SeatLedger 坐席台账", "", "用法 / usage: seatledger COMMAND …", "", ...lines, ""].join("\n");
}
