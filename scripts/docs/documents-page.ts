import type { Centre } from "../../src/lib/centre/centre.ts";
import { DOCUMENTS } from "../../src/lib/centre/documents/index.ts";
import type { Document, Section, SectionPart } from "../../src/lib/document/document.ts";
import type { FigureColumn, FigureSaid, Sentence } from "../../src/lib/document/say.ts";
import { typeset } from "../../src/lib/document/typeset.ts";
import { codeOf, ORIGIN, pageOf, tableOf } from "./markdown.ts";

const PERIODS = { day: "a day", week: "a week", month: "a month", range: "a range" } as const;

/** How a figure in a sentence is told apart from the period's own. */
const COLUMNS: Readonly<Record<FigureColumn, string>> = {
  now: "",
  before: "·上期",
  change: "·增减",
  low: "·区间下限",
  high: "·区间上限",
};

/** docs/documents.md: what each Word document says. */
export function documentsPage(): string {
  return pageOf([
    ORIGIN,
    "# Documents · 文书",
    "Every Word document by its id, as `seatledger report ID FILE… --period P --docx` writes it (the Chinese title will do " +
      "as well). Without `--docx` its figures and tables stand on a sheet, and with `--json` they are `blocks`: every " +
      "number of a document is a cell of that report, `explain ID … --measure figures.MEASURE` leads it back to its rows. " +
      "In braces stand figures; a sentence that has an unknown one is left out, as is a part that lacks its table.",
    tableOf(
      ["id", "中文", "English", "Tells"],
      DOCUMENTS.map(({ id, title, english, tells }) => [`[${codeOf(id)}](#${id})`, title, english, tells]),
    ),
    ...DOCUMENTS.flatMap(documentBlocks),
  ]);
}

function documentBlocks(document: Document<Centre>): string[] {
  const { id, title, english, tells, of, sentTo, figures, sections, annexes } = document;
  const facts = [
    `- Period: ${of.map((kind) => PERIODS[kind]).join(" or ")}; 上期: ${figures.against.title}`,
    ...(sentTo === undefined ? [] : [`- ${typeset(sentTo)}`]),
  ];
  return [
    `## ${id}`,
    `**${title}** · ${english}`,
    `${tells}。`,
    facts.join("\n"),
    ...sections.flatMap(sectionBlocks),
    "### 分析与措施",
    "Left to a person.",
    ...annexes.flatMap(sectionBlocks),
    "### figures",
    tableOf(
      ["Figure", "中文", "English", "Definition"],
      figures.lines.flatMap((lines) =>
        lines.figures.map((measure) => [codeOf(measure.id), measure.title, measure.english, measure.means]),
      ),
    ),
  ];
}

function sectionBlocks({ heading, holds }: Section<Centre>): string[] {
  return [`### ${typeset(heading)}`, ...holds.map(partBlock)];
}

function partBlock(part: SectionPart<Centre>): string {
  if (part.kind === "paragraph") return part.sentences.map(sentenceText).join("");
  if (part.kind === "enumeration") {
    return `${typeset(part.lead)}{${part.of.rows.map(({ title }) => title).join("")}} {${part.count.title}}${part.unit}、……`;
  }
  if (part.kind === "figures") return `Table: ${part.figures.map(({ title }) => title).join("、")}`;
  const columns = part.columns ? `: ${part.columns.map(codeOf).join(", ")}` : "";
  return `Table **${part.of.title}** · ${part.of.english}${columns}`;
}

function sentenceText({ words, figures }: Sentence<Centre>): string {
  return words.map((text, place) => `${typeset(text)}${figures[place] ? figureText(figures[place]) : ""}`).join("");
}

function figureText({ measure, column }: FigureSaid<Centre>): string {
  return `{${measure.title}${COLUMNS[column]}}`;
}
