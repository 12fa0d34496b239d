type Decode = (bytes: Uint8Array) => string;

/** Reads bytes of a Windows code page with the platform's own decoders, in place of tables of half a megabyte. */
export function decodeCodepage(codepage: number, bytes: Uint8Array | readonly number[]): string {
  // A plain array is one UTF-16 unit of a BIFF8 string, whatever code page such a file declares.
  if (!(bytes instanceof Uint8Array) && bytes.length <= 2)
    return String.fromCharCode(bytes[0]! + 256 * (bytes[1] ?? 0));
  return decoderFor(codepage)(Uint8Array.from(bytes));
}

const decoders = new Map<number, Decode>();

function decoderFor(codepage: number): Decode {
  const known = decoders.get(codepage);
  if (known) return known;
  const decoder = new TextDecoder(ENCODINGS[codepage] ?? windowsEncoding(codepage));
  const decode: Decode = (bytes) => decoder.decode(bytes);
  decoders.set(codepage, decode);
  return decode;
}

const ENCODINGS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10_000: "macintosh",
  10_008: "gb18030",
  54_936: "gb18030",
  65_001: "utf-8",
};

function windowsEncoding(codepage: number): string {
  return codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : "windows-1252";
}
