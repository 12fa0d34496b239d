import { MARK_NAME, markOf } from "../../../lib/report/mark.ts";
import { unescapeXml } from "./xml-scan.ts";
import { childOf, childrenOf, parseXml } from "./xml-tree.ts";

/** The marks of a workbook's sheets by the sheet's place among them. */
export function marksIn(workbookXml: string): Map<number, string> {
  if (!workbookXml.includes(MARK_NAME)) return new Map();
  const names = childrenOf(childOf(parseXml(workbookXml), "definedNames"), "definedName");
  const marks = names.filter(({ attributes }) => attributes.get("name") === MARK_NAME);
  return new Map(
    marks.map(({ attributes, innerStart, innerEnd }) => [
      Number(attributes.get("localSheetId")),
      markOf(unescapeXml(workbookXml.slice(innerStart, innerEnd))),
    ]),
  );
}
