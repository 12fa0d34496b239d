import { crc32 } from "./checksum.ts";
import { unescapeXml } from "./xml-scan.ts";
import { childOf, childrenOf, parseXml } from "./xml-tree.ts";

/** The hidden name, of each sheet its own, that says that SeatLedger made the sheet, and of what. */
export const MARK_NAME = "_SeatLedger";
/** Excel refuses a formula with a longer text in it. */
const longest = 255;

/** The mark as a formula: a text, which no program that saves the workbook has a reason to touch. */
export function markFormula(mark: string): string {
  return `"${storedMark(mark).replaceAll('"', '""')}"`;
}

/** The marks of a workbook's sheets by the sheet's place among them. */
export function marksIn(workbookXml: string): Map<number, string> {
  if (!workbookXml.includes(MARK_NAME)) return new Map();
  const names = childrenOf(childOf(parseXml(workbookXml), "definedNames"), "definedName");
  const marks = names.filter(({ attributes }) => attributes.get("name") === MARK_NAME);
  return new Map(
    marks.map(({ attributes, innerStart, innerEnd }) => [
      Number(attributes.get("localSheetId")),
      textOf(unescapeXml(workbookXml.slice(innerStart, innerEnd))),
    ]),
  );
}

/** A mark too long to be stored keeps its beginning and is told from its like by a checksum. */
function storedMark(mark: string): string {
  if (mark.length <= longest) return mark;
  const checksum = crc32(new TextEncoder().encode(mark)).toString(16).padStart(8, "0");
  return `${mark.slice(0, longest - 9)}#${checksum}`;
}

function textOf(formula: string): string {
  return formula.trim().replace(/^"|"$/g, "").replaceAll('""', '"');
}
