import { TextPool } from "../../../../src/hosts/file/scan/text-pool.ts";
import { PlainTextScan } from "../../../../src/hosts/file/scan/plain-text-scan.ts";
import { scanStrings } from "../../../../src/hosts/file/scan/scan-strings.ts";
import { Unscanned } from "../../../../src/hosts/file/scan/unscanned.ts";

const PHONETIC = '<phoneticPr fontId="1" type="noConversion"/>';
const OTHER = '<phoneticPr fontId="2" type="noConversion"/>';

class Probe extends PlainTextScan {
  /** How many texts are taken in a row. */
  takes(xml: string, end = Buffer.byteLength(xml)): number {
    this.begin(new TextEncoder().encode(xml), 0);
    while (this.takePlainText(end));
    return this.pool.size;
  }
}

function probe(xml: string): string[] {
  const pool = new TextPool();
  return Array.from({ length: new Probe(pool).takes(xml) }, (_, index) => pool.at(index));
}

async function read(pieces: readonly string[]): Promise<string[]> {
  const pool = await scanStrings(
    (async function* () {
      for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece, "latin1"));
    })(),
  );
  return Array.from({ length: pool.size }, (_, index) => pool.at(index));
}

describe("a plain text", () => {
  test.each([
    ["<si><t>成功</t></si>", ["成功"]],
    ["<si><t></t></si>", [""]],
    ["<si><t>a&amp;b\r\nc_x000D_</t></si>", ["a&b\nc\n"]],
    [`<si><t>一</t>${PHONETIC}</si><si><t>二</t>${PHONETIC}</si><si><t>三</t>${PHONETIC}</si>`, ["一", "二", "三"]],
    [`<si><t>一</t>${PHONETIC}</si><si><t>二</t>${OTHER}</si><si><t>三</t></si>`, ["一", "二", "三"]],
    ['<si><t>一</t><phoneticPr fontId="1" note="a>b"/></si>', ["一"]],
  ])("is taken at one go: %s", (xml, texts) => expect(probe(xml)).toEqual(texts));

  test.each([
    ["empty", "<si/>"],
    ["rich", "<si><r><t>一</t></r></si>"],
    ["kept as it is", '<si><t xml:space="preserve"> 一</t></si>'],
    ["followed by a phonetic run", '<si><t>一</t><rPh sb="0" eb="1"><t>yī</t></rPh></si>'],
    ["followed by something alike", "<si><t>一</t><phonetic/></si>"],
    ["followed by an element with an end", '<si><t>一</t><phoneticPr fontId="1"></phoneticPr></si>'],
    ["in a section", "<si><t><![CDATA[一]]></t></si>"],
    ["in two", "<si><t>一</t><t>二</t></si>"],
    ["set apart", "<si> <t>一</t></si>"],
    ["cut off", "<si><t>一</t></si"],
    ["without end", "<si><t>一"],
  ])("is left to the general scan when it is %s", (_title, xml) => expect(probe(xml)).toEqual([]));

  it("is the same wherever the list is cut in two, and however its neighbours are written", async () => {
    const list =
      `<sst><si><t>一</t>${PHONETIC}</si><si><t>a&lt;b</t>${PHONETIC}</si> <si><t/></si><si><t>三</t>${OTHER}</si>` +
      `<si><r><t>四</t></r><rPh sb="0" eb="1"><t>sì</t></rPh></si><si><t>五</t>${OTHER}</si><si/></sst>`;
    const xml = Buffer.from(list).toString("latin1");
    for (let place = 0; place < xml.length; place++) {
      expect(await read([xml.slice(0, place), xml.slice(place)])).toEqual(["一", "a<b", "", "三", "四", "五", ""]);
    }
  });

  it("is not taken before all of it has arrived, whatever stands behind", () => {
    const xml = `<si><t>abc</t>${PHONETIC}</si>`;
    const isTaken = Array.from(xml, (_, end) => {
      try {
        return new Probe(new TextPool()).takes(xml, end) > 0;
      } catch (error) {
        return !(error instanceof Unscanned);
      }
    });
    expect(isTaken).not.toContain(true);
  });

  it("is not skipped for a tag that stood in its place before", () => {
    const scan = new Probe(new TextPool());
    scan.takes(`<si><t>1</t>${PHONETIC}</si>`);
    const tag = '<phoneticPr a=""/></si><si><t>';
    const text = "x".repeat(PHONETIC.length - tag.length - "</t>".length);
    expect(scan.takes(`<si><t>1</t>${tag}${text}</t></si>`)).toBe(3);
  });

  it("inside a phonetic run is none", async () => {
    const xml = Buffer.from("<sst><si><t>一</t><rPh><si><t>x</t></si></rPh></si></sst>").toString("latin1");
    expect(await read([xml])).toEqual(["一", ""]);
  });
});
