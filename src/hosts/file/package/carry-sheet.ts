import type { MovedStyles } from "./bring-styles.ts";
import { renameReferences, type Renaming } from "./rename-references.ts";
import { escapeXml, unescapeXml } from "./xml-scan.ts";

/** What a sheet needs in order to move into another workbook. */
export interface Luggage extends Renaming, MovedStyles {
  /** The shared texts that stay behind, as the inside of their elements. */
  readonly texts: readonly string[];
}

/** The sheet's XML for the other workbook. Its texts move into its cells, so that no shared ones are needed there. */
export function carrySheet(xml: string, luggage: Luggage): string {
  const settled = xml
    .replace(/(?<=<c [^>]*)t="s"([^>]*)><v>(\d+)<\/v>/g, (_, rest: string, index) => {
      return `t="inlineStr"${rest}><is>${luggage.texts[Number(index)]!}</is>`;
    })
    .replace(/<(?:c|row|col) [^>]*>/g, (tag) => renumber(tag, CELL_STYLE, luggage.cellStyles))
    .replace(/<cfRule [^>]*>/g, (tag) => renumber(tag, CONDITIONAL_STYLE, luggage.conditionalStyles))
    .replace(/(<sheetView [^>]*?) tabSelected="1"/g, "$1");
  return carryReferences(settled, luggage);
}

/** An Excel table's, under the number and the name that it has there. */
export function carryTable(xml: string, luggage: Luggage, { id, name }: { id: number; name: string }): string {
  const named = xml.replace(/<table [^>]*>/, (tag) =>
    tag
      .replace(/ id="[^"]*"/, ` id="${id}"`)
      .replace(/ (name|displayName)="[^"]*"/g, (_, attribute) => ` ${attribute}="${escapeXml(name)}"`),
  );
  const styled = named.replace(/<[^>]*DxfId=[^>]*>/g, (tag) =>
    renumber(tag, CONDITIONAL_STYLE, luggage.conditionalStyles),
  );
  return carryReferences(styled, luggage);
}

/** The XML with its formulas and inner links following the sheets and tables to their new names. */
export function carryReferences(xml: string, renaming: Renaming): string {
  if (renaming.sheets.size + renaming.tables.size === 0) return xml;
  return xml
    .replace(FORMULA, (_, tag: string, formula: string) => tag + renameEscaped(formula, renaming))
    .replace(/<hyperlink (?:"[^"]*"|[^">])*>/g, (tag) => (/ r:id=/.test(tag) ? tag : renameLocation(tag, renaming)));
}

function renumber(tag: string, attribute: RegExp, numbers: readonly number[]): string {
  return tag.replace(attribute, (_, name: string, number) => ` ${name}="${numbers[Number(number)]!}"`);
}

function renameLocation(tag: string, renaming: Renaming): string {
  return tag.replace(/ location="([^"]*)"/, (_, place: string) => ` location="${renameEscaped(place, renaming)}"`);
}

function renameEscaped(formula: string, renaming: Renaming): string {
  return escapeXml(renameReferences(unescapeXml(formula), renaming));
}

const CELL_STYLE = / (s|style)="(\d+)"/;
const CONDITIONAL_STYLE = / (dxfId|\w+DxfId)="(\d+)"/g;
const FORMULA = /(<(?:f|xm:f|c:f|formula[12]?|calculatedColumnFormula|totalsRowFormula)(?: [^>]*[^/>])?>)([^<]+)/g;
