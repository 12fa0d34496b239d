import { linkLocation } from "../../lib/report/face/address.ts";
import type { Link } from "../../lib/report/grid.ts";

/** A cell that leads somewhere. */
export interface Anchor {
  readonly address: string;
  readonly link: Link;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The sheet's element of links as Excel itself writes it: a file by relationship, the cell as location. */
export function linksXml(anchors: readonly Anchor[]): string {
  if (anchors.length === 0) return "";
  const links = anchors.map(({ address, link }, index) => {
    const relation = link.file === undefined ? "" : ` r:id="${relationId(index)}"`;
    return `<hyperlink ref="${address}"${relation} location="${escapeXml(linkLocation(link))}"/>`;
  });
  return `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** The sheet's relationships to files beside the workbook, or null where no link leads out of it. */
export function linkRelationsXml(anchors: readonly Anchor[]): string | null {
  const relations = anchors.flatMap(({ link: { file } }, index) =>
    file === undefined ? [] : relationXml(relationId(index), encodePath(file)),
  );
  if (relations.length === 0) return null;
  return `${declaration}\n<Relationships xmlns="${namespace}">${relations.join("")}</Relationships>`;
}

/** Slashes part folders and stay as they are. */
function encodePath(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}

function relationId(index: number): string {
  return `rId${index + 1}`;
}

function relationXml(id: string, target: string): string {
  return `<Relationship Id="${id}" Type="${hyperlinkType}" Target="${target}" TargetMode="External"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
