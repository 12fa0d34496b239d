#!/usr/bin/env node
import { readCentre } from "./open.ts";
import { runCommandLine } from "./run.ts";

const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());

process.exitCode = await runCommandLine(process.argv.slice(2), {
  open: readCentre,
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
  now: () => new Date(),
  signal: interruption.signal,
});
