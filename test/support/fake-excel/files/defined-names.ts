import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Package } from "../../../../src/hosts/file/package/package.ts";
import { escapeXml, unescapeXml } from "../../../../src/hosts/file/package/xml-scan.ts";
import { childOf, childrenOf, parseXml } from "../../../../src/hosts/file/package/xml-tree.ts";

const PATH = "xl/workbook.xml";

/** A name as the file has it; those of Excel's own making, such as print areas, are left to the sheets. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly sheetIndex: number | null;
}

export function readDefinedNames(bytes: Uint8Array): FileName[] {
  const xml = new Package(bytes).text(PATH);
  return childrenOf(childOf(parseXml(xml), "definedNames"), "definedName").flatMap((element) => {
    const name = element.attributes.get("name") ?? "";
    const scope = element.attributes.get("localSheetId");
    if (name.startsWith("_xlnm.")) return [];
    return {
      name,
      formula: `=${unescapeXml(xml.slice(element.innerStart, element.innerEnd))}`,
      visible: element.attributes.get("hidden") !== "1",
      sheetIndex: scope === undefined ? null : Number(scope),
    };
  });
}

/** Puts names into a written workbook, beside those of Excel's own making. */
export function writeDefinedNames(bytes: Uint8Array, names: readonly FileName[]): Uint8Array {
  if (names.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[PATH]!);
  const elements = names.map(toElement).join("");
  const changed = xml.includes("</definedNames>")
    ? xml.replace("</definedNames>", () => `${elements}</definedNames>`)
    : xml.replace("</sheets>", () => `</sheets><definedNames>${elements}</definedNames>`);
  return zipSync({ ...parts, [PATH]: strToU8(changed) });
}

function toElement({ name, formula, visible, sheetIndex }: FileName): string {
  const scope = sheetIndex === null ? "" : ` localSheetId="${sheetIndex}"`;
  const hidden = visible ? "" : ' hidden="1"';
  return `<definedName name="${escapeXml(name)}"${scope}${hidden}>${escapeXml(formula.replace(/^=/, ""))}</definedName>`;
}
