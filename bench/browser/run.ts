/** Times reading in a worker of Chromium: `run.js BOOK` prints each run beside its floor, and the median ratio. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { chromium, type Page } from "playwright-core";

const RUNS = 3;
const WORKER = "/out/bench/bench/browser/worker.js";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
/** Where the browser finds the packages that the code names. */
const PACKAGES: Readonly<Record<string, string>> = {
  fflate: "/node_modules/fflate/esm/browser.js",
  "@e965/xlsx": "/node_modules/@e965/xlsx/xlsx.mjs",
};

const book = process.argv[2] ?? "out/bench/calls-1000000.xlsx";
const server = createServer(({ url }, response) => {
  const file = path.join(".", new URL(url!, "http://localhost").pathname);
  const isCode = /\.m?js$/.test(file);
  response.setHeader("Content-Type", isCode ? "text/javascript" : "text/html");
  if (url === "/" || !existsSync(file)) response.end("<!doctype html>");
  else response.end(isCode ? withPackages(readFileSync(file, "utf8")) : readFileSync(file));
}).listen(0);
const executablePath = process.env["BROWSER_PATH"] ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run++) ratios.push(await compare(page));
  process.stdout.write(`median ratio ${ratios.sort((a, b) => a - b)[RUNS >> 1]!.toFixed(2)}\n`);
} finally {
  await browser.close();
  server.close();
}

/** The floor is timed before and after, for the machine is not equally quick all the time. */
async function compare(page: Page): Promise<number> {
  const [before, own, after] = [await take(page, "inflate"), await take(page, "reading"), await take(page, "inflate")];
  process.stdout.write(`inflate ${before} ms, reading ${own} ms, inflate ${after} ms\n`);
  return own / ((before + after) / 2);
}

async function take(page: Page, work: string): Promise<number> {
  const order = { worker: WORKER, work, book: `/${book}` };
  const milliseconds = await page.evaluate(({ worker: script, ...rest }) => {
    return new Promise<number>((resolve, reject) => {
      const worker = new Worker(script, { type: "module" });
      worker.onmessage = ({ data: taken }: MessageEvent<{ milliseconds: number }>) => {
        worker.terminate();
        resolve(taken.milliseconds);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(rest);
    });
  }, order);
  return Math.round(milliseconds);
}

function withPackages(code: string): string {
  return code.replace(/(from\s*)"([^".][^"]*)"/g, (found, from: string, name: string) =>
    PACKAGES[name] ? `${from}"${PACKAGES[name]}"` : found,
  );
}
