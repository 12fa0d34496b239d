import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../src/hosts/file/write.ts";
import type { Grid } from "../../src/lib/report/grid.ts";

/** A workbook as it was written, to be looked at as XML. */
export class WrittenWorkbook {
  static async of(...grids: Grid[]): Promise<WrittenWorkbook> {
    return new WrittenWorkbook(unzipSync(await writeWorkbook(grids)));
  }

  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  /** A part's XML; the empty text if it is missing. */
  part(name: string): string {
    const part = this.parts[name];
    return part ? strFromU8(part) : "";
  }

  get partNames(): string[] {
    return Object.keys(this.parts);
  }

  sheet(number = 1): string {
    return this.part(`xl/worksheets/sheet${number}.xml`);
  }

  /** The cell's element of the first sheet. */
  cell(address: string): string {
    return new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`).exec(this.sheet())?.[0] ?? "";
  }

  /** The cell's text as stored, its entities included. */
  text(address: string): string {
    const index = /t="s"><v>(\d+)</.exec(this.cell(address))?.[1];
    if (index === undefined) throw new Error(`${address} holds no text: ${this.cell(address)}`);
    const texts = this.part("xl/sharedStrings.xml").match(/<si>.*?<\/si>/gs)!;
    return texts[Number(index)]!.replace(/<[^>]+>/g, "");
  }

  /** The row's height in points. */
  height(row: number): number {
    return Number(new RegExp(`<row r="${row}" ht="([\\d.]+)"`).exec(this.sheet())?.[1]);
  }

  /** Everything that decides how the cell looks. */
  look(address: string): { font: string; fill: string; border: string; format: string; alignment: string } {
    const styles = this.part("xl/styles.xml");
    const xf = elements(styles, "cellXfs", "xf")[Number(/ s="(\d+)"/.exec(this.cell(address))?.[1] ?? 0)]!;
    const pick = (list: string, item: string) => elements(styles, list, item)[attribute(xf, `${item}Id`)]!;
    return {
      font: pick("fonts", "font"),
      fill: pick("fills", "fill"),
      border: pick("borders", "border"),
      format: formatCode(styles, attribute(xf, "numFmtId")),
      alignment: /<alignment[^>]*>/.exec(xf)?.[0] ?? "",
    };
  }
}

const builtIn = new Map([
  [0, "General"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [10, "0.00%"],
  [49, "@"],
]);

function elements(styles: string, list: string, item: string): string[] {
  const inside = new RegExp(`<${list} .*?</${list}>`, "s").exec(styles)![0];
  return inside.match(new RegExp(`<${item}(?: [^>]*?)?(?:/>|>.*?</${item}>)`, "gs")) ?? [];
}

function attribute(element: string, name: string): number {
  return Number(new RegExp(` ${name}="(\\d+)"`).exec(element)?.[1]);
}

function formatCode(styles: string, id: number): string {
  return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? builtIn.get(id) ?? String(id);
}
