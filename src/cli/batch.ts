import { Exit } from "./command.ts";
import { keepCentres } from "./open.ts";
import { faultSentence, runCommandLine } from "./run.ts";

/** What came of one command line: its exit code, standard output and standard error. */
interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const open = keepCentres();
let failRequest: (error: unknown) => void = () => undefined;
// What is thrown where nobody waits for it is the fault of the request at hand, and never the end of the others.
process.on("uncaughtException", (error) => failRequest(error));

// Whoever asked is gone: there is nobody to answer.
process.stdout.on("error", () => process.exit());

for await (const line of linesOf(process.stdin.setEncoding("utf8"))) {
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}

/** Lines end at \n alone: a JSON text may hold U+2028, where readline ends one too. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

async function answer(line: string): Promise<Answer> {
  const words = wordsIn(line);
  if (!words) return { code: Exit.usage, out: "", err: '每行要是一个 JSON 字符串数组,例如 ["help"]。\n' };
  let [out, err] = ["", ""];
  const terminal = {
    open,
    print: (text: string) => void (out += text),
    tell: (text: string) => void (err += text),
    isInteractive: false,
    now: () => new Date(),
    signal: new AbortController().signal,
  };
  const failure = new Promise<never>((_, reject) => (failRequest = reject));
  const code = await Promise.race([runCommandLine(words, terminal), failure]).catch((error: unknown) => {
    terminal.tell(`${faultSentence(error, terminal)}\n`);
    return Exit.failed;
  });
  return { code, out, err };
}

function wordsIn(line: string): string[] | null {
  try {
    const said: unknown = JSON.parse(line);
    return Array.isArray(said) && said.every((word) => typeof word === "string") ? said : null;
  } catch {
    return null;
  }
}
