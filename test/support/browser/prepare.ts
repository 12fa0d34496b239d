// Makes what the tests in the browser open, where it is missing or behind: the site, the fake Excel, and workbooks.
import { mkdirSync, writeFileSync } from "node:fs";
import type { MemorySheet } from "../../../bench/memory-sheet.ts";
import { buildFolder } from "../../../scripts/build/build-folder.ts";
import { officeSource } from "../../../scripts/build/office-source.ts";
import { isBuilt, noteBuilt, sourceStamp } from "../../../scripts/start/built-before.ts";
import { makeSheets } from "../../../bench/rows.ts";
import { writeBook } from "../../../bench/write-book.ts";
import { writeSample } from "../../../src/hosts/file/write-sample.ts";
import { makeSample } from "../../../src/sample/sample.ts";
import { bundleOffice } from "./bundle-office.ts";
import { isStale } from "./is-stale.ts";
import { BOOKS, FAKE_OFFICE, MADE, SITE } from "./places.ts";

const SAMPLE_SOURCES = ["src/sample", "src/hosts/file/write-sample.ts"];
/** 2025-10-09. */
const DAY = 45_939;

await prepare();

/** Brings everything up to date; what is, costs nothing. */
async function prepare(): Promise<void> {
  mkdirSync(MADE, { recursive: true });
  await prepareSite();
  if (isStale(FAKE_OFFICE, ["test/support/fake-excel", "test/support/browser"])) await bundleOffice(FAKE_OFFICE);
  if (isStale(BOOKS.small, SAMPLE_SOURCES)) await makeCentre(BOOKS.small, { agents: 12, callsPerAgentDay: 8 });
  if (isStale(BOOKS.sample, SAMPLE_SOURCES)) await makeCentre(BOOKS.sample, { agents: 24 });
  if (isStale(BOOKS.day, ["bench", "test/support/browser/prepare.ts"]))
    writeBook(BOOKS.day, onOneDay(makeSheets(30_000)));
  if (isStale(BOOKS.month, ["bench"])) writeBook(BOOKS.month, makeSheets(300_000));
}

async function prepareSite(): Promise<void> {
  const stamp = sourceStamp();
  if (isBuilt(SITE, stamp)) return;
  await buildFolder(officeSource("selfhost"));
  noteBuilt(stamp);
}

async function makeCentre(target: string, size: { agents: number; callsPerAgentDay?: number }): Promise<void> {
  const { sheets } = makeSample({ ...size, month: "2025-10", seed: 1 });
  writeFileSync(target, await writeSample(sheets));
}

/** Calls of a month as calls of 2025-10-09. */
function onOneDay(sheets: readonly MemorySheet[]): readonly MemorySheet[] {
  const moments = sheets.find(({ name }) => name === "外呼明细")!.columns[0]!.numbers;
  // The first row is the header's.
  for (let row = 1; row < moments.length; row++) moments[row] = DAY + (moments[row]! % 1);
  return sheets;
}
