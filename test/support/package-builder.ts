import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface SheetParts {
  readonly name: string;
  /** The rows, as they stand inside `sheetData`. */
  readonly rows: string;
  /** What follows `sheetData`. */
  readonly rest?: string;
  readonly kind?: "worksheet" | "chartsheet";
  readonly hidden?: boolean;
  /** Where the workbook says the part is; `worksheets/sheet1.xml` and so on by default. */
  readonly target?: string;
  /** The `ref`s of its Excel tables, by name. */
  readonly tables?: Readonly<Record<string, string>>;
}

export interface BookParts {
  readonly sheets: readonly SheetParts[];
  /** The number format of each cell style: style 0 is the first. A number is a built-in id. */
  readonly formats?: readonly (string | number)[];
  readonly sharedStrings?: readonly string[];
  readonly date1904?: boolean;
  /** Further parts, or others in place of those made here; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** A workbook of one sheet with these rows. */
export function buildSheet(rows: string, book: Omit<BookParts, "sheets"> = {}): Uint8Array {
  return buildPackage({ ...book, sheets: [{ name: "表", rows }] });
}

/** An .xlsx made of the very XML that the test wants read. */
export function buildPackage(book: BookParts): Uint8Array {
  const parts: Record<string, string | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": relationships([
      ...book.sheets.map((sheet, index): Link => [sheet.kind ?? "worksheet", targetOf(sheet, index)]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesXml(book.formats ?? ["General"]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${(book.sharedStrings ?? []).join("")}</sst>`,
  };
  book.sheets.forEach((sheet, index) => Object.assign(parts, sheetParts(sheet, index)));
  const present = Object.entries({ ...parts, ...book.parts }).filter(([, xml]) => xml !== null);
  return zipSync(Object.fromEntries(present.map(([path, xml]) => [path, strToU8(xml!)])));
}

type Link = readonly [kind: string, target: string];

function relationships(links: readonly Link[]): string {
  const items = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function workbookXml({ sheets, date1904 }: BookParts): string {
  const items = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ` state="hidden"` : "";
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const traits = date1904 ? `<workbookPr date1904="1"/>` : "";
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${traits}<sheets>${items.join("")}</sheets></workbook>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const escaped = formats.map((format) => String(format).replaceAll('"', "&quot;"));
  const custom = formats.flatMap((format, index) =>
    typeof format === "string" ? `<numFmt numFmtId="${164 + index}" formatCode="${escaped[index]!}"/>` : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 164 + index : format}"/>`,
  );
  const list = custom.length > 0 ? `<numFmts count="${custom.length}">${custom.join("")}</numFmts>` : "";
  return `<styleSheet xmlns="${MAIN}">${list}<cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

function targetOf(sheet: SheetParts, index: number): string {
  return sheet.target ?? `worksheets/sheet${index + 1}.xml`;
}

function sheetParts(sheet: SheetParts, index: number): Record<string, string> {
  const target = targetOf(sheet, index);
  const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  const root = sheet.kind ?? "worksheet";
  const tables = Object.entries(sheet.tables ?? {});
  const tablePath = (place: number): string => `/xl/tables/table${index + 1}${place}.xml`;
  return {
    [path]: `<${root} xmlns="${MAIN}"><sheetData>${sheet.rows}</sheetData>${sheet.rest ?? ""}</${root}>`,
    [path.replace(/[^/]*$/, "_rels/$&.rels")]: relationships(
      tables.map((_, place): Link => ["table", tablePath(place)]),
    ),
    ...Object.fromEntries(tables.map(([name, ref], place) => [tablePath(place).slice(1), tableXml(name, ref)])),
  };
}

function tableXml(name: string, ref: string): string {
  return `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}"/>`;
}
