import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Grid } from "../../src/lib/report/grid.ts";
import type { Case, Load } from "../case.ts";
import { touch } from "../floors.ts";
import { makeRegister } from "./register.ts";

const AGENTS = 150;
const PRODUCTS = 12;

/** Has formulas worked out anew on loading. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** What a clerk does without this program: SUMIFS of a register by agent and product, where LibreOffice is installed. */
export const officeCases: readonly Case[] = hasOffice
  ? [
      {
        id: "sumifs",
        title: `${AGENTS * PRODUCTS} SUMIFS recalculated by LibreOffice (its memory not counted)`,
        floor: touch,
        peerOf: "engine-month",
        mostCalls: 100_000,
        prepare: recalculate,
      },
    ]
  : [];

async function recalculate({ calls }: Load) {
  const folder = mkdtempSync(path.join(tmpdir(), "seatledger-bench-"));
  const book = path.join(folder, "book.xlsx");
  mkdirSync(path.join(folder, "profile", "user"), { recursive: true });
  writeFileSync(path.join(folder, "profile", "user", "registrymodifications.xcu"), SETTINGS);
  writeFileSync(book, await writeWorkbook([makeRegister(calls), sumGrid(calls)]));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const words = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"];
  return () => {
    const { status } = spawnSync("soffice", [...words, path.join(folder, "out"), book]);
    if (status !== 0) throw new Error("LibreOffice did not finish");
    return () => rmSync(folder, { recursive: true });
  };
}

function sumGrid(calls: number): Grid {
  const end = calls + 1;
  const sum = (agent: string, product: string): string =>
    `SUMIFS('外呼台账'!$J$2:$J$${end},'外呼台账'!$C$2:$C$${end},${agent},'外呼台账'!$F$2:$F$${end},${product})`;
  const products = Array.from({ length: PRODUCTS }, (_, product) => `业务${product}`);
  const agents = Array.from({ length: AGENTS }, (_, agent) => `HN${1001 + agent}`);
  const rows = agents.map((agent) => ({
    role: "body" as const,
    cells: [{ value: agent }, ...products.map((product) => ({ value: 0, formula: sum(`"${agent}"`, `"${product}"`) }))],
  }));
  return {
    name: "汇总",
    stamp: null,
    columns: Array.from({ length: PRODUCTS + 1 }, (_, column) => ({ format: column ? "money" : "text", width: 10 })),
    rows: [{ role: "header", cells: ["工号", ...products].map((value) => ({ value })) }, ...rows],
    frozenColumns: 1,
  };
}
