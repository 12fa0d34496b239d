import { strFromU8, unzipSync } from "fflate";
import { relationshipsIn, relationshipsPath } from "../../src/hosts/file/package/relationships.ts";
import { attributesOf } from "../../src/hosts/file/package/xml-scan.ts";
import { childOf, childrenOf, parseXml } from "../../src/hosts/file/package/xml-tree.ts";

/** The order in which Excel insists on having what a workbook and a worksheet hold. */
const orders: Readonly<Record<string, readonly string[]>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
      " ",
    ),
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    ),
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "),
};

/** Everything that would have Excel repair the workbook, as far as it can be told from outside; none when it is sound. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  for (const path of parts.keys()) if (path.endsWith("/")) parts.delete(path);
  return [
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...bookFaults(parts),
    ...xmlFaults(parts),
    ...styleFaults(parts),
  ];
}

type Parts = ReadonlyMap<string, string>;

function typeFaults(parts: Parts): string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const overrides = attributesOf(types, "Override").map((attributes) => attributes.get("PartName")!.slice(1));
  const extensions = new Set(attributesOf(types, "Default").map((attributes) => attributes.get("Extension")));
  const untyped = [...parts.keys()].filter(
    (path) => path !== "[Content_Types].xml" && !overrides.includes(path) && !extensions.has(/[^.]*$/.exec(path)![0]),
  );
  const plain = [...parts.keys()].filter((path) => /^xl\/.*\.xml$/.test(path) && !overrides.includes(path));
  return [
    ...[...untyped, ...plain].map((path) => `${path} has no type`),
    ...overrides.filter((path) => !parts.has(path)).map((path) => `type of missing ${path}`),
    ...doubles("type", overrides),
  ];
}

function relationFaults(parts: Parts): string[] {
  const sources = ["", ...parts.keys()];
  const reached = new Set<string>();
  const faults = sources.flatMap((source) => {
    const xml = parts.get(relationshipsPath(source)) ?? "";
    const all = relationshipsIn(xml, source);
    for (const { target } of all) reached.add(target);
    const used = Array.from((parts.get(source) ?? "").matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g), ([, id]) => id!);
    const ids = attributesOf(xml, "Relationship").map((attributes) => attributes.get("Id")!);
    return [
      ...all.filter(({ target }) => !parts.has(target)).map(({ target }) => `${source} → missing ${target}`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses unknown ${id}`),
      ...doubles(`${source} relation`, ids),
    ];
  });
  const lost = [...parts.keys()].filter((path) => !reached.has(path) && !/\.rels$|^\[Content/.test(path));
  const stray = [...parts.keys()].filter(
    (path) =>
      path.endsWith(".rels") && path !== "_rels/.rels" && !parts.has(path.replace(/_rels\/([^/]*)\.rels$/, "$1")),
  );
  return [...faults, ...[...lost, ...stray].map((path) => `${path} is reached from nowhere`)];
}

function bookFaults(parts: Parts): string[] {
  const root = parseXml(parts.get("xl/workbook.xml")!);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }) => attributes);
  const names = childrenOf(childOf(root, "definedNames"), "definedName").map(({ attributes }) => attributes);
  const tables = [...parts]
    .filter(([path]) => path.startsWith("xl/tables/"))
    .flatMap(([, xml]) => attributesOf(xml, "table"));
  return [
    ...doubles(
      "sheet name",
      sheets.map((sheet) => sheet.get("name")!.toLowerCase()),
    ),
    ...doubles(
      "sheet id",
      sheets.map((sheet) => sheet.get("sheetId")!),
    ),
    ...doubles(
      "defined name",
      names.map((name) => `${name.get("localSheetId")} ${name.get("name")}`),
    ),
    ...names.filter((name) => Number(name.get("localSheetId") ?? 0) >= sheets.length).map(() => "name of no sheet"),
    ...doubles(
      "table id",
      tables.map((table) => table.get("id")!),
    ),
    ...doubles(
      "table name",
      tables.map((table) => table.get("displayName")!.toLowerCase()),
    ),
    ...(selectedSheets(parts) > 1 ? ["several sheets are selected"] : []),
  ];
}

function selectedSheets(parts: Parts): number {
  const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/") && path.endsWith(".xml"));
  return sheets.filter(([, xml]) => xml.includes('tabSelected="1"')).length;
}

/** Elements out of order, and XML that is not closed properly. */
function xmlFaults(parts: Parts): string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!/\.(xml|rels|vml)$/.test(path)) return [];
    try {
      const { local, children } = parseXml(xml);
      const order = orders[local];
      const places = order ? children.map((child) => order.indexOf(child.local)) : [];
      const isOrdered = places.every((place, index) => index === 0 || place >= places[index - 1]!);
      return isOrdered && !places.includes(-1) ? [] : [`${path} is out of order`];
    } catch (error) {
      return [`${path}: ${String(error)}`];
    }
  });
}

/** Counts that are wrong, and styles that are referred to and are not there. */
function styleFaults(parts: Parts): string[] {
  const root = parseXml(parts.get("xl/styles.xml")!);
  const miscounted = root.children.filter(
    ({ attributes, children }) => Number(attributes.get("count") ?? children.length) !== children.length,
  );
  const length = (list: string) => childOf(root, list)?.children.length ?? 0;
  const looks = childrenOf(childOf(root, "cellXfs"), "xf").flatMap(({ attributes }) =>
    ["font", "fill", "border"].filter((look) => Number(attributes.get(`${look}Id`)) >= length(`${look}s`)),
  );
  const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/") && path.endsWith(".xml"));
  const beyond = sheets.filter(([, xml]) => {
    const styles = attributesOf(xml, "c").map((cell) => Number(cell.get("s") ?? 0));
    const conditional = attributesOf(xml, "cfRule").map((rule) => Number(rule.get("dxfId") ?? -1));
    return styles.some((style) => style >= length("cellXfs")) || conditional.some((style) => style >= length("dxfs"));
  });
  return [
    ...miscounted.map(({ name }) => `${name} is miscounted`),
    ...looks.map((look) => `unknown ${look}`),
    ...beyond.map(([path]) => `${path} uses unknown styles`),
  ];
}

function doubles(what: string, values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map((value) => `${what} ${value} twice`);
}
