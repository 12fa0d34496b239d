import { buildPackage, type BookParts } from "../../../support/package-builder.ts";

/** What the sheet of every dialect holds. */
export const CALL_ROWS = [
  ["日期", "工号", "业务", "产值", "成功"],
  ["date 45939", "N5001", "彩铃 & <视频>", 2.5, "boolean 1"],
  ["date 45940", " 0012 ", null, -0.1, "boolean 0"],
  [null, null, null, null, null],
  ["dateTime 45941.5", "N5001", "error #N/A", 1e21, "成功"],
];

/** Kinds of number by cell style: plain, a day, a moment. */
const formats = ["General", 14, "yyyy-mm-dd hh:mm:ss"];

const sharedStrings = [
  "<si><t>日期</t></si>",
  "<si><t>工号</t></si>",
  "<si><t>业务</t></si>",
  '<si><t>产值</t><phoneticPr fontId="1" type="noConversion"/></si>',
  "<si><t>成功</t></si>",
  "<si><t>N5001</t></si>",
  "<si><r><t>彩铃 &amp;</t></r><r><rPr><sz val='11'/></rPr><t xml:space=\"preserve\"> &lt;视频&gt;</t></r></si>",
  '<si><t xml:space="preserve"> 0012 </t></si>',
];

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const excelRows =
  '<row r="1" spans="1:5" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>' +
  '<row r="2" spans="1:5" ht="20.25" customHeight="1"><c r="A2" s="1"><v>45939</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c><c r="D2"><f>A2/2</f><v>2.5</v></c><c r="E2" t="b"><v>1</v></c></row>' +
  '<row r="3" spans="1:5"><c r="A3" s="1"><v>45940</v></c><c r="B3" t="s"><v>7</v></c><c r="C3" s="1"/><c r="D3"><v>-0.1</v></c><c r="E3" t="b"><v>0</v></c></row>' +
  '<row r="5" spans="1:5"><c r="A5" s="2"><v>45941.5</v></c><c r="B5" t="str"><f ca="1">B2&amp;""</f><v>N5001</v></c><c r="C5" t="e" vm="1"><v>#N/A</v></c><c r="D5"><v>1E+21</v></c><c r="E5" t="s" cm="1" ph="1"><v>4</v></c></row>';

/** Inline texts in place of the shared ones; `attributes` of their elements as well. */
function inlined(rows: string, attributes = ' xml:space="preserve"'): string {
  const text = (index: string) => /<t[^>]*>(.*)<\/t>/.exec(TEXTS[Number(index)]!)![1]!;
  return rows.replace(/t="s"([^>]*)><v>(\d+)<\/v>/g, (_, rest: string, index: string) => {
    return `t="inlineStr"${rest}><is><t${attributes}>${text(index)}</t></is>`;
  });
}

const TEXTS = sharedStrings.map((text) => (text.includes("<r>") ? "<si><t>彩铃 &amp; &lt;视频&gt;</t></si>" : text));

function book(rows: string, more: Partial<BookParts> & { rest?: string } = {}): Uint8Array {
  const sheets = [{ name: "外呼", rows, rest: more.rest ?? "" }];
  return buildPackage({ sheets, formats, sharedStrings, ...more });
}

function ofSheet(xml: string): Uint8Array {
  return book("", { parts: { "xl/worksheets/sheet1.xml": xml } });
}

/** What only some readers of the format take. */
function alternate(xml: string): string {
  return `<mc:AlternateContent xmlns:mc="http://m"><mc:Choice Requires="x14">${xml}</mc:Choice></mc:AlternateContent>`;
}

const worksheet = (rows: string, head = ""): string =>
  `<worksheet xmlns="${MAIN}">${head}<sheetData>${rows}</sheetData></worksheet>`;

