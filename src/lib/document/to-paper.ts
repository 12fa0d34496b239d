import type { ComparisonTable } from "../report/comparison.ts";
import { type ComposedTable, isComparison, isGrouped, type PartTable } from "../report/composed.ts";
import type { ReportTable } from "../report/report.ts";
import { keyWord, showValue } from "../report/show-value.ts";
import type { Document, Enumeration, Paragraph, Section, SectionPart, TablePart } from "./document.ts";
import type { Paper, PaperBlock, Run } from "./paper.ts";
import { paperTable } from "./paper-table.ts";
import { tellSentence } from "./tell-figure.ts";

/** The document's own words: its name, of when it is, its stamp, and a warning. */
export type PaperWords = Pick<Paper, "name" | "subtitle" | "stamp" | "warning">;

/** Writes a document out of its report worked out; what lacks its tables is left out. */
export function toPaper<W>(document: Document<W>, table: ComposedTable<W>, words: PaperWords): Paper {
  const { title, sentTo = null, sections } = document;
  return { ...words, title, sentTo, blocks: sections.flatMap((section) => sectionBlocks(section, { document, table })) };
}

interface Writing<W> {
  readonly document: Document<W>;
  readonly table: ComposedTable<W>;
}

/** A section whose every part lacks its table is no section. */
function sectionBlocks<W>({ heading, holds }: Section<W>, writing: Writing<W>): PaperBlock[] {
  const title: PaperBlock = { kind: "heading", text: heading };
  if (holds.length === 0) return [title, { kind: "room" }];
  const blocks = holds.flatMap((part) => partBlocks(part, writing) ?? []);
  return blocks.length === 0 ? [] : [title, ...blocks];
}

function partBlocks<W>(part: SectionPart<W>, { document, table }: Writing<W>): PaperBlock[] | null {
  const worked = table.parts.find(({ report }) => report.id === (part.kind === "paragraph" ? document.figures : part.of).id);
  if (!worked) return null;
  if (part.kind === "paragraph") return isComparison(worked) ? paragraphBlocks(part, worked) : null;
  if (part.kind === "table") return tableBlocks(part, worked);
  return isGrouped(worked) ? enumerationBlocks(part, worked) : null;
}

function paragraphBlocks<W>({ sentences }: Paragraph<W>, figures: ComparisonTable<W>): PaperBlock[] {
  const runs = sentences.flatMap((sentence) => tellSentence(sentence, figures) ?? []);
  return runs.length === 0 ? [] : [{ kind: "paragraph", runs }];
}

function tableBlocks<W>(part: TablePart<W>, worked: PartTable<W>): PaperBlock[] {
  return worked.rows.length === 0 ? [sayOnly(part.none)] : [paperTable(worked, part)];
}

function enumerationBlocks<W>(part: Enumeration<W>, { report, world, question, rows }: ReportTable<W>): PaperBlock[] {
  if (rows.length === 0) return [sayOnly(part.none)];
  const { count, unit } = part;
  const told = rows.map(({ keys, values }): Run[] => {
    const names = report.rows.map((dimension, place) => keyWord(dimension, world, keys[place]!));
    const value = values[count.id] ?? null;
    const row = Object.fromEntries(report.rows.map(({ id }, place) => [id, names[place]!]));
    const cell = { part: report.id, row, column: count.id, value: typeof value === "number" ? value : null };
    const shown = showValue(count, value, { world, period: question.period });
    return [{ text: names.join("") }, { text: shown, cell }, { text: unit }];
  });
  const joined = told.flatMap((runs, place) => (place === 0 ? runs : [{ text: "、" }, ...runs]));
  return [{ kind: "paragraph", runs: [{ text: part.lead }, ...joined, { text: "。" }] }];
}

function sayOnly(text: string): PaperBlock {
  return { kind: "paragraph", runs: [{ text }] };
}
