import { MARK_NAME, markOf, SHEET_NAMES } from "../../../lib/report/mark.ts";
import { unescapeXml } from "./xml-scan.ts";
import { childOf, childrenOf, parseXml } from "./xml-tree.ts";

/** The marks of a workbook's sheets by the sheet's place among them. */
export function marksIn(workbookXml: string): Map<number, string> {
  return textsIn(workbookXml, MARK_NAME);
}

/** What the sheets of ours say that they are, hidden drafts and earlier results included, by their places. */
export function stampsIn(workbookXml: string): Map<number, string> {
  const texts = Object.values(SHEET_NAMES).flatMap((name) => [...textsIn(workbookXml, name)]);
  return new Map(texts.filter(([, text]) => text !== "").reverse());
}

function textsIn(workbookXml: string, name: string): Map<number, string> {
  if (!workbookXml.includes(name)) return new Map();
  const names = childrenOf(childOf(parseXml(workbookXml), "definedNames"), "definedName");
  const ours = names.filter(({ attributes }) => attributes.get("name") === name);
  return new Map(
    ours.map(({ attributes, innerStart, innerEnd }) => [
      Number(attributes.get("localSheetId")),
      markOf(unescapeXml(workbookXml.slice(innerStart, innerEnd))),
    ]),
  );
}
