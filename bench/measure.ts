/** Does one case's work, or its floor's, in this process alone: `measure.js GROUP CASE own|floor CALLS BOOK` prints what it took. */
import { loadGroup } from "./groups.ts";

/** What the work took, turn by turn; the memory is the most that the whole process ever held. */
export interface Taken {
  readonly milliseconds: readonly number[];
  readonly peakBytes: number;
}

const [group, id, part, calls, book] = process.argv.slice(2);
const found = (await loadGroup(group!)).find((one) => one.id === id)!;
const { prepare } = part === "floor" ? found.floor : found;
const work = await prepare({ calls: Number(calls), book: book! });
const milliseconds: number[] = [];
for (let turn = 0; turn < (found.turns ?? 1); turn++) milliseconds.push(await time(work));
const taken: Taken = { milliseconds, peakBytes: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(JSON.stringify(taken));

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  const answer = await run();
  const spent = performance.now() - start;
  if (typeof answer === "function") (answer as () => void)();
  return spent;
}
