import type { Workbook } from "exceljs";
import { absoluteAddress, cellAddress, quoteSheet } from "../../lib/report/face/address.ts";
import { facePage } from "../../lib/report/face/page-face.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { MARK_NAME, markFormula } from "../../lib/report/mark.ts";
import type { LongSheet } from "./long/insert-bodies.ts";
import { type Anchor, linkRelationsXml, linksXml } from "./write-links.ts";

/** A sheet as it was written, with what ExcelJS has no words for. */
export interface WrittenSheet {
  readonly grid: Grid;
  readonly anchors: readonly Anchor[];
  /** The rows, where they are still to be written. */
  readonly body: LongSheet | null;
}

interface DefinedName {
  readonly name: string;
  readonly ranges: readonly string[];
  readonly localSheetId: number;
}

/** The parts of ExcelJS's writer that stand between its model and the archive. */
interface PackageWriter {
  addWorksheets(archive: Archive, model: PackageModel): Promise<void>;
  addWorkbook(archive: Archive, model: PackageModel): Promise<void>;
}

interface Archive {
  append(content: string, entry: { readonly name: string }): void;
}

interface PackageModel {
  definedNames: DefinedName[];
  readonly worksheets: readonly { conditionalFormattings: readonly { rules: readonly { x14Id?: string }[] }[] }[];
}

/**
 * Has ExcelJS write links, print areas, marks and ignored warnings as Excel does: its own links lose their file
 * or their cell, its print areas break on an apostrophe, and it would leave a green corner on every 工号.
 */
export function completePackage(workbook: Workbook, sheets: readonly WrittenSheet[]): void {
  const writer = workbook.xlsx as unknown as PackageWriter;
  const addWorksheets = writer.addWorksheets.bind(writer);
  writer.addWorksheets = async (archive, model) => {
    model.definedNames = sheets.flatMap(({ grid }, index) => [...nameAreas(grid, index), ...nameMark(grid, index)]);
    numberBars(model);
    await addWorksheets({ append: (content, { name }) => appendSheet(archive, content, name) }, model);
  };
  const addWorkbook = writer.addWorkbook.bind(writer);
  writer.addWorkbook = (archive, model) =>
    addWorkbook({ append: (content, entry) => archive.append(hideMarks(content), entry) }, model);

  function appendSheet(archive: Archive, content: string, name: string): void {
    const number = /(\d+)\.xml$/.exec(name)![1]!;
    const sheet = sheets[Number(number) - 1]!;
    archive.append(complete(content, sheet), { name });
    const relations = linkRelationsXml(sheet.anchors);
    if (relations) archive.append(relations, { name: `xl/worksheets/_rels/sheet${number}.xml.rels` });
  }
}

function nameAreas(grid: Grid, localSheetId: number): DefinedName[] {
  const sheet = quoteSheet(grid.name);
  const { headings, printed } = facePage(grid);
  const area = `$A$1:${absoluteAddress(printed.bottom, printed.right)}`;
  const titles = headings && `${sheet}!$${headings[0] + 1}:$${headings[1] + 1}`;
  return [
    { name: "_xlnm.Print_Area", ranges: [`${sheet}!${area}`], localSheetId },
    ...(titles === null ? [] : [{ name: "_xlnm.Print_Titles", ranges: [titles], localSheetId }]),
  ];
}

function nameMark({ mark, stamp }: Grid, localSheetId: number): DefinedName[] {
  const text = mark ?? stamp;
  return text === null ? [] : [{ name: MARK_NAME, ranges: [markFormula(text)], localSheetId }];
}

function hideMarks(workbookXml: string): string {
  return workbookXml.replaceAll(`<definedName name="${MARK_NAME}"`, '$& hidden="1"');
}

function areaOf(grid: Grid): string {
  return `A1:${cellAddress(Math.max(1, grid.rows.length) - 1, Math.max(1, grid.columns.length) - 1)}`;
}

/** ExcelJS draws random ids; numbered, the same grids give the same sheets. */
function numberBars({ worksheets }: PackageModel): void {
  const rules = worksheets.flatMap((sheet) => sheet.conditionalFormattings.flatMap((format) => format.rules));
  for (const [index, rule] of rules.entries()) {
    if (rule.x14Id) rule.x14Id = `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
  }
}

function complete(xml: string, { grid, anchors }: WrittenSheet): string {
  const warnings = 'numberStoredAsText="1" formula="1" formulaRange="1"';
  const ignored = `<ignoredErrors><ignoredError sqref="${areaOf(grid)}" ${warnings}/></ignoredErrors>`;
  const end = xml.lastIndexOf("</sheetData>");
  const frame = xml
    .slice(end)
    .replace("<printOptions ", (found) => linksXml(anchors) + found)
    .replace("</headerFooter>", (found) => found + ignored);
  return xml.slice(0, end) + frame;
}
