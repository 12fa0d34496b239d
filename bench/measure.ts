/** Does one piece of work in this process alone: `measure.js WORK CALLS BOOK` prints what it took. */
import { WORKS } from "./cases.ts";

/** What a piece of work took; the memory is the most that the whole process ever held. */
export interface Taken {
  readonly milliseconds: number;
  readonly peakBytes: number;
}

const [work, calls, book] = process.argv.slice(2);
const run = await WORKS.get(work!)!({ calls: Number(calls), book: book! });
const start = performance.now();
const answer = await run();
const milliseconds = performance.now() - start;
const taken: Taken = { milliseconds, peakBytes: process.resourceUsage().maxRSS * 1024 };
if (typeof answer === "function") (answer as () => void)();
process.stdout.write(JSON.stringify(taken));
