import { strToU8, zipSync } from "fflate";
import { cellsOf, type Rows } from "./centre.ts";

const S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const P = "http://schemas.openxmlformats.org/package/2006/relationships";
const D = "http://schemas.openxmlformats.org/drawingml/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "application/vnd.openxmlformats-officedocument";
const MICROSOFT = "application/vnd.ms-excel";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

type Parts = Record<string, string | Uint8Array>;
type Relation = readonly [kind: string, target: string];

/**
 * A workbook with macros, of everything that programs lose when they write a workbook anew; `changes` replaces parts,
 * `tables` are further sheets at its end, each given by name as rows of text.
 */
export function buildFullWorkbook(changes: Parts = {}, tables: Readonly<Record<string, Rows>> = {}): Uint8Array {
  const parts: Parts = {
    "[Content_Types].xml": contentTypes(Object.keys(tables).length),
    "_rels/.rels": relations([
      ["officeDocument", "xl/workbook.xml"],
      ["custom-properties", "docProps/custom.xml"],
    ]),
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="部门"><vt:lpwstr>外呼一部</vt:lpwstr></property></Properties>`,
    ...bookParts(Object.keys(tables)),
    ...tableSheets(Object.values(tables)),
    ...sharedParts(),
    ...inputSheet(),
    ...aroundInputSheet(),
    ...pivotSheet(),
    ...chartSheet(),
    ...changes,
  };
  const bytes = Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

const overrides: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${MICROSOFT}.sheet.macroEnabled.main+xml`,
  "xl/worksheets/sheet1.xml": `${SHEET}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${SHEET}.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${SHEET}.chartsheet+xml`,
  "xl/styles.xml": `${SHEET}.styles+xml`,
  "xl/sharedStrings.xml": `${SHEET}.sharedStrings+xml`,
  "xl/calcChain.xml": `${SHEET}.calcChain+xml`,
  "xl/drawings/drawing1.xml": `${DRAWING}.drawing+xml`,
  "xl/drawings/drawing2.xml": `${DRAWING}.drawing+xml`,
  "xl/charts/chart1.xml": `${DRAWING}.drawingml.chart+xml`,
  "xl/charts/chart2.xml": `${DRAWING}.drawingml.chart+xml`,
  "xl/comments1.xml": `${SHEET}.comments+xml`,
  "xl/threadedComments/threadedComment1.xml": `${MICROSOFT}.threadedcomments+xml`,
  "xl/persons/person.xml": `${MICROSOFT}.person+xml`,
  "xl/ctrlProps/ctrlProp1.xml": `${MICROSOFT}.controlproperties+xml`,
  "xl/tables/table1.xml": `${SHEET}.table+xml`,
  "xl/pivotTables/pivotTable1.xml": `${SHEET}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${SHEET}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${SHEET}.pivotCacheRecords+xml`,
  "customXml/itemProps1.xml": `${DRAWING}.customXmlProperties+xml`,
  "docProps/custom.xml": `${DRAWING}.custom-properties+xml`,
};

function contentTypes(tableCount: number): string {
  const extensions = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    bin: `${MICROSOFT}.vbaProject`,
    vml: `${DRAWING}.vmlDrawing`,
  };
  const defaults = Object.entries(extensions).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const tables = Array.from(
    { length: tableCount },
    (_, place) => [tablePath(place), `${SHEET}.worksheet+xml`] as const,
  );
  const settings = { "xl/printerSettings/printerSettings1.bin": `${SHEET}.printerSettings` };
  const named = { ...overrides, ...settings, ...Object.fromEntries(tables) };
  const lines = Object.entries(named).map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...lines].join("")}</Types>`;
}

function relations(all: readonly Relation[]): string {
  const lines = all.map(([kind, target], index) => {
    const type = kind.includes("://") ? kind : `${R}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${P}">${lines.join("")}</Relationships>`;
}

