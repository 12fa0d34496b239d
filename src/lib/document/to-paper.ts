import type { ComparisonTable } from "../report/comparison.ts";
import { type ComposedTable, isComparison, isGrouped } from "../report/composed.ts";
import { shownText } from "../report/face/excel-limits.ts";
import type { ListingTable, ReportTable } from "../report/report.ts";
import { keyWord, showValue } from "../report/show-value.ts";
import type { Document, Enumeration, Paragraph, Section, SectionPart, TablePart } from "./document.ts";
import type { Paper, PaperBlock, Run } from "./paper.ts";
import { figuresTable, paperTable } from "./paper-table.ts";
import { tellSentence } from "./tell-figure.ts";
import { typeset } from "./typeset.ts";

/** The document's own words: its name, of when it is, its stamp, and a warning. */
export type PaperWords = Pick<Paper, "name" | "subtitle" | "stamp" | "warning">;

/** The heading under which a person writes. */
const OWN_WORDS = "分析与措施";

/** Writes a document out of its report worked out; what lacks its tables is left out. */
export function toPaper<W>(document: Document<W>, table: ComposedTable<W>, words: PaperWords): Paper {
  const { title, sentTo, sections, annexes } = document;
  const written = (all: readonly Section<W>[]) => all.flatMap((section) => sectionBlocks(section, { document, table }));
  return {
    ...words,
    stamp: shownText(words.stamp),
    title,
    sentTo: sentTo === undefined ? null : typeset(sentTo),
    warning: words.warning && typeset(words.warning),
    blocks: [...written(sections), { kind: "heading", text: OWN_WORDS }, { kind: "room" }, ...written(annexes)],
  };
}

interface Writing<W> {
  readonly document: Document<W>;
  readonly table: ComposedTable<W>;
}

/** Where there are several tables each is captioned; a section whose every part lacks its table is none. */
function sectionBlocks<W>({ heading, holds }: Section<W>, writing: Writing<W>): PaperBlock[] {
  const isCaptioned = holds.filter((part) => captionOf(part) !== null).length > 1;
  const blocks = holds.flatMap((part): PaperBlock[] => {
    const told = partBlocks(part, writing);
    const caption = isCaptioned && told.length > 0 ? captionOf(part) : null;
    return caption === null ? told : [{ kind: "caption", text: caption }, ...told];
  });
  return blocks.length === 0 ? [] : [{ kind: "heading", text: typeset(heading) }, ...blocks];
}

function captionOf<W>(part: SectionPart<W>): string | null {
  if (part.kind === "figures") return part.title;
  return part.kind === "table" ? part.of.title : null;
}

function partBlocks<W>(part: SectionPart<W>, { document, table }: Writing<W>): PaperBlock[] {
  const { id } = "of" in part ? part.of : document.figures;
  const worked = table.parts.find(({ report }) => report.id === id);
  if (!worked) return [];
  return isComparison(worked) ? figureBlocks(part, worked) : rowBlocks(part, worked);
}

/** What is said of the document's figures. */
function figureBlocks<W>(part: SectionPart<W>, figures: ComparisonTable<W>): PaperBlock[] {
  if (part.kind === "figures") return [figuresTable(figures, part.figures)].filter(({ rows }) => rows.length > 1);
  return part.kind === "paragraph" ? paragraphBlocks(part, figures) : [];
}

/** What is shown of another part. */
function rowBlocks<W>(part: SectionPart<W>, worked: ReportTable<W> | ListingTable<W>): PaperBlock[] {
  if (part.kind === "table") return tableBlocks(part, worked);
  return part.kind === "enumeration" && isGrouped(worked) ? enumerationBlocks(part, worked) : [];
}

function paragraphBlocks<W>({ sentences }: Paragraph<W>, figures: ComparisonTable<W>): PaperBlock[] {
  const runs = sentences.flatMap((sentence) => tellSentence(sentence, figures) ?? []);
  return runs.some(({ cell }) => cell) ? [{ kind: "paragraph", runs }] : [];
}

function tableBlocks<W>(part: TablePart<W>, worked: ReportTable<W> | ListingTable<W>): PaperBlock[] {
  return worked.rows.length === 0 ? sayOnly(part.none) : [paperTable(worked, part)];
}

function enumerationBlocks<W>(part: Enumeration<W>, { report, world, question, rows }: ReportTable<W>): PaperBlock[] {
  if (rows.length === 0) return sayOnly(part.none);
  const { count, unit, lead } = part;
  const told = rows.map(({ keys, values }): Run[] => {
    const names = report.rows.map((dimension, place) => shownText(keyWord(dimension, world, keys[place]!)));
    const value = values[count.id] ?? null;
    const row = Object.fromEntries(report.rows.map(({ id, text }, place) => [id, text(world, keys[place]!)]));
    const cell = { part: report.id, row, column: count.id, value: typeof value === "number" ? value : null };
    const shown = showValue(count, value, { world, period: question.period });
    return [{ text: `${names.join("")} ` }, { text: shown, cell }, { text: unit }];
  });
  const joined = told.flatMap((runs, place) => (place === 0 ? runs : [{ text: "、" }, ...runs]));
  return [{ kind: "paragraph", runs: [{ text: typeset(lead) }, ...joined, { text: "。" }] }];
}

function sayOnly(text: string): PaperBlock[] {
  return text === "" ? [] : [{ kind: "paragraph", runs: [{ text: typeset(text) }] }];
}
