import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { Paper, PaperBlock, PaperTable } from "../../lib/document/paper.ts";
import { fitColumns } from "./fit-columns.ts";
import {
  bodyParagraph,
  captionParagraph,
  captionRun,
  gapParagraph,
  stampRun,
  styles,
  subtitleParagraph,
  subtitleRun,
  warningRun,
} from "./styles.ts";
import { writeTable } from "./write-table.ts";

/** A4 in twentieths of a point, with its margins. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1247, bottom: 1134, left: 1247, right: 1247, footer: 480 };

const ROOM_LINES = 4;

/** Writes a finished document as a .docx, in Node and in a browser alike. */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  const sections = pagesOf(paper).map(({ isWide, children }, place) => section(paper, { isWide, children, place }));
  const document = new Document({
    title: paper.name,
    subject: paper.subtitle,
    creator: "SeatLedger 坐席台账",
    lastModifiedBy: "SeatLedger 坐席台账",
    description: paper.stamp,
    styles,
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** What follows one another on pages of one kind. */
interface Pages {
  readonly isWide: boolean;
  readonly children: FileChild[];
}

/** Headings and captions stay with what follows them. */
function pagesOf(paper: Paper): Pages[] {
  const pages: Pages[] = [{ isWide: false, children: headOf(paper) }];
  const put = (isWide: boolean, ...children: FileChild[]) => {
    const last = pages.at(-1)!;
    if (last.isWide === isWide) last.children.push(...children);
    else pages.push({ isWide, children });
  };
  let above: FileChild[] = [];
  for (const block of paper.blocks) {
    above.push(...blockChildren(block));
    if (block.kind === "heading" || block.kind === "caption") continue;
    put(block.kind === "table" && fitColumns(block).isWide, ...above);
    above = [];
  }
  return pages;
}

function headOf({ title, subtitle, sentTo, warning }: Paper): FileChild[] {
  const line = (text: string, run = subtitleRun) =>
    new Paragraph({ ...subtitleParagraph, children: [new TextRun({ ...run, text })] });
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    line(subtitle),
    ...(sentTo === null ? [] : [line(sentTo)]),
    ...(warning === null ? [] : [line(warning, warningRun)]),
  ];
}

function blockChildren(block: PaperBlock): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(block.text)] })];
    case "caption":
      return [new Paragraph({ ...captionParagraph, children: [new TextRun({ ...captionRun, text: block.text })] })];
    case "paragraph":
      return [
        new Paragraph({ ...bodyParagraph, children: [new TextRun(block.runs.map(({ text }) => text).join(""))] }),
      ];
    case "room":
      return Array.from(
        { length: ROOM_LINES },
        (_, line) => new Paragraph({ ...bodyParagraph, keepNext: line < ROOM_LINES - 1, children: [] }),
      );
    case "table":
      return tableChildren(block);
  }
}

function tableChildren(table: PaperTable): FileChild[] {
  const fitted = fitColumns(table);
  const page = fitted.isWide ? A4.height : A4.width;
  return [writeTable(table, fitted, page - MARGIN.left - MARGIN.right), new Paragraph(gapParagraph)];
}

function section(paper: Paper, { isWide, children, place }: Pages & { place: number }): ISectionOptions {
  return {
    properties: {
      type: place === 0 ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        size: { ...A4, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGIN,
      },
    },
    footers: { default: footerOf(paper) },
    children,
  };
}

function footerOf({ stamp }: Paper): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 120 },
        children: [
          new TextRun({ size: 18, children: ["第 ", PageNumber.CURRENT, " 页 共 ", PageNumber.TOTAL_PAGES, " 页"] }),
        ],
      }),
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...stampRun, text: stamp })] }),
    ],
  });
}