/** The part of one of the further sheets. */
function tablePath(place: number): string {
  return `xl/worksheets/table${place + 1}.xml`;
}

function tableSheets(tables: readonly Rows[]): Parts {
  const sheets = tables.map((rows, place) => {
    const lines = cellsOf(rows).map((cells) => `<row>${cells.map(textCell).join("")}</row>`);
    const xml = `${HEAD}<worksheet xmlns="${S}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
    return [tablePath(place), xml] as const;
  });
  return Object.fromEntries(sheets);
}

function textCell(cell: unknown): string {
  return typeof cell === "string" ? `<c t="inlineStr"><is><t>${cell}</t></is></c>` : "<c/>";
}

function bookParts(tables: readonly string[]): Parts {
  const own = ["外呼明细", "透视", "趋势图"].map(
    (name, index) => `<sheet name="${name}" sheetId="${[7, 9, 12][index]!}" r:id="rId${index + 1}"/>`,
  );
  const further = tables.map(
    (name, place) => `<sheet name="${name}" sheetId="${20 + place}" r:id="rId${11 + place}"/>`,
  );
  const sheets = [...own, ...further];
  return {
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${S}" xmlns:r="${R}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/>` +
      `<workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews>` +
      `<sheets>${sheets.join("")}</sheets><definedNames>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">外呼明细!$A$1:$C$4</definedName>` +
      `<definedName name="单价">外呼明细!$C$2</definedName></definedNames><calcPr calcId="191029"/>` +
      `<pivotCaches><pivotCache cacheId="3" r:id="rId7"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "/xl/worksheets/sheet2.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["calcChain", "calcChain.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
      ["customXml", "../customXml/item1.xml"],
      ...tables.map((_, place): Relation => ["worksheet", `/${tablePath(place)}`]),
    ]),
  };
}

function sharedParts(): Parts {
  return {
    "xl/vbaProject.bin": Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 256),
    "xl/styles.xml":
      `${HEAD}<styleSheet xmlns="${S}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;元&quot;"/></numFmts>` +
      `<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
      `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${S}" count="5" uniqueCount="5">${["工号", "业务", "单价", "0301", "宽带"].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${S}"><c r="C4" i="7"/></calcChain>`,
    "xl/persons/person.xml": `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="班长" id="{00000000-0000-4000-8000-0000000000AA}" userId="1" providerId="None"/></personList>`,
    "customXml/item1.xml": `<?xml version="1.0"?><单据 xmlns="urn:example"><编号>7</编号></单据>`,
    "customXml/_rels/item1.xml.rels": relations([["customXmlProps", "itemProps1.xml"]]),
    "customXml/itemProps1.xml": `<?xml version="1.0"?><ds:datastoreItem ds:itemID="{00000000-0000-4000-8000-0000000000BB}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  };
}

function inputSheet(): Parts {
  const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const sparklines =
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
    `<x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>外呼明细!C2:C3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
  const anchor = `<from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></to>`;
  return {
    "xl/worksheets/sheet1.xml":
      `${HEAD}<worksheet xmlns="${S}" xmlns:r="${R}" xmlns:xdr="${D}/spreadsheetDrawing"><sheetPr codeName="Sheet1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>` +
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>` +
      `<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" s="1"><v>1.5</v></c></row>` +
      `<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" t="s"><v>4</v></c><c r="C3" s="1"><v>2.5</v></c></row>` +
      `<row r="4"><c r="C4" s="1"><f>SUM(C2:C3)</f><v>4</v></c></row></sheetData>` +
      `<sheetProtection password="CC1A" sheet="1" objects="1"/>` +
      `<conditionalFormatting sqref="C2:C3"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>2</formula></cfRule></conditionalFormatting>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/>` +
      `<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><controls><control shapeId="1026" r:id="rId4" name="按钮 2"><controlPr defaultSize="0"><anchor>${anchor}</anchor></controlPr></control></controls>` +
      `<tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst>${sparklines}</extLst></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relations([
      ["printerSettings", "../printerSettings/printerSettings1.bin"],
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      ["table", "../tables/table1.xml"],
      ["comments", "../comments1.xml"],
      [
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ]),
  };
}

function aroundInputSheet(): Parts {
  return {
    "xl/printerSettings/printerSettings1.bin": new Uint8Array(220).fill(7),
    "xl/drawings/drawing1.xml": drawing("oneCell"),
    "xl/drawings/_rels/drawing1.xml.rels": relations([["chart", "../charts/chart1.xml"]]),
    "xl/charts/chart1.xml": chart("单价走势"),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 31, 4, 1</x:Anchor><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Anchor>5, 0, 1, 0, 6, 0, 3, 0</x:Anchor><x:FmlaMacro>[0]!汇总</x:FmlaMacro></x:ClientData></v:shape></xml>`,
    "xl/ctrlProps/ctrlProp1.xml": `${HEAD}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>`,
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${S}" id="4" name="明细" displayName="明细" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="工号"/><tableColumn id="2" name="业务"/><tableColumn id="3" name="单价"/></tableColumns></table>`,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${S}"><authors><author>tc={00000000-0000-4000-8000-0000000000CC}</author></authors><commentList><comment ref="C2" authorId="0"><text><t>[批注] 单价对吗?</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C2" dT="2025-10-09T08:00:00.00" personId="{00000000-0000-4000-8000-0000000000AA}" id="{00000000-0000-4000-8000-0000000000CC}"><text>单价对吗?</text></threadedComment></ThreadedComments>`,
  };
}

function pivotSheet(): Parts {
  return {
    "xl/worksheets/sheet2.xml": `${HEAD}<worksheet xmlns="${S}" xmlns:r="${R}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="3"><c r="A3" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><v>4</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relations([["pivotTable", "../pivotTables/pivotTable1.xml"]]),
    "xl/pivotTables/pivotTable1.xml":
      `${HEAD}<pivotTableDefinition xmlns="${S}" name="透视表1" cacheId="3" dataCaption="值"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
      `<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>` +
      `<rowFields count="1"><field x="0"/></rowFields><rowItems count="1"><i><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:单价" fld="1"/></dataFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relations([
      ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml":
      `${HEAD}<pivotCacheDefinition xmlns="${S}" xmlns:r="${R}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="B1:C3" sheet="外呼明细"/></cacheSource>` +
      `<cacheFields count="2"><cacheField name="业务"><sharedItems count="1"><s v="宽带"/></sharedItems></cacheField><cacheField name="单价"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="1.5" maxValue="2.5"/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([["pivotCacheRecords", "pivotCacheRecords1.xml"]]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${HEAD}<pivotCacheRecords xmlns="${S}" count="2"><r><x v="0"/><n v="1.5"/></r><r><x v="0"/><n v="2.5"/></r></pivotCacheRecords>`,
  };
}

function chartSheet(): Parts {
  return {
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${S}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relations([["drawing", "../drawings/drawing2.xml"]]),
    "xl/drawings/drawing2.xml": drawing("absolute"),
    "xl/drawings/_rels/drawing2.xml.rels": relations([["chart", "../charts/chart2.xml"]]),
    "xl/charts/chart2.xml": chart("趋势"),
  };
}

function drawing(kind: "oneCell" | "absolute"): string {
  const place =
    kind === "absolute"
      ? '<xdr:pos x="0" y="0"/>'
      : "<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>";
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${D}/spreadsheetDrawing" xmlns:a="${D}/main"><xdr:${kind}Anchor>${place}<xdr:ext cx="4000000" cy="2500000"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${D}/chart"><c:chart xmlns:c="${D}/chart" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:${kind}Anchor></xdr:wsDr>`
  );
}

function chart(title: string): string {
  return (
    `${HEAD}<c:chartSpace xmlns:c="${D}/chart" xmlns:a="${D}/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>外呼明细!$C$2:$C$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`
  );
}
