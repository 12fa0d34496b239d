import { attributesOf, escapeXml } from "./xml-scan.ts";

/** The sheet's XML with what the workbook ties to the sheet's place: that it is on show, and its name in macros. */
export function keepTraits(xml: string, formerXml: string): string {
  const frame = formerXml.slice(0, formerXml.search(/<(?:\w+:)?sheetData[\s/>]/));
  const codeName = attributesOf(frame, "sheetPr")[0]?.get("codeName");
  const isSelected = attributesOf(frame, "sheetView").some((view) => view.get("tabSelected") === "1");
  const named = codeName === undefined ? xml : xml.replace("<sheetPr", `<sheetPr codeName="${escapeXml(codeName)}"`);
  return isSelected ? named.replace("<sheetView ", '<sheetView tabSelected="1" ') : named;
}
