import { readFileSync } from "node:fs";
import type { Centre } from "../../src/lib/centre/centre.ts";
import { BLOCKS } from "../../src/lib/centre/definitions/blocks.ts";
import { DOCUMENTS } from "../../src/lib/centre/documents/index.ts";
import { REPORTS } from "../../src/lib/centre/reports/index.ts";
import * as dimensions from "../../src/lib/centre/subjects/calendar/dimensions.ts";
import { OUTCOME_CLASSES, OUTCOMES, wordsOf } from "../../src/lib/centre/subjects/calls/outcomes.ts";
import * as measures from "../../src/lib/centre/subjects/measures.ts";
import { PERIOD_HEADERS } from "../../src/lib/centre/subjects/period-headers.ts";
import { INPUT_TABLES } from "../../src/lib/centre/subjects/tables.ts";
import { entriesIn, namesOf } from "../../src/lib/definition/block.ts";
import { definitionsTable } from "../../src/lib/definition/definitions-table.ts";
import type { MeasureName } from "../../src/lib/measure/measure.ts";
import type { AnyReport, PartReport } from "../../src/lib/report/report.ts";
import type { Synonym, Table } from "../../src/lib/table/table.ts";

const glossary = readFileSync("GLOSSARY.md", "utf8");
const lines = glossary.split("\n").map(cellsOf);

describe("GLOSSARY.md", () => {
  it.each([...INPUT_TABLES, definitionsTable].map((table) => [table.id, table] as const))(
    "has the table %s with its fields, which of them are required, and every header they answer to",
    (_, table) => {
      const section = sectionOf(table);
      const missing = Object.entries(table.fields).filter(([id, { required, headers }]) => {
        const row = section.find(([first]) => first === `\`${id}\`${required ? "\\*" : ""}`) ?? [];
        const told = [row[1], ...(row[2] ?? "").split(", ")];
        return !headers.map(spell).every((header) => told.includes(header) || isPeriod(header));
      });
      expect(missing.map(([id, { headers }]) => [id, ...headers.map(spell)])).toEqual([]);
    },
  );

  it("has every way to name a period of a machine, in the two words it is made of", () => {
    const words = new Set(glossary.match(/^A machine names a period[^]*?\n\n/m)![0].match(/[\p{Script=Han}\d]+/gu));
    const isTold = (header: string) =>
      Array.from(header, (_, end) => end).some(
        (end) => words.has(header.slice(0, end)) && words.has(header.slice(end)),
      );
    expect(PERIOD_HEADERS.filter((header) => !isTold(header))).toEqual([]);
  });

  it("has every problem code", () => {
    const source = readFileSync("src/lib/centre/reading/sentences.ts", "utf8");
    const codes = Array.from(source.matchAll(/^ {2}(\w+): say\(/gm), ([, code]) => code!);
    expect(codes).toContain("totalRow");
    expect(codes.filter((code) => !has(`\`${code}\``))).toEqual([]);
  });

  it("has every outcome class with its words", () => {
    const missing = OUTCOME_CLASSES.filter((outcome) => {
      const row = lines.find(([first]) => first === `\`${outcome}\``) ?? [];
      const told = row.flatMap((cell) => cell.split(", "));
      return ![OUTCOMES[outcome].name, ...wordsOf(outcome)].every((word) => told.includes(word));
    });
    expect(missing).toEqual([]);
  });

  it("has every block and entry of the definitions", () => {
    expect(namesOf(BLOCKS).filter((block) => !glossary.includes(block))).toEqual([]);
    expect(entriesIn(BLOCKS).filter(({ id, entry }) => !has(`\`${id}\``, entry.item))).toEqual([]);
  });

  it.each([
    ["dimension", Object.values(dimensions)],
    ["measure", Object.values(measures)],
    ["report", REPORTS],
    ["column of a report", REPORTS.flatMap(columnsOf)],
    ["document", DOCUMENTS],
    ["figure and column of a document", DOCUMENTS.flatMap(({ report }) => columnsOf(report))],
  ])("has every %s by id, Chinese and English name", (_, declared) => {
    const missing = declared.filter(({ id, title, english }) => !has(`\`${id}\``, title, english));
    expect(missing.map(({ id, title, english }) => `| \`${id}\` | ${title} | ${english} |`)).toEqual([]);
  });
});

type Named = Pick<MeasureName, "id" | "title" | "english">;

function columnsOf(report: AnyReport<Centre> | PartReport<Centre>): readonly Named[] {
  if (report.kind === "composed") return report.parts.flatMap((part) => columnsOf(part.report));
  if (report.kind === "comparison") return report.lines.flatMap(({ figures }) => figures);
  if (report.kind === "listing") return report.columns;
  const below = report.below.flatMap(columnsOf);
  return [...report.rows, ...report.show, ...report.subtotalsShow, ...report.totalsShow, ...below];
}

/** Whether a row of some table of the glossary begins with these cells. */
function has(...cells: readonly string[]): boolean {
  return lines.some((line) => cells.every((cell, place) => line[place] === cell));
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The rows under a table's heading. */
function sectionOf({ id, title }: Table): string[][] {
  const sections = glossary.split(/^#+ /m).map((section) => section.split("\n"));
  const [, ...body] = sections.find(([heading]) => heading?.startsWith(title) && heading.endsWith(`\`${id}\``)) ?? [];
  return body.map(cellsOf);
}

function isPeriod(header: string): boolean {
  return PERIOD_HEADERS.includes(header);
}

function spell(synonym: Synonym): string {
  return typeof synonym === "string" ? synonym : `${synonym.header}(秒)`;
}
