import { chartName } from "../../../lib/report/face/chart-face.ts";
import { OFFICE } from "./add-relation.ts";
import type { Chart } from "./chart.ts";
import { escapeXml } from "./xml-scan.ts";

const drawingml = "http://schemas.openxmlformats.org/drawingml/2006";
const chartNamespace = `${drawingml}/chart`;

/** The sheet's part that says where its charts are; `relations` are theirs, in their order. */
export function drawingXml(charts: readonly Chart[], relations: readonly string[]): string {
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
