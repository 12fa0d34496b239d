import { UserError } from "../../../lib/problem.ts";
import { areaAddress, cellAddress } from "../../../lib/report/face/address.ts";
import { DAY_SECONDS, momentOf, Precision, showBriefly } from "../../../lib/table/moment.ts";
import type { CellContent, CellEdit, SheetEdit } from "../../../lib/table/sheet-edit.ts";
import { readBook } from "./book.ts";
import { PackageDraft } from "./package-draft.ts";
import { Package } from "./package.ts";
import { qualify, XmlEdit } from "./xml-edit.ts";
import { escapeXml, storedText } from "./xml-scan.ts";
import { childOf, childrenOf, parseXml, prefixOf, type XmlElement } from "./xml-tree.ts";

/** The workbook with cells of one sheet filled in; every other part of it keeps its very bytes. */
export function fillCells(bytes: Uint8Array, edit: SheetEdit): Uint8Array {
  const draft = new PackageDraft(new Package(bytes));
  const book = readBook(draft);
  const sheet = book.sheets.find(({ name }) => name === edit.sheet);
  if (!sheet) throw new UserError(`工作表“${edit.sheet}”已经不在了,没有写入。请重新打开文件后再试。`);
  const filler = new SheetFiller(draft.text(sheet.path), { sheet: edit.sheet, date1904: book.date1904 });
  draft.write(sheet.path, filler.fill(edit.cells));
  if (edit.table) resizeTable(draft, sheet.path, edit.table);
  return draft.toBytes();
}

interface NumberedElement {
  readonly number: number;
  readonly element: XmlElement;
}

class SheetFiller {
  private readonly edit: XmlEdit;
  private readonly body: XmlElement;
  private readonly rows: readonly NumberedElement[];

  constructor(
    xml: string,
    private readonly of: { readonly sheet: string; readonly date1904: boolean },
  ) {
    this.edit = new XmlEdit(xml);
    const root = parseXml(xml);
    if (isProtected(root)) {
      throw new UserError(`工作表“${of.sheet}”受保护,不能填写。请在“审阅”中撤销工作表保护,存盘后再打开。`);
    }
    this.body = childOf(root, "sheetData")!;
    this.rows = numbered(childrenOf(this.body, "row"), (text) => Number(text));
    // What it says of the sheet's size may no longer be true, and need not be said.
    for (const size of childrenOf(root, "dimension")) this.edit.remove(size);
  }

  fill(cells: readonly CellEdit[]): string {
    for (const row of new Set(cells.map((cell) => cell.row))) {
      const own = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
      const element = this.rows.find(({ number }) => number === row + 1)?.element;
      if (element) this.fillRow(element, own);
      else this.addRow(row, own);
    }
    return this.edit.toString();
  }

  private fillRow(row: XmlElement, cells: readonly CellEdit[]): void {
    const there = cellsOf(row);
    for (const cell of cells) {
      const known = there.find(({ number }) => number === cell.column)?.element;
      const before = there.findLast(({ number }) => number < cell.column)?.element;
      const xml = this.named(this.cellXml(cell, known?.attributes.get("s")));
      if (known) this.edit.replace(known.start, known.end, xml);
      else if (before) this.edit.insertAfter(before, xml);
      else if (row.innerEnd > row.innerStart) this.edit.replace(row.innerStart, row.innerStart, xml);
      else this.edit.append(row, xml);
    }
  }

  private addRow(row: number, cells: readonly CellEdit[]): void {
    const xml = `<row r="${row + 1}">${cells.map((cell) => this.cellXml(cell, undefined)).join("")}</row>`;
    const before = this.rows.findLast(({ number }) => number < row + 1)?.element;
    if (before) this.edit.insertAfter(before, this.named(xml));
    else if (this.rows[0]) this.edit.replace(this.rows[0].element.start, this.rows[0].element.start, this.named(xml));
    else this.edit.append(this.body, xml);
  }

  /** With the prefix that the sheet's own elements have. */
  private named(xml: string): string {
    return qualify(xml, prefixOf(this.body));
  }

  /** A cell looks as it did, a new one as the one above it. */
  private cellXml({ row, column, value, format }: CellEdit, own: string | undefined): string {
    const above = this.cellAt(row - 1, column);
    const style = own ?? above?.attributes.get("s");
    const at = `r="${cellAddress(row, column)}"${style === undefined ? "" : ` s="${style}"`}`;
    return contentXml(at, isText(format, style, above) ? this.momentText(Number(value), format) : value);
  }

  private cellAt(row: number, column: number): XmlElement | undefined {
    const found = this.rows.find(({ number }) => number === row + 1);
    return found && cellsOf(found.element).find(({ number }) => number === column)?.element;
  }

  private momentText(serial: number, format: CellEdit["format"]): string {
    const seconds = Math.round((serial + (this.of.date1904 ? DAYS_TO_1904 : 0)) * DAY_SECONDS);
    return showBriefly(momentOf(seconds, format === "date" ? Precision.date : Precision.second));
  }
}

function isProtected(sheet: XmlElement): boolean {
  const said = childOf(sheet, "sheetProtection")?.attributes.get("sheet");
  return said === "1" || said === "true";
}

/** A moment is a number only where the cell above is one, and shows it as one. */
function isText(format: CellEdit["format"], style: string | undefined, above: XmlElement | undefined): boolean {
  const isMoment = format === "date" || format === "dateTime";
  return isMoment && (style === undefined || above?.attributes.has("t") !== false);
}

const DAYS_TO_1904 = 1462;

function contentXml(at: string, value: CellContent): string {
  if (value === null) return `<c ${at}/>`;
  if (typeof value === "string") return textXml(at, value);
  return typeof value === "boolean" ? `<c ${at} t="b"><v>${Number(value)}</v></c>` : `<c ${at}><v>${value}</v></c>`;
}

function textXml(at: string, text: string): string {
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(storedText(text))}</t></is></c>`;
}

function cellsOf(row: XmlElement): NumberedElement[] {
  return numbered(childrenOf(row, "c"), columnNumber).map(({ number, element }) => ({ number: number - 1, element }));
}

/** `C12` is in column 3. */
function columnNumber(address: string): number {
  return [...address.replace(/\d+$/, "")].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Rows and cells that do not say where they are come right after those before them. */
function numbered(elements: readonly XmlElement[], read: (text: string) => number): NumberedElement[] {
  let last = 0;
  return elements.map((element) => {
    const said = element.attributes.get("r");
    last = said === undefined ? last + 1 : read(said);
    return { number: last, element };
  });
}

function resizeTable(draft: PackageDraft, sheet: string, { name, area }: NonNullable<SheetEdit["table"]>): void {
  for (const { target } of draft.relationships(sheet).filter(({ kind }) => kind === "table")) {
    const edit = new XmlEdit(draft.text(target));
    const root = parseXml(edit.xml);
    if (![root.attributes.get("displayName"), root.attributes.get("name")].includes(name)) continue;
    if (Number(root.attributes.get("totalsRowCount") ?? 0) > 0) {
      throw new UserError(`表格“${name}”有汇总行,没有写入。请先取消汇总行,再打开文件。`);
    }
    for (const one of [root, ...childrenOf(root, "autoFilter")]) edit.setAttribute(one, "ref", areaAddress(area));
    draft.write(target, edit.toString());
  }
}