/** The same sheet as many programs write it. */
export const DIALECTS: Readonly<Record<string, Uint8Array>> = {
  "Excel's": ofSheet(
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:x14ac="http://x" xmlns:mc="http://m" mc:Ignorable="x14ac"><sheetPr/><dimension ref="A1:E5"/>` +
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="5" width="12"/></cols>` +
      `<sheetData>${excelRows}</sheetData><autoFilter ref="A1:E5"/><pageMargins left="0.7"/><extLst><ext uri="{x}"><x14:sparklineGroups/></ext></extLst></worksheet>`,
  ),
  "alternate content in its head and behind its cells": ofSheet(
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:mc="http://m"><sheetPr/>${alternate('<sheetViews><sheetView workbookViewId="0"/></sheetViews>')}` +
      `<sheetData>${excelRows}</sheetData>${alternate(`<controls>${alternate('<control shapeId="1" r:id="rId1"/>')}</controls>`)}</worksheet>`,
  ),
  "alternate content in its workbook": book(excelRows, {
    parts: {
      "xl/workbook.xml":
        `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="http://m">${alternate('<x15ac:absPath url="C:\\"/>')}` +
        '<sheets><sheet name="外呼" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
  }),
  "alternate content among its rows": ofSheet(
    worksheet(
      excelRows.replace(/<row r="5".*/, (row) => alternate(row)),
      "<sheetPr/>",
    ),
  ),
  "inline texts, a line for each cell": book(
    inlined(excelRows)
      .replace(/<(?=[cr/])/g, "\n<")
      .replace(/\n<\/(?!row)/g, "</"),
  ),
  "inline texts without attributes": book(
    inlined(excelRows.replace(/ xml:space="preserve"/g, ""), "").replace("> 0012 <", "><![CDATA[ 0012 ]]><"),
  ),
  "every type spelled out": book(excelRows.replace(/<c r="([A-D]\d)"( s="\d")?>/g, '<c r="$1"$2 t="n">')),
  "single quotes": book(excelRows.replaceAll('"', "'").replace("B2&amp;''", 'B2&amp;""')),
  "attributes the other way round": book(excelRows.replace(/<c (r="\w+") (t="\w+")/g, "<c $2 $1")),
  "no references at all": book(excelRows.replace(/<row r="5"/, '<row/><row r="5"').replace(/ r="[A-E]?\d"/g, "")),
  "references in some rows": book(excelRows.replace(/(<row|<c) r="[A-E]?[123]"/g, "$1")),
  "a byte order mark": ofSheet(`\uFEFF${DECLARATION}${worksheet(excelRows)}`),
  "no declaration": ofSheet(worksheet(excelRows)),
  "a size that is a lie": ofSheet(worksheet(excelRows, '<dimension ref="A1"/>')),
  "a size beyond memory": ofSheet(worksheet(excelRows, '<dimension ref="A1:XFD1048576"/>')),
  "blank cells far and wide": book(
    excelRows.replace("</row>", '<c r="XFD1" s="1"/></row>') +
      '<row r="1048576" spans="1:1"><c r="A1048576" s="1"/></row>',
  ),
  "the strict form": ofSheet(worksheet(excelRows).replace(MAIN, STRICT)),
  "white space in tags": book(excelRows.replaceAll("<c ", "<c\n  ").replaceAll('"><', '" ><')),
  "white space around signs of equality": book(excelRows.replaceAll('r="', 'r = "')),
  "white space before signs of equality": book(excelRows.replaceAll('r="', 'r ="')),
  "white space in closing tags": book(excelRows.replaceAll("</row>", "</row >").replaceAll("</c>", "</c\n>")),
  "a comment between rows": book(excelRows.replace("</row>", "</row><!-- </sheetData> -->")),
  "a comment in the head": ofSheet(worksheet(excelRows, "<!-- <sheetData/> -->")),
  "a prefix": ofSheet(
    worksheet(excelRows.replace(/ x14ac:dyDescent="[^"]*"/, ""))
      .replace(/<(\/?)(?=[a-z])/g, "<$1x:")
      .replace("xmlns=", "xmlns:x="),
  ),
};

/** Those that the scan hands over to the other reader. */
export const HANDED_OVER: readonly string[] = [
  "alternate content among its rows",
  "inline texts without attributes",
  "white space around signs of equality",
  "white space before signs of equality",
  "white space in closing tags",
  "a comment between rows",
  "a comment in the head",
  "a prefix",
];
