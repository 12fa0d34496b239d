import { fileError, FileFault } from "../file-fault.ts";
import { assignSpots, type Spot } from "./assign-spots.ts";
import { type Book, readBook, relatedPath } from "./book.ts";
import { bringStyles } from "./bring-styles.ts";
import { Carrier } from "./carrier.ts";
import { listSheets, nameSheets } from "./list-sheets.ts";
import { nameTables, type TableName } from "./name-tables.ts";
import { PackageDraft } from "./package-draft.ts";
import { Package } from "./package.ts";
import { resolvePath } from "./relationships.ts";
import type { Renaming } from "./rename-references.ts";
import { vacateSheets } from "./vacate-sheets.ts";
import { attributesOf, escapeXml } from "./xml-scan.ts";
import { childrenOf, parseXml } from "./xml-tree.ts";

/** A workbook by the name that people call its file, and its content. */
interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The workbook with the sheets of a report (as writeWorkbook gives it) added at its end, or in the place of those
 * that carry the same mark. Every part that is neither one of these sheets nor lists them stays byte for byte as it is.
 */
export function graft({ name, bytes }: WorkbookFile, report: Uint8Array): Uint8Array {
  try {
    if (!isZip(bytes)) throw FileFault.notExtensible();
    const host = new PackageDraft(new Package(bytes));
    moveIn(host, new PackageDraft(new Package(report)));
    return host.toBytes();
  } catch (error) {
    throw fileError(name, error);
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function moveIn(host: PackageDraft, guest: PackageDraft): void {
  const theirs = readBook(host);
  const ours = readBook(guest);
  if (theirs.date1904 !== ours.date1904) throw FileFault.otherDates();
  const spots = assignSpots(ours, theirs, host);
  const formers = spots.flatMap(({ former }) => former ?? []);
  vacateSheets(host, theirs, formers);
  const tables = nameTables(host, guest);
  const renaming = renamingOf(spots, tables);
  const styles = bringStyles({ draft: host, book: theirs }, { draft: guest, book: ours });
  const carrier = new Carrier(guest, host, { ...renaming, ...styles, texts: textsOf(guest, ours), tableNames: tables });
  const grafted = spots.map((spot) => ({ ...spot, path: graftSheet(host, theirs, { spot, carrier }) }));
  listSheets(host, theirs, grafted);
  nameSheets(host, { ours, theirs, spots, renaming });
}

function renamingOf(spots: readonly Spot[], tables: ReadonlyMap<string, TableName>): Renaming {
  const sheets = spots.filter(({ sheet, name }) => sheet.name !== name);
  const renamed = [...tables.values()].filter(({ formerName, name }) => formerName !== name);
  return {
    sheets: new Map(sheets.map(({ sheet, name }) => [sheet.name.toLowerCase(), name])),
    tables: new Map(renamed.map(({ formerName, name }) => [formerName.toLowerCase(), name])),
  };
}

function textsOf(guest: PackageDraft, ours: Book): string[] {
  const path = relatedPath(ours, "sharedStrings");
  if (path === undefined) return [];
  const xml = guest.text(path);
  return childrenOf(parseXml(xml), "si").map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd));
}

/** The part that the sheet has become. */
function graftSheet(host: PackageDraft, book: Book, { spot, carrier }: { spot: Spot; carrier: Carrier }): string {
  const { sheet, former } = spot;
  const path = former?.path ?? host.freePath(resolvePath(book.path, "worksheets/sheet.xml"));
  const formerXml = former ? host.text(former.path) : "";
  carrier.carry(sheet.path, path);
  if (former) host.write(path, keepTraits(host.text(path), formerXml));
  return path;
}

/** The sheet's XML with what the workbook ties to the sheet's place: that it is on show, and its name in macros. */
function keepTraits(xml: string, formerXml: string): string {
  const frame = formerXml.slice(0, formerXml.search(/<(?:\w+:)?sheetData[\s/>]/));
  const codeName = attributesOf(frame, "sheetPr")[0]?.get("codeName");
  const isSelected = attributesOf(frame, "sheetView").some((view) => view.get("tabSelected") === "1");
  const named = codeName === undefined ? xml : xml.replace("<sheetPr", `<sheetPr codeName="${escapeXml(codeName)}"`);
  return isSelected ? named.replace("<sheetView ", '<sheetView tabSelected="1" ') : named;
}
