import { strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { PackageDraft } from "../../../../src/hosts/file/package/package-draft.ts";
import { Package } from "../../../../src/hosts/file/package/package.ts";

const types = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');

/** A zip written as a stream: no sizes stand before the content, they follow it. */
function streamed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [path, content] of Object.entries(parts)) {
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(content, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

/** The zip with its directory told of in zip64 alone, as of a file beyond 4 GB. */
function inZip64(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const view = new DataView(zip.buffer);
  const [count, length, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(32, BigInt(count), true);
  tail.setBigUint64(40, BigInt(length), true);
  tail.setBigUint64(48, BigInt(offset), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(end), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return Uint8Array.from(Buffer.concat([zip.subarray(0, end), new Uint8Array(tail.buffer)]));
}

const parts = { "[Content_Types].xml": types, "xl/坐席.xml": strToU8("<a>工号</a>"), "b.bin": new Uint8Array(9) };

describe("a package", () => {
  test.each([
    ["with sizes behind the content", streamed(parts)],
    ["in zip64", inZip64(streamed(parts))],
  ])("%s is read, and written anew as it was", (_title, bytes) => {
    const source = new Package(bytes);
    expect(source.text("XL/坐席.xml")).toBe("<a>工号</a>");
    expect(unzipSync(new PackageDraft(source).toBytes())).toEqual(parts);
  });

  test("takes changes, additions and removals", () => {
    const draft = new PackageDraft(new Package(streamed(parts)));
    draft.write("xl/坐席.xml", "<b/>");
    draft.add("xl/c.xml", "text/xml", "<c/>");
    draft.remove("b.bin");
    const written = unzipSync(draft.toBytes());
    expect(Object.keys(written)).toEqual(["[Content_Types].xml", "xl/坐席.xml", "xl/c.xml"]);
    expect(Buffer.from(written["xl/坐席.xml"]!).toString()).toBe("<b/>");
    expect(Buffer.from(written["[Content_Types].xml"]!).toString()).toContain(
      '<Override PartName="/xl/c.xml" ContentType="text/xml"/>',
    );
  });

  test("whose part was tampered with is damaged", () => {
    const bytes = streamed({ "a.txt": strToU8("a".repeat(99)) });
    bytes[bytes.length - 22 - 46 - 5 + 16]! ^= 1;
    expect(() => new Package(bytes).text("a.txt")).toThrow("已损坏");
  });

  test("cut short is damaged", () => {
    expect(() => new Package(streamed(parts).subarray(0, 60))).toThrow("已损坏");
  });
});
