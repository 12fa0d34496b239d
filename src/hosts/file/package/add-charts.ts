import { chartName } from "../../../lib/report/face/chart-face.ts";
import { addRelation, OFFICE } from "./add-relation.ts";
import { readBook } from "./book.ts";
import { chartXml } from "./chart-xml.ts";
import type { Chart } from "./chart.ts";
import { PackageDraft } from "./package-draft.ts";
import { Package } from "./package.ts";
import { escapeXml } from "./xml-scan.ts";
import { parseXml } from "./xml-tree.ts";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** The workbook with charts on its sheets, which have had none: the first list is for the first sheet, and so on. */
export function addCharts(workbook: Uint8Array, chartsBySheet: readonly (readonly Chart[])[]): Uint8Array {
  if (chartsBySheet.every((charts) => charts.length === 0)) return workbook;
  const draft = new PackageDraft(new Package(workbook));
  const { sheets } = readBook(draft);
  for (const [index, charts] of chartsBySheet.entries()) {
    if (charts.length > 0) addDrawing(draft, sheets[index]!.path, charts);
  }
  return draft.toBytes();
}

function addDrawing(draft: PackageDraft, sheetPath: string, charts: readonly Chart[]): void {
  const path = draft.freePath("xl/drawings/drawing.xml");
  const relations = charts.map((chart) => {
    const chartPath = draft.freePath("xl/charts/chart.xml");
    draft.add(chartPath, chartType, chartXml(chart));
    return addRelation(draft, path, { kind: "chart", target: `/${chartPath}` });
  });
  draft.add(path, drawingType, drawingXml(charts, relations));
  const relation = addRelation(draft, sheetPath, { kind: "drawing", target: `/${path}` });
  draft.write(sheetPath, withDrawing(draft.text(sheetPath), `<drawing r:id="${relation}"/>`));
}

/** What a sheet has behind its drawing, in the order that Excel insists on. */
const behindDrawing = new Set(
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(" "),
);

function withDrawing(xml: string, drawing: string): string {
  // The cells may be many, and none of them matters.
  const cellsEnd = Math.max(xml.lastIndexOf("</sheetData>"), xml.lastIndexOf("<sheetData/>")) + "<sheetData/>".length;
  const opening = "<worksheet>";
  const frame = parseXml(opening + xml.slice(cellsEnd));
  const next = frame.children.find(({ local }) => behindDrawing.has(local))?.start ?? frame.innerEnd;
  const at = cellsEnd + next - opening.length;
  return xml.slice(0, at) + drawing + xml.slice(at);
}

const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const chartNamespace = `${drawingml}/chart`;

/** The sheet's part that says where its charts are; `relations` are theirs, in their order. */
function drawingXml(charts: readonly Chart[], relations: readonly string[]): string {
  const namespaces = `xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main"`;
  const anchors = charts.map((chart, index) => anchorXml(chart, relations[index]!, index + 1));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${namespaces}>${anchors.join("")}</xdr:wsDr>`;
}

function anchorXml({ title, place }: Chart, relation: string, number: number): string {
  const name = `<xdr:cNvPr id="${number + 1}" name="${chartName(number - 1)}" descr="${escapeXml(title)}"/>`;
  const reference = `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${OFFICE}" r:id="${relation}"/>`;
  const frame =
    `<xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chartNamespace}">${reference}</a:graphicData></a:graphic>`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner("from", place.left, place.top)}` +
    corner("to", place.right + 1, place.bottom + 1) +
    `<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner(name: "from" | "to", column: number, row: number): string {
  const across = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>`;
  return `<xdr:${name}>${across}<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
